import { groupBy } from '../../lib/groupBy';
import { numberIn, type RawRow, readCsv, textIn } from './csv';

/**
 * Claims as `claims.json` has them, from the table of statements, which carries its quotes itself, or from the two
 * tables of a package. What comes out is for `parseDataset` to judge: nothing here checks a value.
 */
export function readClaims(claims: string, appearances?: string): readonly unknown[] {
  const quotes = appearances === undefined ? null : groupBy(readCsv(appearances), (quote) => textIn(quote, 'claim'));
  return readCsv(claims).map((row) => readClaim(row, quotes && (quotes.get(textIn(row, 'id') ?? '') ?? [])));
}

function readClaim(row: RawRow, quotes: readonly RawRow[] | null): unknown {
  const at = textIn(row, 'said_at');
  const precision = textIn(row, 'said_precision');
  const status = textIn(row, 'claim_status');
  return {
    id: textIn(row, 'id'),
    indicator: textIn(row, 'indicator'),
    refArea: textIn(row, 'ref_area'),
    counterpartArea: textIn(row, 'counterpart_area'),
    quantity: readQuantity(row),
    period: readPeriod(row),
    said: {
      by: textIn(row, 'said_by'),
      on: textIn(row, 'said_on'),
      basis: textIn(row, 'said_basis'),
      ...given('precision', precision === 'day' ? null : precision),
      ...given('at', at),
    },
    ...given('status', status === 'stated' ? null : status),
    scope: JSON.parse(row.get('scope') ?? ''),
    appearances: quotes ? quotes.map((quote) => readAppearance(quote, '')) : readAppearances(row),
  };
}

function readQuantity(row: RawRow): unknown {
  const unit = textIn(row, 'unit');
  const direction = textIn(row, 'direction');
  const bound = textIn(row, 'bound');
  if (bound === null && direction !== null) return { direction, unit };
  const way = given('direction', direction);
  const amount = numberIn(row, 'amount');
  if (bound === 'range') return { bound, amount, upper: numberIn(row, 'amount_to'), unit, ...way };
  const [from, to] = [numberIn(row, 'rounded_from'), numberIn(row, 'rounded_to')];
  return {
    bound,
    amount,
    unit,
    ...given('precision', numberIn(row, 'precision')),
    ...given('rounded', from === null ? null : [from, to]),
    ...way,
  };
}

export function readPeriod(row: RawRow): unknown {
  const kind = textIn(row, 'period_kind');
  const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
  if (kind === 'per-year' || kind === 'per-month') return { kind };
  if (kind === 'by') return { kind, end };
  if (kind === 'duration') return { kind, end, length: `P${numberIn(row, 'period_years')}Y` };
  return { kind, start, end };
}

/** The places of a claim in a row of its own: `source`, `source_2` and so on, as far as there are any. */
function readAppearances(row: RawRow): readonly unknown[] {
  const suffixes = [...row.keys()].flatMap((name) => /^source((?:_\d+)?)$/.exec(name)?.[1] ?? []);
  return suffixes
    .filter((suffix) => textIn(row, `source${suffix}`) !== null)
    .map((suffix) => readAppearance(row, suffix));
}

export function readAppearance(row: RawRow, suffix: string): unknown {
  const text = (name: string) => textIn(row, `${name}${suffix}`);
  const selector = (name: string) => ({
    exact: text(name) ?? '',
    start: numberIn(row, `${name}_start${suffix}`),
    end: numberIn(row, `${name}_end${suffix}`),
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
