import { CODES, indicator } from './codeFixtures';
import { type AreaId, isAreaId } from './ids';
import type { Indicator } from './indicator';
import type { Day, Period } from './period';
import type { Amount, ChangeDirection, Quantity, Unit } from './quantity';

/** Reads the parts of a fixture's sentence, as `fixtures.ts` describes them; what cannot be read throws. */

const ALIASES: Readonly<Record<string, string>> = {
  turnover: 'trade-turnover',
  growth: 'trade-turnover-growth',
  investment: 'investment-cumulative',
  stock: 'investment-stock',
  inflow: 'investment-inflow',
  companies: 'companies-russian-capital',
};

export function readArea(text: string): AreaId {
  if (!isAreaId(text)) throw new Error(`no area: "${text}"`);
  return text;
}

export function readIndicator(text: string): Indicator {
  return indicator(ALIASES[text] ?? text);
}

function readUnit(text: string): Unit {
  const unit = CODES.units.byId.get(text)?.id;
  if (!unit) throw new Error(`no unit: "${text}"`);
  return unit;
}

/** The signs of the bounds. */
export const BOUND_OF: Readonly<Record<string, Amount['bound']>> = {
  '=': 'exact',
  '~': 'about',
  '>': 'more-than',
  '>=': 'at-least',
  under: 'less-than',
  '<': 'almost',
  '<=': 'up-to',
};
const SCALE_OF: Readonly<Record<string, number>> = { tn: 1e12, bn: 1e9, mn: 1e6, thousand: 1e3 };
const QUANTITY =
  /^(?:(?<way>rising|falling) )?(?<sign>\S+) (?<low>-?\d+(?:\.(?<decimals>\d+)|\/(?<divisor>\d+))?)(?:\.\.(?<high>[\d.]+))?(?: (?<scale>tn|bn|mn|thousand))? (?<unit>\S+)$/;

export type Rounding = { readonly precision?: number | null; readonly rounded?: readonly [number, number] };

export function readQuantity(text: string, { precision, rounded }: Rounding = {}): Quantity {
  const [, way, of] = /^(rising|falling)(?: (\S+))?$/.exec(text) ?? [];
  if (way) return { kind: 'direction', direction: readDirection(way), unit: of ? readUnit(of) : null };
  const {
    way: changed,
    sign = '',
    low = '',
    decimals = '',
    divisor = '1',
    high,
    scale = '',
    unit: name = '',
  } = QUANTITY.exec(text)?.groups ?? {};
  const bound = BOUND_OF[sign];
  if (!bound) throw new Error(`no quantity: "${text}"`);
  const unit = readUnit(name);
  const times = SCALE_OF[scale] ?? 1;
  // Rounded, so that 4.1 billion is a whole number.
  const scaled = (digits: string) => Number((Number.parseFloat(digits) * times).toPrecision(12));
  const amount = divisor === '1' ? scaled(low) : Number.parseFloat(low) / Number(divisor);
  const direction = changed === undefined ? null : readDirection(changed);
  if (high !== undefined) return { kind: 'range', bound: 'range', amount, upper: scaled(high), unit, direction };
  const lastDigit = unit === 'share' || unit === 'x' ? null : Number((times / 10 ** decimals.length).toPrecision(12));
  return {
    kind: 'amount',
    bound,
    amount,
    unit,
    precision: precision === undefined ? lastDigit : precision,
    rounded: rounded ?? null,
    direction,
  };
}

function readDirection(text: string): ChangeDirection {
  return text === 'falling' ? 'falling' : 'rising';
}

export function readPeriod(text: string): Period {
  const [, asOf] = /^as of (\S+)$/.exec(text) ?? [];
  if (asOf) return { kind: 'as-of', start: asOf, end: asOf };
  if (text === 'per year') return { kind: 'per-year' };
  if (text === 'per month') return { kind: 'per-month' };
  const [, inYear, part, number] = /^(\d{4})-([HQ])(\d)$/.exec(text) ?? [];
  if (inYear) return readPart(inYear, part === 'H' ? 'half-year' : 'quarter', Number(number));
  const [, since, month] = /^(\d{4}) to (\d{4}-\d{2})$/.exec(text) ?? [];
  if (since && month) return { kind: 'year-to-date', start: `${since}-01-01`, end: readStretch(month).end };
  const [, by] = /^by (\d{4})$/.exec(text) ?? [];
  if (by) return { kind: 'by', end: `${by}-12-31` };
  const [, years, to] = /^(\d+) years? to (\S+)$/.exec(text) ?? [];
  if (years && to) return { kind: 'duration', years: Number(years), end: to };
  const [, from, until] = /^(\S*)\.\.(\S+)$/.exec(text) ?? [];
  if (until) return { kind: 'range', start: from ? readStretch(from).start : null, end: readStretch(until).end };
  return { kind: text.length === 4 ? 'year' : 'month', ...readStretch(text) };
}

/** Half-years and quarters by their number in the year. */
function readPart(year: string, kind: 'half-year' | 'quarter', number: number): Period {
  const months = kind === 'half-year' ? 6 : 3;
  const month = (last: number) => `${year}-${String(last).padStart(2, '0')}`;
  const { end } = readStretch(month(number * months));
  return { kind, start: readStretch(month((number - 1) * months + 1)).start, end };
}

/** `2024`, `2024-02` or `2024-02-29` as its first and last day. */
function readStretch(text: string): { readonly start: Day; readonly end: Day } {
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31` };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { start: text, end: text };
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month) throw new Error(`no period: "${text}"`);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { start: `${text}-01`, end: `${text}-${days}` };
}
