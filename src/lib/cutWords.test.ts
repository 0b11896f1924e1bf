import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWords, lastWords, shortenedEnd, shortenedStart } from './cutWords';

it('cuts at the ends of words, and says so', () => {
  expect([firstWords('one two three', 7), lastWords('one two three', 10)]).toEqual(['one two', 'two three']);
  expect([firstWords('one two three', 6), lastWords('one two three', 9)]).toEqual(['one', 'three']);
  expect(shortenedStart('the volume of our trade ', 14)).toBe('… of our trade ');
  expect(shortenedEnd(' in the year before that', 14)).toBe(' in the year …');
  expect([shortenedEnd(' long', 9), shortenedStart('short ', 14)]).toEqual([' long', 'short ']);
  expect([shortenedEnd('one', 0), shortenedStart('one', 0)]).toEqual([' …', '… ']);
});

it('leaves no number without what it counts, and nothing that a number left out counts', () => {
  const [start, end] = [
    'last year it reached 28 billion dollars, they said',
    'it reached 28 billion dollars, they said',
  ];
  expect([firstWords(start, 23), firstWords(start, 31)]).toEqual([
    'last year it reached',
    'last year it reached 28 billion',
  ]);
  expect([lastWords(end, 27), lastWords(end, 30)]).toEqual(['dollars, they said', '28 billion dollars, they said']);
  expect(firstWords('свыше 10 000 компаний и так далее', 13)).toBe('свыше');
  expect([firstWords('rose by 20% on the year', 12), firstWords('since 2024, and so on', 12)]).toEqual([
    'rose by 20%',
    'since 2024,',
  ]);
});

it('leaves whole what fits, and takes no more than fits, whole words only', () => {
  const texts = fc.array(fc.constantFrom('one', 'three', 'a'), { minLength: 1 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.nat(40), (text, room) => {
      const fits = text.length <= room;
      const [start, end] = [firstWords(text, room), lastWords(text, room)];
      expect(start.length <= room && end.length <= room).toBe(true);
      expect(`${text} `.startsWith(start === '' ? '' : `${start} `)).toBe(true);
      expect(` ${text}`.endsWith(end === '' ? '' : ` ${end}`)).toBe(true);
      expect([shortenedEnd(text, room), shortenedStart(text, room)]).toEqual(
        fits ? [text, text] : [`${start} …`, `… ${end}`],
      );
    }),
  );
});
