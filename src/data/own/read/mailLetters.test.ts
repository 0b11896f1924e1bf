import { expect, it } from 'vitest';
import { encoded } from './fixtures';
import { truthfulBody } from './mailLetters';

const WORDS = 'Он вырос на четверть';
const letter = (label: string) =>
  Uint8Array.from([
    ...new TextEncoder().encode(`Content-Type: text/plain; charset=${label}\n\n`),
    ...encoded(WORDS, 'koi8-r'),
  ]);

it('words whose label is false are those of their bytes, unless they came out whole', async () => {
  expect(await truthfulBody(letter('windows-1251'), { text: 'пОН' })).toEqual({ text: `${WORDS}\n` });
  expect(await truthfulBody(letter('utf-8'), { text: '\ufffd' })).toEqual({ text: `${WORDS}\n` });
  const whole = { text: 'Слово' };
  expect(await truthfulBody(letter('utf-8'), whole)).toBe(whole);
  const ascii = { html: '<p>Word' };
  expect(await truthfulBody(letter('windows-1251'), ascii)).toBe(ascii);
});
