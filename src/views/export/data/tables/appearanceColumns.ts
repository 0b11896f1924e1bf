import type { Appearance } from '../../../../domain/quote';
import type { Column } from './column';

/** One place where a statement stands. An event has no words of a figure. */
export type Quoted = { readonly appearance: Appearance; readonly hasFigure: boolean };

export const APPEARANCE_COLUMNS: readonly Column<Quoted>[] = [
  { name: 'source', type: 'string', cell: ({ appearance }) => appearance.source },
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
    values: ['en', 'ru'],
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
  { name: 'anchored', type: 'boolean', cell: ({ appearance }) => appearance.anchored },
];
