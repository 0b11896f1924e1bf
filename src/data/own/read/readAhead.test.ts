import { expect, it } from 'vitest';
import { readFigures } from '../../../domain/own/readFigures';
import { readAhead } from './readAhead';
import { textWriter } from './readText';

const read = (paragraphs: number) => {
  const writer = textWriter();
  for (let index = 0; index < paragraphs; index++)
    writer.paragraph('Trade with Kazakhstan exceeded $30 billion in 2025.', { kind: 'paragraph', index });
  return writer.done({ lang: { value: 'en', from: 'letters' } });
};

it('reads paragraph by paragraph until something is asked', async () => {
  let times = 0;
  expect(await readAhead(read(5), () => ++times > 2)).toBe(2 * 51);
});

it('reads a short text to its end, and of a long one only the beginning', async () => {
  expect(await readAhead(read(5), () => false)).toBe(5 * 51);
  const letters = await readAhead(read(600), () => false);
  expect(letters).toBeGreaterThanOrEqual(20_000);
  expect(letters).toBeLessThan(20_100);
});

it('seeks the figures of each paragraph', async () => {
  const found: number[] = [];
  await readAhead(
    read(3),
    () => false,
    (passage) => {
      const figures = readFigures(passage);
      found.push(figures.length);
      return figures;
    },
  );
  expect(found).toEqual([1, 1, 1]);
});

it('lets other tasks run in between', async () => {
  let isAsked = false;
  setTimeout(() => {
    isAsked = true;
  });
  expect(await readAhead(read(100), () => isAsked)).toBeLessThan(100 * 51);
});
