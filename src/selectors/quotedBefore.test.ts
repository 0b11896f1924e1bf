import { expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { quotedBefore } from './quotedBefore';

it('knows in which note a sentence is quoted that a later figure shares', () => {
  const figures = [
    claim('UZ turnover 2024 = 9 bn USD', { id: 'other', quote: 'It was [9 billion].' }),
    claim('UZ turnover 2025 = 13 bn USD', { id: 'first', quote: 'It was [13] and 8 billion.' }),
    claim('KZ turnover 2025 = 8 bn USD', { id: 'second', quote: 'It was 13 and [8 billion].' }),
    claim('KZ turnover 2025 = 8 bn USD', { id: 'of-another', speaker: 'putin', quote: 'It was 13 and [8 billion].' }),
  ];
  expect([...quotedBefore(figures)]).toEqual([['second', 2]]);
});
