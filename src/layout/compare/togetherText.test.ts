import { expect, it } from 'vitest';
import { CODES } from '../../domain/codeFixtures';
import { claim } from '../../domain/fixtures';
import { verdictOf } from '../../domain/verdict';
import { plain, TEXTS } from '../../i18n/fixtures';
import { togetherText } from './togetherText';

it.each([
  ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 under 60 bn USD', /between \$45bn and \$60bn/],
  ['CA5 turnover per year > 45 bn USD', 'CA5 turnover 2024 > 50 bn USD', /one year: more than \$50bn/],
  ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 under 40 bn USD', /^No value/],
  ['KZ turnover 2024 = 28 bn USD', 'CA5 turnover 2024 > 50 bn USD', /part and the whole/],
  ['KZ turnover 2024 = 28 bn USD', 'UZ turnover 2024 = 12 bn USD', /nothing follows/],
])('says what holds if both do: %s, %s', (one, other, words) => {
  const verdict = verdictOf(claim(one), claim(other), CODES.areas);
  const said = TEXTS.map((text) => plain(togetherText(text, verdict)));
  expect(said[0]).toMatch(words);
  expect(said[1]).toMatch(/^[А-Я].*\.$/);
});
