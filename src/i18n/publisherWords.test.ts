import { expect, it } from 'vitest';
import { sourceId } from '../domain/fixtures';
import { TEXTS } from './fixtures';
import { publisherWords } from './publisherWords';

const publisher = { name: 'The Courier', url: null };

it('says of a document of the reader’s own that it is', () => {
  const named = (id: string) => TEXTS.map((text) => publisherWords(text, { id: sourceId(id), publisher }));
  expect(named('courier')).toEqual(['The Courier', 'The Courier']);
  expect(named('own:courier')).toEqual(['The Courier (my document)', 'The Courier (мой документ)']);
});
