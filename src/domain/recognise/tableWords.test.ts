import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RULES = import.meta.dirname;
const code = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/test|fixtures/i.test(file))
  .map((file) => readFileSync(join(RULES, file), 'utf8'));

/** Rows as `wordList` takes them: words apart by spaces, some of them open at their end. */
const rows = code
  .flatMap((text) => text.match(/'[^'\n]{20,}'|"[^"\n]{20,}"|`[^`$]{20,}`/g) ?? [])
  .map((quoted) => quoted.slice(1, -1))
  .filter((row) => row.includes('*') && !/[|;]|\(\?/.test(row))
  .map((row) => row.trim().split(/\s+/));

function needless(words: readonly string[]): readonly string[] {
  const open = words.flatMap((word) => /^([a-zа-я]+)\*$/.exec(word)?.[1] ?? []);
  return words.filter(
    (word, at) =>
      words.indexOf(word) < at ||
      (/^[a-zа-я]+[*^]?$/.test(word) && open.some((stem) => word !== `${stem}*` && word.startsWith(stem))),
  );
}

it('no word of a table stands there twice, or is found by a shorter one of its row', () => {
  expect(needless(['торг*', 'торгов*', 'оборот', 'trade', 'оборот'])).toEqual(['торгов*', 'оборот']);
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.flatMap(needless)).toEqual([]);
});
