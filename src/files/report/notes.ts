import type { Statement } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Day } from '../../domain/period';
import type { Appearance } from '../../domain/quote';
import { sentenceKey } from '../../domain/sentenceKey';
import { longDay } from '../../i18n/dates';
import { speakerInFull } from '../../i18n/describe';
import { publisherWords } from '../../i18n/publisherWords';
import { inMarks, stopped } from '../../i18n/quotation';
import { publishedDay, saidText } from '../../i18n/said';
import { type ShownQuote, shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { markedPieces } from '../../lib/markedPieces';
import { type NoteMark, type ReportNote, type ReportWords, wordsRun } from './document';

export type NoteContext = {
  readonly dataset: Dataset;
  /** In the language of the report. */
  readonly text: Text;
  /** The address here that opens a statement. */
  readonly address: (id: string) => string;
  readonly today: Day;
};

/** The notes of a report while it is written: a mark for each statement that is referred to, and at the end all notes. */
export type Notes = {
  readonly markOf: (statement: Statement) => NoteMark;
  readonly all: () => readonly ReportNote[];
};

/**
 * One note for each sentence of a speaker, however many figures it has and however often it is referred to. Its figures
 * are marked in it: all that the report refers to.
 */
export function createNotes(context: NoteContext): Notes {
  const bySentence = new Map<string, { readonly number: number; readonly statements: [Statement, ...Statement[]] }>();
  return {
    markOf: (statement) => {
      const key = sentenceKey(statement);
      const known = bySentence.get(key);
      if (known) {
        if (!known.statements.includes(statement)) known.statements.push(statement);
        return { note: known.number };
      }
      const number = bySentence.size + 1;
      bySentence.set(key, { number, statements: [statement] });
      return { note: number };
    },
    all: () =>
      [...bySentence.values()].map(({ number, statements }) => ({ number, runs: noteRuns(context, statements) })),
  };
}

/** Who said it and when, and how the day is known; empty for an event, which nobody says. */
function whoAndWhen(text: Text, dataset: Dataset, statement: Statement): string {
  if (statement.type !== 'claim') return '';
  const { name, role } = speakerInFull(text, dataset, statement);
  return [name, role, saidText(text, statement)].filter(Boolean).join(', ');
}

/**
 * Speaker and day; the quote, and its translation where its language is not that of the report, saying whose they are; publisher,
 * day and address of the document; the addresses that open the statements here.
 */
function noteRuns(context: NoteContext, statements: readonly [Statement, ...Statement[]]): readonly ReportWords[] {
  const { dataset, text, address, today } = context;
  const [first] = statements;
  const [appearance] = first.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const who = whoAndWhen(text, dataset, first);
  const shown = shownQuotes(text, source, appearance, 'both');
  const link = source?.url ?? null;
  const published = source ? `${publisherWords(text, source)}, ${publishedDay(text, source)}` : '';
  const accessed = text.t('exportCite.accessed', { day: longDay(text, today) });
  // All the words of an event tell of it: none stands out.
  const places = statements.flatMap(({ type, appearances: [own] }) => (type === 'claim' ? [own] : []));
  return [
    ...(who === '' ? [] : [wordsRun(`${who}: `)]),
    ...shown.flatMap((quote) => [
      ...reportQuoteRuns(quote, places),
      wordsRun(quote.whose === '' ? '. ' : ` (${quote.whose}). `),
    ]),
    wordsRun(link === null ? stopped(published) : `${published}: `),
    ...(link === null ? [] : [wordsRun(link, 'plain', { link }), wordsRun(` (${accessed}).`)]),
    ...statements.flatMap(({ id }, index) => [
      wordsRun(index === 0 ? ` ${text.t('report.opens')} ` : ', '),
      wordsRun(address(id), 'plain', { link: address(id) }),
    ]),
    wordsRun('.'),
  ];
}

/** A quote between the marks of its language, the figures in it in their own face. */
export function reportQuoteRuns(quote: ShownQuote, appearances: readonly Appearance[]): readonly ReportWords[] {
  const places = appearances.flatMap((appearance) => {
    const place = quote.placeOf(appearance);
    return place === null ? [] : [place];
  });
  const pieces = markedPieces(quote.text.replace(/\s/g, ' '), places);
  const marked = inMarks(
    pieces.map(({ text }) => text),
    quote.lang,
  );
  return pieces
    .map(({ isMarked }, index) => wordsRun(marked[index] ?? '', isMarked ? 'figure' : 'quote', { lang: quote.lang }))
    .filter(({ text }) => text !== '');
}
