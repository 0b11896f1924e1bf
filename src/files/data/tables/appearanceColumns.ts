import type { Appearance, QuoteChoice } from '../../../domain/quote';
import type { Column } from './column';
import { publisherName } from './names';

/** One place where a statement stands. An event has no words of a figure. */
export type Quoted = { readonly appearance: Appearance; readonly hasFigure: boolean };

const APPEARANCE_COLUMNS: readonly Column<Quoted>[] = [
  { name: 'source', type: 'string', cell: ({ appearance }) => appearance.source },
  { name: 'source_name', type: 'string', cell: ({ appearance }, context) => publisherName(context, appearance.source) },
  { name: 'quote', type: 'string', cell: ({ appearance }) => appearance.quote.exact },
  { name: 'quote_start', type: 'integer', cell: ({ appearance }) => appearance.quote.start },
  { name: 'quote_end', type: 'integer', cell: ({ appearance }) => appearance.quote.end },
  { name: 'figure', type: 'string', cell: ({ appearance, hasFigure }) => (hasFigure ? appearance.figure.exact : null) },
  {
    name: 'figure_start',
    type: 'integer',
    cell: ({ appearance, hasFigure }) => (hasFigure ? appearance.figure.start : null),
  },
  {
    name: 'figure_end',
    type: 'integer',
    cell: ({ appearance, hasFigure }) => (hasFigure ? appearance.figure.end : null),
  },
  {
    name: 'translation_lang',
    type: 'string',
    cell: ({ appearance }) => appearance.translation?.lang ?? null,
  },
  { name: 'translation', type: 'string', cell: ({ appearance }) => appearance.translation?.text ?? null },
  {
    name: 'translation_by',
    type: 'string',
    values: ['publisher', 'editors'],
    cell: ({ appearance }) => appearance.translation?.by ?? null,
  },
  { name: 'translation_figure', type: 'string', cell: ({ appearance }) => appearance.translation?.figure ?? null },
  {
    name: 'quote_by_machine',
    type: 'boolean',
    cell: ({ appearance }, { dataset }) => dataset.sourceById.get(appearance.source)?.machineTranslation ?? null,
  },
  { name: 'anchored', type: 'boolean', cell: ({ appearance }) => appearance.anchored },
];

const WORDS: Readonly<Record<Exclude<QuoteChoice, 'both'>, RegExp>> = {
  original: /^(quote|figure|quote_by_machine)$/,
  translation: /^translation/,
};

/** The columns with the words that are wanted; where each quote stands is always among them. */
export function appearanceColumns(quotes: QuoteChoice): readonly Column<Quoted>[] {
  if (quotes === 'both') return APPEARANCE_COLUMNS;
  const other = WORDS[quotes === 'original' ? 'translation' : 'original'];
  return APPEARANCE_COLUMNS.filter(({ name }) => !other.test(name));
}
