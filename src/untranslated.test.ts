import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What quotes a document word by word: a translator of pages that changed it would put words into a mouth. */
const QUOTING =
  /<(?:blockquote|q)\b[^>]*>|<[a-z]+ [^>]*(?:lang=\{[^}]*(?:source|sourceById[^}]*)\??\.lang\}|passage-original)[^>]*>/g;

it('quotes are not for translators', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => `src/views/${file}`);
  const quotes = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(QUOTING) ?? []).map((tag) => `${file}: ${tag}`),
  );
  const open = quotes.filter((tag) => !/translate=/.test(tag));
  expect(quotes.length).toBeGreaterThan(8);
  expect(open).toEqual([]);
});
