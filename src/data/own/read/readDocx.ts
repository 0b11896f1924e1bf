import { Parser } from 'htmlparser2';
import { decode } from './decode';
import { dayIn } from './htmlFacts';
import { readHtml } from './readHtml';
import { readPlain } from './readPlain';
import { type FoundFacts, type ReadText, type TextWriter, textWriter } from './readText';
import { Unreadable } from './unreadable';
import { unzipped } from './unzipped';

/** The parts with words, by the names that Word and others give them, what leads to them, and pages that others have put in. */
const WANTED =
  /^(?:_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?(?:document|footnotes|endnotes)\d*\.xml(?:\.rels)?|(?:word\/)?[\w/-]+\.(?:x?html?|txt|docx))$/;
/** Elements whose words Word does not show: what was deleted or moved away, field codes, and the fallback of a drawing. */
const DELETED = new Set(['w:del', 'w:moveFrom']);
const UNSEEN = new Set(['w:instrText', 'w:delInstrText', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange']);
const WORDS = new Set(['w:t', 'w:delText']);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
/** Elements in one another at which a document is none. */
const TOO_DEEP = 10_000;
const MOST_COLUMNS = 100;

/**
 * The words of a Word document as Word shows them: with what was inserted, without what was deleted or is hidden, the cells of a row in
 * one line, boxes before the paragraph that holds them, notes at the end. Throws `Unreadable`.
 */
export function readDocx(bytes: Uint8Array): ReadText {
  const files = unzipped(bytes, WANTED);
  const told = (name: string) => (files[name] ? decode(files[name]).text : '');
  const main = targetIn(told('_rels/.rels'), /officeDocument"/) ?? 'word/document.xml';
  const body = told(main);
  if (body === '') throw new Unreadable('unknown-format');
  if (!body.includes('<w:body')) throw new Unreadable('damaged');
  const writer = textWriter();
  const links = told(main.replace(/([^/]+)$/, '_rels/$1.rels'));
  const putIn = (id: string) => {
    const name = targetIn(links, new RegExp(`Id="${id}"`)) ?? '';
    const chunk = files[name] ?? files[`word/${name}`];
    return chunk ? readPutIn(name, chunk) : null;
  };
  let index = writeParagraphs(body, writer, 0, putIn);
  for (const notes of [/^word\/footnotes\d*\.xml$/, /^word\/endnotes\d*\.xml$/])
    for (const name of Object.keys(files).filter((file) => notes.test(file)))
      index = writeParagraphs(told(name), writer, index);
  const core = files['docProps/core.xml'];
  return writer.done(core ? factsOf(decode(core).text) : {});
}

/** The file that a relation leads to, without the root. */
function targetIn(relations: string, wanted: RegExp): string | null {
  const relation = relations.match(/<Relationship\b[^>]*>/g)?.find((element) => wanted.test(element)) ?? '';
  return /Target="\/?([^"]+)"/.exec(relation)?.[1] ?? null;
}

/** A file of another kind that is part of a document. */
function readPutIn(name: string, bytes: Uint8Array): ReadText {
  if (name.endsWith('.docx')) return readDocx(bytes);
  const { text } = decode(bytes);
  return name.endsWith('.txt') ? readPlain(text, 'text') : readHtml(text, { whole: true });
}

/** A paragraph that is being read, and where in a table it stands. */
type Open = {
  words: string;
  deleted: string;
  hidden: string;
  /** Of a run. */
  isHidden: boolean;
  /** The mark at its end was deleted: the next one goes on. */
  goesOn: boolean;
  tables: number;
  cells: number;
  wide: number;
};
const opened = (): Open => ({
  ...{ words: '', deleted: '', hidden: '', isHidden: false, goesOn: false },
  ...{ tables: 0, cells: 0, wide: 0 },
});

/** Returns the number of the paragraph that comes next. */
function writeParagraphs(
  xml: string,
  writer: TextWriter,
  first: number,
  putIn: (id: string) => ReadText | null = () => null,
): number {
  let [deletions, unseen, depth, index, marks, isWords] = [0, 0, 0, first, 0, false];
  let here = opened();
  const around: Open[] = [];
  const paragraph = (words: string) => {
    writer.paragraph(words, { kind: 'paragraph', index });
    index += 1;
  };
  const end = () => {
    paragraph(here.cells > 0 ? here.words.trimEnd() : here.words);
    writer.leaveOut(here.deleted, 'deleted');
    writer.leaveOut(here.hidden, 'hidden');
    Object.assign(here, { words: '', deleted: '', hidden: '' });
  };
  const add = (words: string) => {
    if (deletions > 0) here.deleted += words;
    else if (here.isHidden) here.hidden += words;
    else here.words += words;
  };
  const space = () => {
    if (!/(?:^|[\t ])$/.test(here.words)) here.words += ' ';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > TOO_DEEP) throw new Unreadable('too-deep');
        if (DELETED.has(name)) deletions += 1;
        if (UNSEEN.has(name)) unseen += 1;
        if (WORDS.has(name)) isWords = true;
        if (unseen > 0) return;
        if (name === 'w:pPr') marks += 1;
        if (name === 'w:del' && marks > 0) here.goesOn = true;
        if (name === 'w:vanish' && marks === 0) here.isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        if (name === 'w:txbxContent') {
          around.push(here);
          here = opened();
        }
        if (name === 'w:altChunk') {
          const chunk = putIn(attributes['r:id'] ?? '');
          for (const { start, end: stop } of chunk?.stretches ?? []) paragraph(chunk?.text.slice(start, stop) ?? '');
        }
        if (name === 'w:tbl') here.tables += 1;
        if (name === 'w:tc' && here.tables > 1) space();
        else if (name === 'w:tc') {
          if (here.cells > 0) here.words += '\t';
          here.cells += 1;
          here.wide = 0;
        }
        // A cell over several columns leaves the others empty, as one that goes on from the row above is.
        if (name === 'w:gridSpan' && here.tables < 2)
          here.wide = Math.min(Number(attributes['w:val']) || 1, MOST_COLUMNS) - 1;
        const sign = here.cells > 0 && /^w:(?:tab|br|cr)$/.test(name) ? ' ' : SIGNS[name];
        // The tab stops of a paragraph's style are no tabs.
        if (sign !== undefined && (deletions > 0 || here.words !== '' || sign !== '\t')) add(sign);
      },
      ontext: (text) => {
        if (isWords && unseen === 0) add(text);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (DELETED.has(name)) deletions -= 1;
        if (UNSEEN.has(name)) unseen -= 1;
        if (WORDS.has(name)) isWords = false;
        if (unseen > 0) return;
        if (name === 'w:pPr') marks -= 1;
        if (name === 'w:r') here.isHidden = false;
        if (name === 'w:txbxContent') {
          end();
          here = around.pop() ?? opened();
        }
        if (name === 'w:p' && here.goesOn) here.goesOn = false;
        else if (name === 'w:p' && here.cells === 0) end();
        // Paragraphs of a cell are one line.
        else if (name === 'w:p') space();
        if (name === 'w:tc' && here.tables < 2) here.words = here.words.replace(/ +$/, '') + '\t'.repeat(here.wide);
        if (name === 'w:tr' && here.tables < 2) {
          end();
          Object.assign(here, { cells: 0, wide: 0 });
        }
        if (name === 'w:tbl') here.tables -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return index;
}

function factsOf(xml: string): FoundFacts {
  const told = (name: string) => new RegExp(`<${name}[^>]*>([^<]+)<`).exec(xml)?.[1];
  const [title, created] = [told('dc:title'), told('dcterms:created')];
  const day = created === undefined ? null : dayIn(created);
  return {
    ...(title ? { title: { value: title, from: 'file-properties' } } : {}),
    ...(day ? { published: { value: day, from: 'file-properties' } } : {}),
  };
}
