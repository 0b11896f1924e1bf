import * as v from 'valibot';
import { expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { claimFile, claimFileSchema } from './claimFile';

const [en, ru] = TEXTS;

it('the file of a statement is its record, in words, with where it stands', () => {
  if (!en || !ru) throw new Error('no words');
  const made = claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', said: '2025-10-09' });
  const file = claimFile(dataset([made]), { en, ru }, made, 'https://five.example/');
  expect(v.is(claimFileSchema, file)).toBe(true);
  expect(file).toMatchObject({ id: 'kz', address: 'https://five.example/?claim=kz', quantity: { bound: 'more-than' } });
  expect(plain(file.words.en.figure)).toBe('more than $28bn');
  expect(plain(file.words.ru.said)).toBe('9 октября 2025');
  expect(file.sources).toHaveLength(1);
});
