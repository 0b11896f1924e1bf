import type { Claim, NewsEvent, Statement } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Appearance, Translation } from '../domain/quote';
import type { Omission, Passage, PassageContext, Source } from '../domain/source';
import { memoizeLast } from '../lib/memoize';
import { groupsOf } from './groups';
import { type Segment, segmentPassage, type TextRange } from './readerSegments';

/** A figure of a document with its number there; a claim that stands twice keeps one number. */
export type ReaderFigure = { readonly claim: Claim; readonly number: number };

/** The translation of one quote of a passage, with the words that render its figures. */
export type TranslatedQuote = { readonly translation: Translation; readonly segments: readonly Segment[] };

export type ReaderPassage = {
  readonly kind: 'passage';
  readonly start: number;
  readonly segments: readonly Segment[];
  readonly figures: readonly ReaderFigure[];
  readonly events: readonly NewsEvent[];
  readonly translated: readonly TranslatedQuote[];
};

export type ReaderOmission = Omission & { readonly kind: 'omission' };

/** A document as it is read: what is quoted and what is left out, in the order of the original. */
export type ReaderDocument = {
  readonly source: Source;
  readonly blocks: readonly (ReaderPassage | ReaderOmission)[];
  readonly figures: readonly ReaderFigure[];
  readonly passages: number;
  /** Into which language and by whom; null when nothing is translated. */
  readonly translated: Pick<Translation, 'lang' | 'by'> | null;
  readonly unanchored: readonly { readonly statement: Statement; readonly appearance: Appearance }[];
};

type Placed = { readonly statement: Statement; readonly appearance: Appearance };

/** Documents in the order in which they were published. */
export const readerSources = memoizeLast((sources: readonly Source[]): readonly Source[] =>
  [...sources].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
);

/** The document asked for, else the one that holds the open statement, else the first; null when there is none. */
export function chooseDocument(dataset: Dataset, doc: string | null, claim: string | null): Source | null {
  const sources = readerSources(dataset.sources);
  const asked = sources.find(({ id }) => id === doc);
  if (asked) return asked;
  const open = claim === null ? undefined : dataset.statementById.get(claim);
  return sources.find(({ id }) => id === open?.appearances[0].source) ?? sources[0] ?? null;
}

/** The claims of a document, each once, in the order in which they stand in it. */
export function claimsIn(dataset: Dataset, source: Source): readonly Claim[] {
  const placed = placedIn(dataset, source).flatMap(({ statement }) => (statement.type === 'claim' ? [statement] : []));
  return [...new Set(placed)];
}

/** Everything the reader draws of one document. Quotes that are not at their place are listed apart. */
export const readerDocument = memoizeLast((dataset: Dataset, source: Source): ReaderDocument => {
  const placed = placedIn(dataset, source);
  const figures = claimsIn(dataset, source).map((claim, index) => ({ claim, number: index + 1 }));
  const blocks = [
    ...source.passages.map((passage) => readerPassage(passage, placed, figures)),
    ...source.omitted.map((omission) => ({ ...omission, kind: 'omission' as const })),
  ].sort((a, b) => a.start - b.start);
  return {
    source,
    blocks,
    figures,
    passages: source.passages.length,
    translated: placed.find(({ appearance }) => appearance.translation)?.appearance.translation ?? null,
    unanchored: placed.filter(({ appearance }) => !appearance.anchored),
  };
});

function placedIn(dataset: Dataset, { id }: Source): readonly Placed[] {
  return [...(groupsOf(dataset).bySource.get(id) ?? [])].sort(
    (a, b) =>
      a.appearance.figure.start - b.appearance.figure.start || b.appearance.figure.end - a.appearance.figure.end,
  );
}

function readerPassage(passage: Passage, all: readonly Placed[], figures: readonly ReaderFigure[]): ReaderPassage {
  const here = all.filter(
    ({ appearance: { anchored, quote } }) => anchored && passage.start <= quote.start && quote.end <= passage.end,
  );
  const ranges = here.map(({ statement, appearance }): TextRange => ({ ...appearance.figure, id: statement.id }));
  const ids = new Set<string>(here.map(({ statement }) => statement.id));
  return {
    kind: 'passage',
    start: passage.start,
    segments: segmentPassage(passage, ranges),
    figures: figures.filter(({ claim }) => ids.has(claim.id)),
    events: here.flatMap(({ statement }) => (statement.type === 'event' ? [statement] : [])),
    translated: translatedQuotes(here, passage.context ?? []),
  };
}

/** One translation a quote, in the order of the quotes, and what stands around them; a quote within another is translated with it. */
function translatedQuotes(here: readonly Placed[], context: readonly PassageContext[]): readonly TranslatedQuote[] {
  const quoted = here
    .filter(({ appearance }) => appearance.translation !== null)
    .sort(
      (a, b) => a.appearance.quote.start - b.appearance.quote.start || b.appearance.quote.end - a.appearance.quote.end,
    );
  const outer: Outer[] = [];
  for (const member of quoted) {
    const { quote, translation } = member.appearance;
    const last = outer.at(-1);
    if (last && quote.end <= last.end) last.members.push(member);
    else if (translation) outer.push({ start: quote.start, end: quote.end, translation, members: [member] });
  }
  const around = context.map(
    (stretch): Outer => ({
      ...stretch,
      translation: { ...stretch.translation, figure: null },
      members: [],
    }),
  );
  return [...outer, ...around]
    .sort((a, b) => a.start - b.start)
    .map(({ translation, members }) => ({
      translation,
      segments: segmentPassage(
        translation,
        members.flatMap(({ statement, appearance }) =>
          rangeIn(translation.text, statement, appearance.translation?.figure ?? null),
        ),
      ),
    }));
}

type Outer = {
  readonly start: number;
  readonly end: number;
  readonly translation: Translation;
  readonly members: Placed[];
};

/** Where the words of a figure stand in a translation; an event is the whole of it. */
function rangeIn(text: string, statement: Statement, figure: string | null): readonly TextRange[] {
  if (statement.type === 'event') return [{ id: statement.id, start: 0, end: text.length }];
  const start = figure === null ? -1 : text.indexOf(figure);
  return figure === null || start < 0 ? [] : [{ id: statement.id, start, end: start + figure.length }];
}
