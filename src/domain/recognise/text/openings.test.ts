import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARTICLES } from '../fixtures/scoreFixtures';
import { DATES } from '../times/dateRows';
import { STRETCHES } from '../times/stretchRows';
import { openers, openingsOf } from './openings';
import { plainText } from './plainText';

it.each([
  ['год|in', ['го', 'in']],
  ['(?:the )?(?<m>май|июн)', ['th', 'ма', 'ию']],
  ['\\d{1,2}(?:st|nd)?', ['0', '00', '0s', '0n']],
  ['(?<!x)a+[1-4]?', ['a', 'aa', 'a0']],
  ['[a-zа-я]+(?= год) г\\.', ['. ', '..']],
  ['[йя]x*', ['й', 'я', 'йx', 'яx']],
  ['(?:\\$|€ )5', ['$0', '€ ']],
  ['(?:end of (?:the|a)|x) [|)]y|in', ['en', 'x ', 'in']],
])('a match of %s begins with one of its openings', (pattern, openings) => {
  expect([...openingsOf(pattern)].sort()).toEqual([...openings].sort());
});

it('no row of time begins with just any word, so that most words are held against none', () => {
  const patterns = [...STRETCHES, ...DATES].map(([pattern]) => pattern);
  const open = patterns.filter((pattern) => [...openingsOf(pattern)].some((opening) => /^\.|^$/.test(opening)));
  expect(open).toEqual([]);
});

it('passes over no place where a row of time matches', () => {
  const patterns = [...STRETCHES, ...DATES].map(([pattern]) => pattern);
  const rowsAt = openers(patterns);
  const compiled = patterns.map((pattern) => new RegExp(pattern, 'y'));
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), fc.nat(3000), (article, from) => {
      const text = plainText(article.text);
      for (let at = from % text.length; at < Math.min(text.length, (from % text.length) + 40); at += 1) {
        const able = rowsAt(text, at);
        const matching = compiled.flatMap((pattern, row) => {
          pattern.lastIndex = at;
          return (pattern.exec(text)?.[0] ?? '') === '' ? [] : [row];
        });
        expect(matching.filter((row) => !able.includes(row))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
