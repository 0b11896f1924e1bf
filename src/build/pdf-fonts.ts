import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { madeOnce } from './madeOnce.ts';

const ID = 'virtual:pdf-fonts';
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** What quotes, names and the interface are written in: all letters of both scripts, signs, raised digits. */
const CHARACTERS = `${span(0x20, 0x7e)}${span(0xa0, 0x24f)}${span(0x2b0, 0x2ff)}${span(0x300, 0x30c)}${span(0x400, 0x52f)}${span(0x1e80, 0x1e9e)}№×÷–—‘’‚“”„†‡…•−€₽≈≠≤≥∞←↑→↓✓⁰⁴⁵⁶⁷⁸⁹½⅓\u2009\u200a\u202f`;
const require = createRequire(import.meta.url);
const FILES = {
  sans400: require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  sans600: require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  serif400: require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  serif600: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

async function prepare(root: string): Promise<string> {
  const hash = createHash('sha256').update(CHARACTERS);
  for (const file of Object.values(FILES)) hash.update(await readFile(file));
  const folder = await madeOnce(root, `pdf-faces-${hash.digest('hex').slice(0, 12)}`, write);
  return join(folder, 'index.js');
}

async function write(folder: string): Promise<void> {
  for (const [name, file] of Object.entries(FILES)) {
    await writeFile(
      join(folder, `${name}.ttf`),
      await subsetFont(await readFile(file), CHARACTERS, { targetFormat: 'truetype', noHinting: true }),
    );
  }
  const lines = Object.keys(FILES).map((name) => `export { default as ${name} } from './${name}.ttf?url';`);
  await writeFile(join(folder, 'index.js'), `${lines.join('\n')}\n`);
}

/** `virtual:pdf-fonts`: addresses of the four faces as TrueType, the only kind that a PDF writer takes. */
export function pdfFonts(): Plugin {
  let root = process.cwd();
  return {
    name: 'five-republics:pdf-fonts',
    enforce: 'pre',
    configResolved(config) {
      root = resolve(config.root);
    },
    resolveId: (id) => (id === ID ? prepare(root) : undefined),
  };
}
