import type { FoundFacts, ReadText } from './readText';

/** Lines of a text that somebody has broken to a width: all but the last are about as long. */
const WRAPPED = { least: 45, most: 110 };
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/;
/** A first line of this many letters is a title, not a paragraph. */
const LONGEST_TITLE = 160;

/**
 * A text as it stands, `\r\n` and all: nothing in it is changed. Each line is a paragraph, but where lines were broken to a width
 * it is what stands between empty ones.
 */
export function readPlain(text: string, format: 'text' | 'markdown'): ReadText {
  const stretches = paragraphsOf(text).map(({ start, end }, index) => ({
    start,
    end,
    at: { kind: 'paragraph', index } as const,
  }));
  return { text, stretches, leftOut: [], facts: titleOf(text, stretches, format) };
}

/** What was pasted: without the empty lines at both ends. */
export function readPasted(text: string): ReadText {
  return readPlain(text.replace(/^\s*\n/, '').trimEnd(), 'text');
}

type Stretch = { readonly start: number; readonly end: number };

function paragraphsOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const [words] = match;
    if (words.trim() !== '') lines.push({ start: match.index, end: match.index + words.length });
  }
  const paragraphs: Stretch[] = [];
  let block: Stretch[] = [];
  const flush = () => {
    const [first, last] = [block[0], block.at(-1)];
    const isWrapped = block.length > 1 && block.slice(0, -1).every((line) => isFull(line));
    if (isWrapped && first && last) paragraphs.push({ start: first.start, end: last.end });
    else for (const line of block) paragraphs.push(line);
    block = [];
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && /\n[^\S\n]*\n/.test(text.slice(before.end, line.start))) flush();
    block.push(line);
  });
  flush();
  return paragraphs;
}

function isFull({ start, end }: Stretch): boolean {
  return end - start >= WRAPPED.least && end - start <= WRAPPED.most;
}

/** The title of a text without headings. */
export function firstLineTitle({ text, stretches }: Pick<ReadText, 'text' | 'stretches'>): FoundFacts {
  return titleOf(text, stretches, 'text');
}

function titleOf(text: string, [first]: readonly Stretch[], format: 'text' | 'markdown'): FoundFacts {
  if (!first || first.end - first.start > LONGEST_TITLE) return {};
  const line = text.slice(first.start, first.end).trim();
  const words = format === 'markdown' ? HEADING.exec(line)?.[1] : /[.!?…:;,]$/.test(line) ? undefined : line;
  return words === undefined ? {} : { title: { value: words, from: 'first-line' } };
}
