import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { endOfLine, type PdfPart, pdfTags } from './pdfTags';

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};
/** What a part is, and what it holds: words, links and further parts. */
type Part = readonly [role: string, ...held: unknown[]];

/** The parts of a page as a reader that is not ours finds them, each with the words that its marks hold. */
async function partsOn(bytes: ArrayBuffer, number: number) {
  const pdf = await getDocument({ data: new Uint8Array(bytes.slice(0)), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const words = new Map<string, string>();
  let open = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) open = 'id' in item ? (item.id ?? '') : '';
    else words.set(open, (words.get(open) ?? '') + item.str);
  }
  const tree: Node | null = await page.getStructTree();
  const whole = tree?.children?.[0];
  const annotations = await page.getAnnotations();
  const urlOf = (of: string) => annotations.find(({ id }) => of.endsWith(id))?.url;
  const partOf = ({ role = '', alt, children = [], type, id = '' }: Node): Part | string | undefined => {
    if (type !== undefined) return type === 'annotation' ? urlOf(id) : words.get(id);
    return [role, ...(alt === undefined ? children.map(partOf) : [alt])];
  };
  const parts = (whole?.children ?? []).map(partOf);
  return { whole: whole?.role, parts, loose: words.get('') ?? '', marked: await pdf.getMarkInfo() };
}

it('a document says what its parts are, in the order in which they are read, over pages, what a figure shows and where a link leads', async () => {
  const pdf = new jsPDF({ unit: 'pt' });
  const tags = pdfTags(pdf);
  const title: PdfPart = { tag: 'H1' };
  const figure: PdfPart = { tag: 'Figure', alt: 'Қазақстан (28): ≈ «\\»' };
  const note: PdfPart = { tag: 'Note' };
  const write = (part: PdfPart | null, words: string) => {
    tags.begin(part);
    pdf.text(words, 20, 20);
    tags.end();
  };
  tags.read(title);
  write(figure, 'drawn first');
  write(title, 'read first');
  write(null, 'on every page');
  write(note, 'begins');
  tags.link(note, { x: 20, y: 10, width: 30, height: 12 }, 'https://example.org/?a=(1)');
  write({ tag: 'Note' }, 'another');
  tags.link(null, { x: 20, y: 800, width: 30, height: 12 }, 'https://example.org/foot');
  pdf.addPage();
  write(note, 'goes on');
  write(null, 'on every page');
  // As it is written twice.
  pdf.output();
  const bytes = pdf.output('arraybuffer');
  const [first, second] = [await partsOn(bytes, 1), await partsOn(bytes, 2)];
  const item = (...held: unknown[]) => ['LI', ['LBody', ['Note', ...held]]];
  expect(first.marked).toMatchObject({ Marked: true });
  expect(first.whole).toBe('Document');
  expect(first.parts).toEqual([
    ['H1', 'read first'],
    ['Figure', figure.alt],
    ['L', item('begins', ['Link', 'https://example.org/?a=(1)']), item('another')],
    ['Link', 'https://example.org/foot'],
  ]);
  expect(second.parts).toEqual([['L', item('goes on'), item()]]);
});

it('a line ends in a space, unless an address or a word goes on in the next', () => {
  expect(endOfLine('more than')).toBe('more than ');
  for (const words of ['more than ', 'https://example.org/', 'North-', 'a\u200b']) expect(endOfLine(words)).toBe(words);
});
