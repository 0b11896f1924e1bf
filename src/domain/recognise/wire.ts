import type { Period } from '../period';
import type { Bound } from '../quantity';
import type { Draft, DraftQuantity } from './draft';
import { yearsBefore } from './times/calendar';

/** The six bounds of the exchange form: "at least" is told from "more than" by its end alone, "less than" from "up to". */
const BOUND: Partial<Record<Bound, string>> = { 'at-least': 'more-than', 'less-than': 'up-to' };

/** A draft as other programs read it: bounds and periods in the words of the exchange form. */
export function toWire({
  figure,
  quote,
  quantity,
  indicator,
  refArea,
  counterpartArea,
  period,
  speaker,
  status,
  relevant,
  why,
}: Draft) {
  return {
    figure,
    quote: { start: quote.start, end: quote.end },
    quantity: quantityOf(quantity),
    indicator,
    refArea,
    counterpartArea,
    period: period && periodOf(period),
    said: speaker && { by: speaker.exact },
    relevant,
    plan: status !== 'stated' && status !== 'denied',
    why,
  };
}

function quantityOf(quantity: DraftQuantity) {
  if (!('amount' in quantity)) return quantity;
  const { bound, amount, upper, unit, direction } = quantity;
  return {
    bound: BOUND[bound] ?? bound,
    amount,
    ...(upper === undefined ? {} : { upper }),
    unit,
    ...(direction === 'falling' ? { direction } : {}),
  };
}

function periodOf(period: Period) {
  switch (period.kind) {
    case 'duration':
      return { kind: 'duration', start: yearsBefore(period.end, period.years), end: period.end, years: period.years };
    case 'per-year':
    case 'per-month':
      return { kind: period.kind, start: null, end: null };
    case 'by':
      return { kind: 'by', start: null, end: period.end };
    case 'year':
    case 'month':
    case 'as-of':
      return period;
    default:
      return { kind: 'range', start: period.start, end: period.end };
  }
}
