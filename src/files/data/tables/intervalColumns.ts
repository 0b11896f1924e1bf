import type { Interval } from '../../../domain/interval';
import type { Column } from './column';

/** Where the value lies: two ends and whether each is left out. An end that is not known is empty. */
export function intervalColumns<Row>(
  names:
    | readonly ['lower', 'lower_open', 'upper', 'upper_open']
    | readonly ['rounded_lower', 'rounded_lower_open', 'rounded_upper', 'rounded_upper_open'],
  intervalOf: (row: Row) => Interval | null,
): readonly Column<Row>[] {
  const [lower, lowerOpen, upper, upperOpen] = names;
  return [
    { name: lower, type: 'number', cell: (row) => endOf(intervalOf(row)?.lo) },
    { name: lowerOpen, type: 'boolean', cell: (row) => intervalOf(row)?.loOpen ?? null },
    { name: upper, type: 'number', cell: (row) => endOf(intervalOf(row)?.hi) },
    { name: upperOpen, type: 'boolean', cell: (row) => intervalOf(row)?.hiOpen ?? null },
  ];
}

const endOf = (end: number | undefined) => (end !== undefined && Number.isFinite(end) ? end : null);
