import type { Claim } from '../../../domain/claim';
import type { Dataset } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import { longDay, saidDay } from '../../../i18n/dates';
import { figureValue } from '../../../i18n/derived';
import { speakerName } from '../../../i18n/describe';
import { formulaText } from '../../../i18n/formulas';
import type { Text } from '../../../i18n/text';
import { figureById } from '../../../selectors/evidenceDerived';

/** A piece of a footnote in one face. `kept` is never shortened. */
export type NoteRun = {
  readonly text: string;
  readonly face: 'label' | 'quote' | 'figure' | 'plain';
  readonly kept: boolean;
};

/** A numbered footnote of a quoted figure, or an unnumbered one of our arithmetic. */
export type Note = { readonly number: number | null; readonly runs: readonly NoteRun[] };

/** The number of each claim's footnote, by id, in the order given, from 1. */
export function noteNumbers(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const claims = figures.filter((figure) => figure.type === 'claim');
  return new Map(claims.map(({ id }, index) => [id, index + 1]));
}

/**
 * Speaker, source, day and the quote in its language with the figure marked; then a line for each derived figure with
 * its formula. `room` is the most characters of a quote either side of its figure, cut at word ends.
 */
export function notesOf(
  text: Text,
  dataset: Dataset,
  figures: readonly Figure[],
  room: number,
  aside: readonly string[],
): readonly Note[] {
  const numbers = noteNumbers(figures);
  const figureOf = figureById(dataset, aside);
  let before = '';
  const quoted = figures.flatMap((figure): readonly Note[] => {
    if (figure.type !== 'claim') return [];
    const label = labelOf(text, dataset, figure);
    const shown = label === before ? text.t('exportImage.same') : label;
    before = label;
    return [
      {
        number: numbers.get(figure.id) ?? null,
        runs: [run(`${shown} `, 'label', true), ...quoteOf(dataset, figure, room)],
      },
    ];
  });
  const derived = figures.flatMap((figure): readonly Note[] => {
    if (figure.type !== 'derived') return [];
    const { name } = figure.derivation;
    const value = figureValue({ ...text, noteOf: () => '' }, figure);
    const formula = formulaText(text, figureOf, figure.derivation);
    return [
      {
        number: null,
        runs: [
          run(`${text.t('exportImage.derived')} `, 'label', true),
          run(`${text.pick(name)}: ${value} = ${formula}`, 'plain', true),
        ],
      },
    ];
  });
  return [...quoted, ...derived];
}

function run(text: string, face: NoteRun['face'], kept: boolean): NoteRun {
  return { text, face, kept };
}

function labelOf(text: Text, dataset: Dataset, claim: Claim): string {
  const source = dataset.sourceById.get(claim.appearances[0].source);
  const said = saidDay(text, claim);
  const publisher = source ? `, ${source.publisher.name}, ${longDay(text, source.published)}` : '';
  return `${speakerName(text, dataset, claim)}, ${said}${publisher}`;
}

function quoteOf(
  dataset: Dataset,
  { appearances: [{ source, quote, figure }] }: Claim,
  room: number,
): readonly NoteRun[] {
  const isRussian = dataset.sourceById.get(source)?.lang === 'ru';
  // A passage that is speech already has its own marks.
  const isSpeech = /^[«“"]/.test(quote.exact);
  const [open, close] = isSpeech ? ['', ''] : isRussian ? ['«', '»'] : ['“', '”'];
  const from = figure.start - quote.start;
  const isWithin = from >= 0 && quote.exact.slice(from, from + figure.exact.length) === figure.exact;
  if (!isWithin) return [run(open, 'quote', true), run(quote.exact, 'figure', true), run(close, 'quote', true)];
  const [before, after] = [quote.exact.slice(0, from), quote.exact.slice(from + figure.exact.length)];
  return [
    run(`${open}${lastWords(before, room)}`, 'quote', false),
    run(figure.exact, 'figure', true),
    run(`${firstWords(after, room)}${close}`, 'quote', false),
  ];
}

/** The end of a text, at most `room` characters and from the start of a word, with an ellipsis where it was cut. */
export function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const tail = room === 0 ? '' : text.slice(-room);
  const space = tail.search(/\s/);
  return space < 0 ? '… ' : `…${tail.slice(space)}`;
}

/** The beginning of a text, at most `room` characters and to the end of a word, with an ellipsis where it was cut. */
export function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = text.slice(0, room);
  const space = head.search(/\s\S*$/);
  return space < 0 ? ' …' : `${head.slice(0, space)} …`;
}
