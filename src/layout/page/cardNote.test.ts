import { expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { cardNote } from './cardNote';

const ONE = claim('KZ turnover 2024 > 28 bn USD', { id: 'one' });
const TWO = claim('UZ turnover 2024 = 9 bn USD', { id: 'two' });

it.each(TEXTS)('names each publisher once, in one note without a number: $lang', (text) => {
  const of = dataset([ONE, TWO]);
  const [note, ...others] = cardNote(text, of, of.claims);
  expect(others).toEqual([]);
  const words = note?.runs.map((run) => run.text).join('') ?? '';
  const publisher = of.sources[0]?.publisher.name ?? 'none';
  expect(words.split(publisher)).toHaveLength(2);
  expect([note?.numbers, note?.follows]).toEqual(['', null]);
  expect(cardNote(text, of, [])).toEqual([]);
});
