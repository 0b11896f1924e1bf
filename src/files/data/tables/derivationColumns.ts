import { claimsUnder, STANDINGS } from '../../../domain/derivation';
import { type Interval, scaledBy } from '../../../domain/interval';
import type { Reading } from '../../../domain/quantity';
import { codeName } from '../../../i18n/codeNames';
import { longPeriod } from '../../../i18n/dates';
import { areaName } from '../../../i18n/describe';
import { formulaText } from '../../../i18n/formulas';
import type { Outcome } from '../../../selectors/evidenceDerived';
import { figureById } from '../../../selectors/evidenceDerived';
import { wireFormula } from '../toWire';
import { type Column, joinedList } from './column';
import { intervalColumns } from './intervalColumns';
import { unitName } from './names';
import { periodColumns } from './periodColumns';

export const DERIVATION_COLUMNS: readonly Column<Outcome>[] = [
  { name: 'id', type: 'string', required: true, cell: ({ derivation }) => derivation.id },
  { name: 'name_en', type: 'string', cell: ({ derivation }) => derivation.name.en },
  { name: 'name_ru', type: 'string', cell: ({ derivation }) => derivation.name.ru },
  { name: 'indicator', type: 'string', cell: ({ derivation }) => derivation.indicator?.id ?? null },
  {
    name: 'indicator_name',
    type: 'string',
    cell: ({ derivation }, { text }) => derivation.indicator && codeName(text, derivation.indicator),
  },
  { name: 'ref_areas', type: 'array', required: true, cell: ({ derivation }) => joinedList(derivation.areas) },
  {
    name: 'ref_areas_name',
    type: 'string',
    cell: ({ derivation }, { text }) => derivation.areas.map((area) => areaName(text, area)).join(', '),
  },
  { name: 'unit', type: 'string', required: true, cell: ({ derivation }) => derivation.unit },
  { name: 'unit_name', type: 'string', cell: ({ derivation }, context) => unitName(context, derivation.unit) },
  ...periodColumns<Outcome>(({ derivation }) => derivation.period),
  { name: 'period_words', type: 'string', cell: ({ derivation }, { text }) => longPeriod(text, derivation.period) },
  ...intervalColumns<Outcome>(['lower', 'lower_open', 'upper', 'upper_open'], (row) => resultInUnit(row, 'stated')),
  { name: 'approximate', type: 'boolean', cell: ({ derived }) => derived?.stated.interval.approximate ?? null },
  ...intervalColumns<Outcome>(['rounded_lower', 'rounded_lower_open', 'rounded_upper', 'rounded_upper_open'], (row) =>
    resultInUnit(row, 'rounded'),
  ),
  { name: 'no_result', type: 'string', cell: ({ refusal }) => refusal?.fault ?? null },
  {
    name: 'formula',
    type: 'object',
    required: true,
    cell: ({ derivation }) => JSON.stringify(wireFormula(derivation.formula)),
  },
  {
    name: 'formula_text',
    type: 'string',
    cell: ({ derivation }, { dataset, text, aside }) => formulaText(text, figureById(dataset, aside), derivation),
  },
  {
    name: 'claims',
    type: 'array',
    required: true,
    cell: ({ derivation }, { dataset }) => joinedList(claimsUnder(derivation, dataset.derivationById)),
  },
  {
    name: 'assumptions_en',
    type: 'array',
    required: true,
    cell: ({ derivation }) => joinedList(derivation.assumptions.map(({ en }) => en)),
  },
  {
    name: 'assumptions_ru',
    type: 'array',
    required: true,
    cell: ({ derivation }) => joinedList(derivation.assumptions.map(({ ru }) => ru)),
  },
  {
    name: 'standing',
    type: 'string',
    required: true,
    values: STANDINGS,
    cell: ({ derivation }) => derivation.standing,
  },
  {
    name: 'permalink',
    type: 'string',
    isAddress: true,
    cell: ({ derivation }, { permalink }) => permalink(derivation.id),
  },
];

/** In the unit of the column, percent as percent; rounded to what floating point is good for. */
export function resultInUnit({ derivation, derived }: Outcome, reading: Reading): Interval | null {
  if (!derived) return null;
  const scaled = scaledBy(derived[reading].interval, derivation.unit === '%' ? 100 : 1);
  return { ...scaled, lo: Number(scaled.lo.toPrecision(12)), hi: Number(scaled.hi.toPrecision(12)) };
}
