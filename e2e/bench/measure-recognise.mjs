import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { importBuilt } from '../support/built.mjs';
import { root } from '../support/install.mjs';
import { loadRecogniser } from '../support/recognise.mjs';

const ROUNDS = 15;

/** Milliseconds that this thread had of a processor; the whole process, with what compiles beside, where the system tells no more. */
function clock() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return process.cpuUsage().user / 1000;
  }
}

/** Scores per language, the median time for 30 kB in ms of the processor, and the size of the grammar in bytes, brotli. */
export async function measureRecognise() {
  const bench = await importBuilt('e2e/bench/recognise.ts', 'recognise-bench');
  const sources = JSON.parse(readFileSync(join(root, 'public/data/sources.json'), 'utf8'));
  const passages = (lang) => sources.filter((source) => source.lang === lang).flatMap((source) => source.passages);
  const quotedIn = (lang) =>
    passages(lang)
      .map(({ text }) => text)
      .join('\n\n');
  const quoted = { ru: quotedIn('ru'), en: quotedIn('en') };
  const languages = bench.measureRecognise(ROUNDS, clock, quoted).map(({ times, ...found }) => ({
    ...found,
    time: [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)],
  }));
  const { file } = await loadRecogniser();
  return { languages, bytes: brotliCompressSync(readFileSync(file)).length };
}
