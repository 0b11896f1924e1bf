import type { jsPDF } from 'jspdf';

/** What a part of a document is, by its name in ISO 32000. */
export type PdfTag = 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'Figure' | 'Note';

/** A part of a document on however many pages; `alt` is read in place of a figure. */
export type PdfPart = { readonly tag: PdfTag; readonly alt?: string };

type PdfTags = {
  /** Parts are read in the order in which they are first named, here or to `begin`. */
  readonly read: (part: PdfPart) => void;
  /** What is written until `end` belongs to the part; to none what only decorates or stands on every page. */
  readonly begin: (part: PdfPart | null) => void;
  readonly end: () => void;
};

/** What the writer offers to its own plugins. */
type Writer = {
  readonly write: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, writes: boolean) => void;
};

function isWriter(internal: object): internal is Writer {
  const wanted = ['write', 'newObjectDeferred', 'newObjectDeferredBegin'];
  return wanted.every((name) => typeof Reflect.get(internal, name) === 'function');
}

/** Where a part stands: pages from 1, and its marks on each from 0. */
type Place = { readonly page: number; readonly mark: number };

/** Has a PDF tell what its parts are and in which order they are read, for who hears it: a tagged PDF, as far as its writer lets. */
export function pdfTags(pdf: jsPDF): PdfTags {
  const { internal } = pdf;
  if (!isWriter(internal)) throw new TypeError('another writer');
  const { write } = internal;
  const places = new Map<PdfPart, Place[]>();
  /** The parts on a page, by their marks. */
  const marked = new Map<number, PdfPart[]>();
  const placesOf = (part: PdfPart) => entry(places, part);

  const begin = (id: number) => internal.newObjectDeferredBegin(id, true);
  const object = (id: number, ...lines: readonly string[]) => {
    begin(id);
    for (const line of ['<<', ...lines, '>>', 'endobj']) write(line);
  };
  const refer = (id: number | undefined) => `${id} 0 R`;
  let root = 0;
  /** The tree, written anew each time that the document is. */
  const writeTree = () => {
    const fresh = () => internal.newObjectDeferred();
    root = fresh();
    const [whole, pages] = [fresh(), fresh()];
    const ids = new Map([...places.keys()].map((part) => [part, fresh()]));
    object(
      root,
      '/Type /StructTreeRoot',
      `/K [${refer(whole)}]`,
      `/ParentTree ${refer(pages)}`,
      `/ParentTreeNextKey ${pdf.getNumberOfPages()}`,
    );
    const own = [...ids.values()].map(refer).join(' ');
    object(whole, '/Type /StructElem /S /Document', `/P ${refer(root)}`, `/K [${own}]`);
    for (const [part, standing] of places) {
      const marks = standing.map(
        ({ page, mark }) => `<</Type /MCR /Pg ${refer(pdf.getPageInfo(page).objId)} /MCID ${mark}>>`,
      );
      const alt = part.alt === undefined ? [] : [`/Alt ${hex(part.alt)}`];
      object(
        ids.get(part) ?? 0,
        `/Type /StructElem /S /${part.tag}`,
        `/P ${refer(whole)}`,
        `/K [${marks.join(' ')}]`,
        ...alt,
      );
    }
    const rows = [...marked].map(
      ([page, parts]) => `${page - 1} [${parts.map((part) => refer(ids.get(part))).join(' ')}]`,
    );
    object(pages, `/Nums [${rows.join(' ')}]`);
  };
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const { events } = pdf.internal;
  events.subscribe('putPage', ({ pageNumber }: { readonly pageNumber: number }) => {
    if (marked.has(pageNumber)) write(`/StructParents ${pageNumber - 1} /Tabs /S`);
  });
  events.subscribe('postPutResources', writeTree);
  events.subscribe('putCatalog', () => {
    write('/Version /1.7');
    write('/MarkInfo <</Marked true>>');
    write(`/StructTreeRoot ${refer(root)}`);
  });
  return {
    read: (part) => void placesOf(part),
    begin: (part) => {
      if (!part) return write('/Artifact BMC');
      const page = pdf.getCurrentPageInfo().pageNumber;
      const mark = entry(marked, page).push(part) - 1;
      placesOf(part).push({ page, mark });
      write(`/${part.tag} <</MCID ${mark}>> BDC`);
    },
    end: () => write('EMC'),
  };
}

/** The list under a key, a new one where there is none. */
function entry<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** A text of any letters, in UTF-16. */
function hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** An address is parted behind one of its own signs, or between any letters. */
const PARTED = /[\s\u200b/?&=,~+_-]$/;

/** The last words of a line with a space behind them, so that whoever hears lines one after another hears words. */
export const endOfLine = (words: string): string => (PARTED.test(words) ? words : `${words} `);
