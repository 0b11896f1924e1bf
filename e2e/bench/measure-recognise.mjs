import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../support/install.mjs';
import { loadRecogniser } from '../support/recognise.mjs';

const ROUNDS = 15;

/** Scores per language, the median time for 30 kB in ms of the processor, and the size of the grammar in bytes, brotli. */
export async function measureRecognise() {
  const outDir = join(root, 'node_modules/.cache/recognise-bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'e2e/bench/recognise.ts',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'recognise.mjs', codeSplitting: false } },
    },
  });
  const bench = await import(pathToFileURL(join(outDir, 'recognise.mjs')).href);
  const sources = JSON.parse(readFileSync(join(root, 'public/data/sources.json'), 'utf8'));
  const passages = (lang) => sources.filter((source) => source.lang === lang).flatMap((source) => source.passages);
  const quotedIn = (lang) =>
    passages(lang)
      .map(({ text }) => text)
      .join('\n\n');
  const quoted = { ru: quotedIn('ru'), en: quotedIn('en') };
  const clock = () => process.cpuUsage().user / 1000;
  const languages = bench.measureRecognise(ROUNDS, clock, quoted).map(({ times, ...found }) => ({
    ...found,
    time: [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)],
  }));
  const { file } = await loadRecogniser();
  return { languages, bytes: brotliCompressSync(readFileSync(file)).length };
}
