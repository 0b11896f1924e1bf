import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { coverageMatrix } from '../../selectors/coverage';
import { derivedOf } from '../../selectors/derived';
import { coverageSentences } from './sentences';

const [english, russian] = [createText('en', en), createText('ru', ru)];
const { dataset } = parseDataset(real);
const { derived } = derivedOf(dataset);
const without = (...ids: readonly string[]) => dataset.claims.filter(({ id }) => !ids.includes(id));

it('says the gaps in words, in both languages', () => {
  const coverage = coverageMatrix(dataset, { claims: dataset.claims, derived });
  expect(coverageSentences(english, coverage).slice(0, 3)).toEqual([
    'Kyrgyzstan, Tajikistan and Turkmenistan have no figure of their own.',
    'Trade turnover with Russia: no figure for 2020–2022.',
    'Trade turnover with Russia: for 2023 only derived figures.',
  ]);
  expect(coverageSentences(russian, coverage)).toContain(
    'Товарооборот с Россией: за 2023 только расчётные показатели.',
  );
});

it('follows the claims', () => {
  const fewer = coverageSentences(
    english,
    coverageMatrix(dataset, { claims: without('turnover-ca5-2019-mfa'), derived: [] }),
  );
  expect(fewer).toContain('Trade turnover with Russia: no figure for 2019–2023.');
  const silent = coverageSentences(
    english,
    coverageMatrix(dataset, {
      claims: without('companies-ca5-2020-mfa', 'companies-ca5-2025-lavrov'),
      derived: [],
    }),
  );
  expect(silent.at(-1)).toBe('Not said here: Companies with Russian capital.');
});
