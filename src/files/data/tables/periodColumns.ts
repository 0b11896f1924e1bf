import { isUnnamed, PERIOD_KINDS, type Period } from '../../../domain/period';
import type { Column } from './column';

/** Four columns that hold any period; what a kind does not have is empty. */
export function periodColumns<Row>(periodOf: (row: Row) => Period): readonly Column<Row>[] {
  return [
    { name: 'period_kind', type: 'string', required: true, values: PERIOD_KINDS, cell: (row) => periodOf(row).kind },
    { name: 'period_start', type: 'date', cell: (row) => startOf(periodOf(row)) },
    { name: 'period_end', type: 'date', cell: (row) => endOf(periodOf(row)) },
    { name: 'period_years', type: 'integer', cell: (row) => yearsOf(periodOf(row)) },
  ];
}

const startOf = (period: Period) => ('start' in period ? period.start : null);
const endOf = (period: Period) => (isUnnamed(period) ? null : period.end);
const yearsOf = (period: Period) => (period.kind === 'duration' ? period.years : null);
