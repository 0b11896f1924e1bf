import { describe, expect, it } from 'vitest';
import { real } from '../../../data/fixtures';
import { parseDataset } from '../../../data/parseDataset';
import { en } from '../../../i18n/messages/en';
import { createText } from '../../../i18n/text';
import { derivedOf } from '../../../selectors/derived';

import { firstWords, lastWords, noteNumbers, notesOf } from './notes';

const text = createText('en', en);
const { dataset } = parseDataset(real);
const figures = [...dataset.spoken, ...derivedOf(dataset).derived];
const wordsOf = (room: number) =>
  notesOf(text, dataset, figures, room, []).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('footnotes', () => {
  it('number every quoted figure once, in order', () => {
    expect([...noteNumbers(figures).values()]).toEqual(dataset.spoken.map((_, index) => index + 1));
  });

  it.each([Number.POSITIVE_INFINITY, 60, 12, 0])(
    'never shorten a quote past its figure (%d letters around it)',
    (room) => {
      const notes = wordsOf(room);
      expect(notes).toHaveLength(figures.length);
      for (const [index, claim] of dataset.spoken.entries()) {
        expect(notes[index]).toContain(claim.appearances[0].figure.exact.replace(/\s+/g, ' '));
      }
    },
  );

  it('hold whole quotes where there is room', () => {
    for (const [index, claim] of dataset.spoken.entries()) {
      expect(wordsOf(Number.POSITIVE_INFINITY)[index]).toContain(claim.appearances[0].quote.exact);
    }
  });

  it('give the formula of every derived figure', () => {
    for (const note of wordsOf(0).slice(dataset.spoken.length)) expect(note).toMatch(/^Derived: .+ = .+/);
  });
});

it('cuts at the ends of words, and says so', () => {
  expect(lastWords('the volume of our trade ', 14)).toBe('… of our trade ');
  expect(firstWords(' in the year before that', 14)).toBe(' in the year …');
  expect(lastWords('short ', 14)).toBe('short ');
  expect(firstWords(' long', 0)).toBe(' …');
});
