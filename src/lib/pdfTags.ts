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
  /** A rectangle of the open page that leads to an address, in points from its upper left corner: within a part, or by itself. */
  readonly link: (part: PdfPart | null, box: PdfBox, url: string) => void;
};

type PdfBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

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

/** A link of a page. The page refers to it by what the writer's plugin of annotations calls a reference. */
type Link = {
  readonly part: PdfPart | null;
  readonly page: number;
  readonly rect: string;
  readonly url: string;
  /** What the page refers to, anew each time that the document is written. */
  readonly object: { objId: number };
};

/** Has a PDF tell what its parts are and in which order they are read, for who hears it: a tagged PDF, as far as its writer lets. */
export function pdfTags(pdf: jsPDF): PdfTags {
  const { internal } = pdf;
  if (!isWriter(internal)) throw new TypeError('another writer');
  const { write } = internal;
  const places = new Map<PdfPart, Place[]>();
  /** The parts on a page, by their marks. */
  const marked = new Map<number, PdfPart[]>();
  const placesOf = (part: PdfPart) => entry(places, part);
  const links: Link[] = [];

  const begin = (id: number) => internal.newObjectDeferredBegin(id, true);
  const object = (id: number, ...lines: readonly string[]) => {
    begin(id);
    for (const line of ['<<', ...lines, '>>', 'endobj']) write(line);
  };
  const refer = (id: number | undefined) => `${id} 0 R`;
  const onPage = (page: number) => refer(pdf.getPageInfo(page).objId);
  let root = 0;
  /** An element of the tree; `lines` are further entries. */
  const element = (id: number, tag: string, parent: number, kids: readonly string[], ...lines: readonly string[]) =>
    object(id, `/Type /StructElem /S /${tag} /P ${refer(parent)}`, `/K [${kids.join(' ')}]`, ...lines);
  /** The tree, written anew each time that the document is. */
  const writeTree = () => {
    const fresh = () => internal.newObjectDeferred();
    root = fresh();
    const [whole, pages] = [fresh(), fresh()];
    const ids = new Map([...places.keys()].map((part) => [part, fresh()]));
    const linkIds = links.map(fresh);
    const linksOf = (of: PdfPart | null) => linkIds.filter((_, at) => links[at]?.part === of).map(refer);
    const own: string[] = [];
    const parents = new Map<PdfPart, number>();
    for (const run of runsOf([...places.keys()], ({ tag }) => tag === 'Note')) {
      if (run[0]?.tag !== 'Note') {
        for (const part of run) own.push(refer(ids.get(part)));
        continue;
      }
      // A list, each note an item with its body.
      const list = fresh();
      own.push(refer(list));
      const items = run.map((part) => {
        const [item, body] = [fresh(), fresh()];
        element(item, 'LI', list, [refer(body)]);
        element(body, 'LBody', item, [refer(ids.get(part))]);
        parents.set(part, body);
        return refer(item);
      });
      element(list, 'L', whole, items);
    }
    const afterPages = pdf.getNumberOfPages();
    object(
      root,
      '/Type /StructTreeRoot',
      `/K [${refer(whole)}]`,
      `/ParentTree ${refer(pages)}`,
      `/ParentTreeNextKey ${afterPages + links.length}`,
    );
    element(whole, 'Document', root, [...own, ...linksOf(null)]);
    for (const [part, standing] of places) {
      const marks = standing.map(({ page, mark }) => `<</Type /MCR /Pg ${onPage(page)} /MCID ${mark}>>`);
      const alt = part.alt === undefined ? [] : [`/Alt ${hex(part.alt)}`];
      element(ids.get(part) ?? 0, part.tag, parents.get(part) ?? whole, [...marks, ...linksOf(part)], ...alt);
    }
    for (const [at, { part, page, rect, url, object: annotation }] of links.entries()) {
      const reference = `<</Type /OBJR /Pg ${onPage(page)} /Obj ${refer(annotation.objId)}>>`;
      element(linkIds[at] ?? 0, 'Link', (part && ids.get(part)) ?? whole, [reference]);
      const address = `(${url.replace(/[\\()]/g, '\\$&')})`;
      object(
        annotation.objId,
        `/Type /Annot /Subtype /Link /P ${onPage(page)} /Rect [${rect}] /Border [0 0 0] /F 4`,
        `/A <</S /URI /URI ${address}>> /Contents ${address}`,
        `/StructParent ${afterPages + at}`,
      );
    }
    const rows = [
      ...[...marked].map(([page, parts]) => `${page - 1} [${parts.map((part) => refer(ids.get(part))).join(' ')}]`),
      ...linkIds.map((id, at) => `${afterPages + at} ${refer(id)}`),
    ];
    object(pages, `/Nums [${rows.join(' ')}]`);
  };
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const { events } = pdf.internal;
  events.subscribe('buildDocument', () => {
    for (const { object: annotation } of links) annotation.objId = internal.newObjectDeferred();
  });
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
    link: (part, { x, y, width, height }, url) => {
      const { pageNumber: page, pageContext } = pdf.getCurrentPageInfo();
      const top = pdf.internal.pageSize.getHeight() - y;
      const rect = [x, top - height, x + width, top].map((at) => at.toFixed(2)).join(' ');
      const link = { part, page, rect, url, object: { objId: 0 } };
      links.push(link);
      pageContext.annotations.push({ type: 'reference', object: link.object });
    },
  };
}

/** Items in their order, parted where one is so and the next is not. */
function runsOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): readonly Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isSo(last[0]) === isSo(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
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
