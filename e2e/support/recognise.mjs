/**
 * Prints the figures found in texts, as JSON.
 *
 *   npm run --silent recognise -- [--published 2025-10-10] [--lang ru|en] FILE…
 *
 * A FILE is plain text, or a list `[{ id, lang, published, text }]` whose name ends in .json. For plain text the language
 * is told from its letters; the day of publication, against which "last year" is read, is that of --published, else today.
 * Nothing but JSON goes to the standard output. Exit code 2 when a file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { importBuilt } from './built.mjs';

/** The recogniser, built for Node from the sources as they are. */
export function loadRecogniser() {
  return importBuilt('src/domain/recognise/recogniseFile.ts', 'recognise', { minify: true });
}

const languageOf = (text) =>
  (text.match(/[а-яё]/gi) ?? []).length > (text.match(/[a-z]/gi) ?? []).length ? 'ru' : 'en';

function documentsIn(file, { published, lang }) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) {
    const list = JSON.parse(text);
    if (!Array.isArray(list)) throw new Error('is not a list');
    for (const { id, text: words } of list)
      if (!id || typeof words !== 'string') throw new Error('has an entry without id or text');
    return list.map((entry) => ({
      ...entry,
      lang: entry.lang ?? languageOf(entry.text),
      published: entry.published ?? published,
    }));
  }
  return [{ id: basename(file), lang: lang ?? languageOf(text), published, text }];
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { published: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
  });
  const published = values.published ?? new Date().toISOString().slice(0, 10);
  if (positionals.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    console.error('Usage: npm run --silent recognise -- [--published YYYY-MM-DD] [--lang ru|en] FILE…');
    return 2;
  }
  const documents = [];
  for (const file of positionals) {
    try {
      documents.push(...documentsIn(file, { published, lang: values.lang }));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      return 2;
    }
  }
  const { recogniseFile } = await loadRecogniser();
  process.stdout.write(`${JSON.stringify(documents.map(recogniseFile), null, 1)}\n`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main();
