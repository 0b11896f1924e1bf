import { expect, it } from 'vitest';
import { claim, event } from './fixtures';
import { sentenceKey } from './sentenceKey';

const sentence = { quote: 'It was 13 and [8 billion].', said: '2025-10-09' };
const one = claim('KZ turnover 2025 = 8 bn USD', sentence);

it('is one for figures that a speaker named in one sentence', () => {
  const other = claim('UZ turnover 2025 = 13 bn USD', { ...sentence, quote: 'It was [13] and 8 billion.' });
  expect(sentenceKey(other)).toBe(sentenceKey(one));
});

it.each([
  ['another speaker', { speaker: 'another' }],
  ['nobody named', { speaker: null }],
  ['another day', { said: '2025-10-10' }],
  ['a day known otherwise', { basis: 'inferred' }],
  ['a day that is only the latest possible', { saidBy: true }],
  ['another document', { source: 'another' }],
  ['another place in it', { at: 400 }],
] as const)('is another for %s', (_, change) => {
  expect(sentenceKey(claim('KZ turnover 2025 = 8 bn USD', { ...sentence, ...change }))).not.toBe(sentenceKey(one));
});

it('is there for an event, which nobody says', () => {
  expect(sentenceKey(event('CA5 summit 2025-10-09'))).toMatch(/null.*\d/);
});
