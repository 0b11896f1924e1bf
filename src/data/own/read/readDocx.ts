import { Parser } from 'htmlparser2';
import { decode } from './decode';
import { dayIn } from './htmlFacts';
import { type FoundFacts, type ReadText, type TextWriter, textWriter } from './readText';
import { Unreadable } from './unreadable';
import { unzipped } from './unzipped';

const WANTED = /^(?:word\/(?:document|footnotes|endnotes)|docProps\/core)\.xml$/;
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
 * The words of a Word document as Word shows them: with what was inserted, without what was deleted, the cells of a row in one line,
 * notes at the end. Throws `Unreadable`.
 */
export function readDocx(bytes: Uint8Array): ReadText {
  const files = unzipped(bytes, WANTED);
  const body = files['word/document.xml'];
  if (!body) throw new Unreadable('unknown-format');
  const writer = textWriter();
  let index = 0;
  for (const part of [body, files['word/footnotes.xml'], files['word/endnotes.xml']]) {
    if (part) index = writeParagraphs(decode(part).text, writer, index);
  }
  const core = files['docProps/core.xml'];
  return writer.done(core ? factsOf(decode(core).text) : {});
}

/** Returns the number of the paragraph that comes next. */
function writeParagraphs(xml: string, writer: TextWriter, first: number): number {
  let [words, deleted, isWords] = ['', '', false];
  let [deletions, unseen, depth, index, cells, wide] = [0, 0, 0, first, 0, 0];
  const end = () => {
    writer.paragraph(cells > 0 ? words.trimEnd() : words, { kind: 'paragraph', index });
    writer.leaveOut(deleted, 'deleted');
    [words, deleted] = ['', ''];
    index += 1;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > TOO_DEEP) throw new Unreadable('too-deep');
        if (DELETED.has(name)) deletions += 1;
        if (UNSEEN.has(name)) unseen += 1;
        if (WORDS.has(name)) isWords = true;
        if (name === 'w:tc') {
          if (cells > 0) words += '\t';
          cells += 1;
          wide = 0;
        }
        // A cell over several columns leaves the others empty, as one that goes on from the row above is.
        if (name === 'w:gridSpan') wide = Math.min(Number(attributes['w:val']) || 1, MOST_COLUMNS) - 1;
        const sign = cells > 0 && /^w:(?:tab|br|cr)$/.test(name) ? ' ' : SIGNS[name];
        if (sign !== undefined && unseen === 0) {
          if (deletions > 0) deleted += sign;
          // The tab stops of a paragraph's style are no tabs.
          else if (words !== '' || sign !== '\t') words += sign;
        }
      },
      ontext: (text) => {
        if (!isWords || unseen > 0) return;
        if (deletions > 0) deleted += text;
        else words += text;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (DELETED.has(name)) deletions -= 1;
        if (UNSEEN.has(name)) unseen -= 1;
        if (WORDS.has(name)) isWords = false;
        if (name === 'w:p' && cells === 0) end();
        // Paragraphs of a cell are one line.
        if (name === 'w:p' && cells > 0 && !/(?:^|[\t ])$/.test(words)) words += ' ';
        if (name === 'w:tc') words = words.replace(/ +$/, '') + '\t'.repeat(wide);
        if (name === 'w:tr') {
          end();
          [cells, wide] = [0, 0];
        }
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
