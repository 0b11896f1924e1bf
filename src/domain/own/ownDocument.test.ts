import { expect, it } from 'vitest';
import { wordsAt } from './ownDocument';

it('quotes the words of a document at their place', () => {
  expect(wordsAt({ text: 'more than $50bn' }, 10, 15)).toEqual({ exact: '$50bn', start: 10, end: 15 });
});
