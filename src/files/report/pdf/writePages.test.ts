import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { EVERYTHING, report, viewOf } from '../fixtures';
import { infoText } from './infoText';
import { A4_POINTS, type PlacedPicture } from './layoutPdf';
import { FAMILIES } from './looks';
import { writePages } from './writePages';

const require = createRequire(import.meta.url);
const FILES = {
  sans: [
    'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
    'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  ],
  serif: [
    'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  ],
} as const;

/** What the parts of a part are, in the order in which they are read. */
function rolesIn(part: object): readonly string[] {
  const children: readonly object[] = Reflect.get(part, 'children') ?? [];
  return children.flatMap((child) => ('role' in child ? [String(child.role), ...rolesIn(child)] : []));
}

/** As a reader that is not ours finds it. */
async function read(bytes: ArrayBuffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const links: string[] = [];
  let words = '';
  const parts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
    parts.push(...rolesIn(Object(await page.getStructTree()).children[0]));
    for (const item of (await page.getTextContent()).items) if ('str' in item) words += item.str;
  }
  const outline = (await pdf.getOutline()).map(({ title }) => title);
  return {
    pages: pdf.numPages,
    links,
    parts,
    outline,
    words: words.replace(/\s/g, ''),
    info: JSON.stringify((await pdf.getMetadata()).info),
  };
}

it('the faces have names that CSS takes without quotation marks, so that their words are measured without a layout of the page', () => {
  for (const name of Object.values(FAMILIES)) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/);
});

it('is read by another program with every note whole, its links, its headings and its language', async () => {
  const written = report(
    'ru',
    [{ thing: viewOf(['turnover-kz-2024-tokayev']), remark: 'Оборот вырос.' }, ...EVERYTHING.slice(0, 12)],
    'Торговля',
  );
  const pdf = new jsPDF({ unit: 'pt', format: [A4_POINTS.width, A4_POINTS.height], putOnlyUsedFonts: true });
  for (const face of ['sans', 'serif'] as const)
    for (const [index, file] of FILES[face].entries()) {
      pdf.addFileToVFS(file, readFileSync(require.resolve(`@expo-google-fonts/${file}`)).toString('base64'));
      pdf.addFont(file, FAMILIES[face], index === 0 ? 'normal' : 'bold');
    }
  const places: PlacedPicture[] = [];
  await writePages(pdf, {
    report: written,
    draw: async (place) => void places.push(place),
    pause: async () => undefined,
  });
  const { pages, links, parts, outline, words, info } = await read(pdf.output('arraybuffer'));
  expect(pages).toBeGreaterThan(2);
  expect(outline).toEqual([...written.sections.map(({ heading }) => infoText(heading)), written.aboutTitle]);
  for (const { runs } of written.notes)
    for (const { text, face } of runs) if (face === 'figure') expect(words).toContain(text.replace(/\s/g, ''));
  expect(new Set(links)).toEqual(
    new Set(
      [...written.notes.flatMap(({ runs }) => runs), ...written.about.flat()]
        .flatMap(({ link }) => link ?? [])
        .concat('https://example.org/?place=KZ'),
    ),
  );
  // What it is to who hears it, in the order in which it is read.
  const outer = parts.filter((role) => role !== 'Link');
  expect(outer.slice(0, 5)).toEqual(['H1', 'P', 'H2', 'Figure', 'P']);
  expect(parts.filter((role) => role === 'Link')).toHaveLength(links.length);
  expect(parts.filter((role) => role === 'LI')).toHaveLength(parts.filter((role) => role === 'Note').length);
  expect(parts.filter((role) => role === 'H2')).toHaveLength(outline.length);
  expect(parts.filter((role) => role === 'Note').length).toBeGreaterThanOrEqual(written.notes.length);
  expect(info).toContain('"Title":"Торговля"');
  expect(info).toContain('"Language":"ru"');
  expect(places).toMatchObject([{ at: 0, width: Math.floor(A4_POINTS.width - 2 * A4_POINTS.side) }]);
});
