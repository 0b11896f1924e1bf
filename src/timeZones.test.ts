import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|[fF]ixtures|\.d\.ts$/.test(file))
  .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')] as const);

/** What a date says differs by where its reader is, but for what is asked in UTC. */
const OF_THE_READER =
  /\.(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale(Date|Time)String)\(|new Date\(\d+, /;

it('every day but today is the same in every time zone: no date is read or written by that of the reader', () => {
  expect(files.length).toBeGreaterThan(500);
  const found = files.filter(([, text]) => OF_THE_READER.test(text)).map(([file]) => file);
  expect(found).toEqual(['lib/localDay.ts']);
  // What the reader has done is told by the reader's own clock.
  for (const [file, text] of files)
    for (const [, options = ''] of text.matchAll(/new Intl\.DateTimeFormat\(([^;]*?)\)/g))
      if (file !== 'i18n/deedWords.ts') expect(options, file).toContain("timeZone: 'UTC'");
});
