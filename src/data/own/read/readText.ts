import type { DocumentFact, FoundIn, LeftOut, PlaceInFile, TextStretch } from '../../../domain/own/ownDocument';

/** What a file tells of itself, and in which part of it. */
export type FoundFact = { readonly value: string; readonly from: FoundIn };
export type FoundFacts = { readonly [Fact in DocumentFact]?: FoundFact };

/** The text of a file: offsets of `stretches` and `leftOut` are UTF-16 units of `text`. */
export type ReadText = {
  readonly text: string;
  readonly stretches: readonly TextStretch[];
  readonly leftOut: readonly LeftOut[];
  readonly facts: FoundFacts;
};

/** Makes a text paragraph by paragraph, each on a line of its own, and notes where each came from. */
export type TextWriter = {
  /** An empty one is left out in silence: it has no words. */
  readonly paragraph: (words: string, at: PlaceInFile) => void;
  /** Words of the file that the text goes on without. */
  readonly leaveOut: (words: string, why: LeftOut['why']) => void;
  readonly done: (facts: FoundFacts) => ReadText;
};

export function textWriter(): TextWriter {
  const stretches: TextStretch[] = [];
  const leftOut: LeftOut[] = [];
  const pieces: string[] = [];
  let length = 0;
  return {
    paragraph: (words, at) => {
      if (words.trim() === '') return;
      if (length > 0) {
        pieces.push('\n');
        length += 1;
      }
      stretches.push({ start: length, end: length + words.length, at });
      pieces.push(words);
      length += words.length;
    },
    leaveOut: (words, why) => {
      if (words.trim() !== '') leftOut.push({ at: length, text: words, why });
    },
    done: (facts) => ({ text: pieces.join(''), stretches, leftOut, facts }),
  };
}

/** The same with one of the stretches that were left out put back, as a paragraph of its own where it stood. */
export function putBack<Read extends Pick<ReadText, 'text' | 'stretches' | 'leftOut'>>(
  read: Read,
  index: number,
): Read {
  const back = read.leftOut[index];
  if (!back) return read;
  const { at } = back;
  const isFirst = at === 0;
  const words = isFirst ? `${back.text}\n` : `\n${back.text}`;
  const moved = (offset: number) => (offset >= at + (isFirst ? 0 : 1) ? offset + words.length : offset);
  const start = isFirst ? 0 : at + 1;
  const stretches = read.stretches.map((stretch) =>
    stretch.start >= at ? { ...stretch, start: moved(stretch.start), end: stretch.end + words.length } : stretch,
  );
  const own = { start, end: start + back.text.length, at: placeBeside(read.stretches, at) };
  return {
    ...read,
    text: read.text.slice(0, at) + words + read.text.slice(at),
    stretches: [...stretches, own].toSorted((a, b) => a.start - b.start),
    leftOut: read.leftOut.flatMap((other, number) => {
      if (number === index) return [];
      const after = other.at > at || (other.at === at && number > index);
      return [after ? { ...other, at: other.at + words.length } : other];
    }),
  };
}

function placeBeside(stretches: readonly TextStretch[], at: number): PlaceInFile {
  const before = stretches.findLast(({ end }) => end <= at) ?? stretches[0];
  return before?.at ?? { kind: 'paragraph', index: 0 };
}
