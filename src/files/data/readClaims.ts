import { groupBy } from '../../lib/groupBy';
import { numberCell, type RawRow, readCsv, textCell } from './csv';

/**
 * Claims as `claims.json` has them, from the table of statements, which carries its quotes itself, or from the two
 * tables of a package. What comes out is for `parseDataset` to judge: nothing here checks a value.
 */
export function readClaims(claims: string, appearances?: string): readonly unknown[] {
  const quotes = appearances === undefined ? null : groupBy(readCsv(appearances), (quote) => textCell(quote, 'claim'));
  return readCsv(claims).map((row) => readClaim(row, quotes && (quotes.get(textCell(row, 'id') ?? '') ?? [])));
}

function readClaim(row: RawRow, quotes: readonly RawRow[] | null): unknown {
  const at = textCell(row, 'said_at');
  const precision = textCell(row, 'said_precision');
  const status = textCell(row, 'claim_status');
  return {
    id: textCell(row, 'id'),
    indicator: textCell(row, 'indicator'),
    refArea: textCell(row, 'ref_area'),
    counterpartArea: textCell(row, 'counterpart_area'),
    quantity: readQuantity(row),
    period: periodFromRow(row),
    said: {
      by: textCell(row, 'said_by'),
      on: textCell(row, 'said_on'),
      basis: textCell(row, 'said_basis'),
      ...given('precision', precision === 'day' ? null : precision),
      ...given('at', at),
    },
    ...given('status', status === 'stated' ? null : status),
    scope: JSON.parse(row.get('scope') ?? ''),
    appearances: quotes ? quotes.map((quote) => appearanceFromRow(quote, '')) : readAppearances(row),
    ...given('deeds', JSON.parse(textCell(row, 'history') ?? 'null')),
  };
}

function readQuantity(row: RawRow): unknown {
  const unit = textCell(row, 'unit');
  const direction = textCell(row, 'direction');
  const bound = textCell(row, 'bound');
  if (bound === null && direction !== null) return { direction, unit };
  const way = given('direction', direction);
  const amount = numberCell(row, 'amount');
  if (bound === 'range') return { bound, amount, upper: numberCell(row, 'amount_to'), unit, ...way };
  const [from, to] = [numberCell(row, 'rounded_from'), numberCell(row, 'rounded_to')];
  return {
    bound,
    amount,
    unit,
    ...given('precision', numberCell(row, 'precision')),
    ...given('rounded', from === null ? null : [from, to]),
    ...way,
  };
}

export function periodFromRow(row: RawRow): unknown {
  const kind = textCell(row, 'period_kind');
  const [start, end] = [textCell(row, 'period_start'), textCell(row, 'period_end')];
  if (kind === 'per-year' || kind === 'per-month') return { kind };
  if (kind === 'by') return { kind, end };
  if (kind === 'duration') return { kind, end, length: `P${numberCell(row, 'period_years')}Y` };
  return { kind, start, end };
}

/** The places of a claim in a row of its own: `source`, `source_2` and so on, as far as there are any. */
function readAppearances(row: RawRow): readonly unknown[] {
  const suffixes = [...row.keys()].flatMap((name) => /^source((?:_\d+)?)$/.exec(name)?.[1] ?? []);
  return suffixes
    .filter((suffix) => textCell(row, `source${suffix}`) !== null)
    .map((suffix) => appearanceFromRow(row, suffix));
}

export function appearanceFromRow(row: RawRow, suffix: string): unknown {
  const text = (name: string) => textCell(row, `${name}${suffix}`);
  const selector = (name: string) => ({
    exact: text(name) ?? '',
    start: numberCell(row, `${name}_start${suffix}`),
    end: numberCell(row, `${name}_end${suffix}`),
  });
  const lang = text('translation_lang');
  const translation = { lang, text: text('translation'), by: text('translation_by') };
  return {
    source: text('source'),
    quote: selector('quote'),
    figure: selector('figure'),
    ...(lang === null ? {} : { translation: { ...translation, ...given('figure', text('translation_figure')) } }),
  };
}

/** A part of a record only when there is something. */
function given<Value>(name: string, value: Value | null): Readonly<Record<string, Value>> {
  return value === null ? {} : { [name]: value };
}
