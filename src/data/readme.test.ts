import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { real } from './fixtures';
import { parseDataset } from './parseDataset';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const written = (lang: string) => readFileSync(new URL(`../files/data/words/${lang}.ts`, import.meta.url), 'utf8');

it('says of the numbers what they are: half of them bounds or approximate', () => {
  const amounts = parseDataset(real).dataset.claims.filter(({ quantity }) => quantity.kind === 'amount');
  const loose = amounts.filter(({ quantity }) => quantity.kind === 'amount' && quantity.bound !== 'exact');
  expect(Math.round((loose.length / amounts.length) * 10)).toBe(5);
  expect(readme).toContain('Half of the numbers in such news are bounds or approximate');
  expect(written('en')).toContain('Half of the figures are bounds or approximate.');
  expect(written('ru')).toContain('Половина показателей — границы или приблизительные числа.');
});

it('calls nobody an official who is none', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  for (const words of [readme, page, written('en')]) expect(words).not.toMatch(/\bofficials?\b(?! and experts)/i);
  expect(written('ru')).not.toMatch(/официальные лица(?! и эксперты)/);
});
