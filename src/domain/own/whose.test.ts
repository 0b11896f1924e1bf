import { expect, it } from 'vitest';
import { claim } from '../fixtures';
import { builtIn } from '../part';
import { ownPart } from './ownIds';
import { hasOwn, isWhose } from './whose';

const told = (id: string, ...source: readonly string[]) => {
  const figure = claim('KZ turnover 2024 > 28 bn USD', { id, source });
  return [isWhose('ours', figure), isWhose('mine', figure)];
};

it('tells what comes with the page from what is the reader’s own, and from what is neither', () => {
  expect(told('turnover', 'letter')).toEqual([true, false]);
  expect(told('own:courier-f20', 'own:courier')).toEqual([false, true]);
  expect(told('customs:turnover', 'customs:report')).toEqual([false, false]);
});

it('takes for both what the reader’s own document repeats', () => {
  expect(told('turnover', 'letter', 'own:courier')).toEqual([true, true]);
});

it('says whether there is anything to tell apart', () => {
  expect(hasOwn({ parts: [builtIn('1')] })).toBe(false);
  expect(hasOwn({ parts: [builtIn('1'), ownPart('2')] })).toBe(true);
});
