import { expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { checkSentence, rightWording } from './checkWords';
import { createText } from './createText';
import { en } from './messages/en';
import { ru } from './messages/ru';

const KNOWN = claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev', said: '2025-10-09' });
const of = dataset([KNOWN]);
const [english, russian] = [createText('en', en), createText('ru', ru)];
const plain = (words: string | null) => words?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

it('says how a number stands, and the wording that would be right', () => {
  const dropped = { kind: 'bound-dropped', claim: KNOWN, derived: null } as const;
  expect(plain(checkSentence(english, of, dropped))).toBe(
    'tokayev said more than $28bn: without these words the number is another one.',
  );
  expect(plain(rightWording(english, of, dropped))).toBe(
    'Trade turnover with Russia, Kazakhstan, 2024: more than $28bn (tokayev, 9 October 2025)',
  );
  expect(plain(checkSentence(russian, of, dropped))).toMatch(/^Сказано: более \$28 млрд \(tokayev\)\./);
});

it('has no wording where nobody said anything', () => {
  const alone = { kind: 'nobody', claim: null, derived: null } as const;
  expect(rightWording(english, of, alone)).toBe(null);
  expect(checkSentence(english, of, alone)).toBe('Nobody here has given a figure for it.');
});
