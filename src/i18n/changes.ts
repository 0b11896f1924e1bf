import type { ChangeReading, RatedChange } from '../domain/change';
import type { Interval } from '../domain/interval';
import { ceilTo, decimalsOf, floorTo, isDecimalOf } from '../lib/decimals';
import type { Text } from './text';

/**
 * A change in words, limits that nobody can give included: `grew by less than 87%, or fell; no lower limit can be given`,
 * `between +8% and +12%`, `about +8.3%; between 0% and +17% if the figures are rounded`, `cannot be determined`.
 * Limits are rounded outward, as every end is. Of two bounds no bare percentage is ever made.
 */
export function changeText(text: Text, change: RatedChange): string {
  const { t } = text;
  if (change.kind === 'no-rate') return t('change.noRate');
  const { ratio } = change.stated;
  if (!ratio) return t('change.unknown');
  const hasHigh = Number.isFinite(ratio.hi);
  if (ratio.lo > 0) return hasHigh ? limited(text, ratio, change.rounded) : fromBelow(text, ratio);
  return hasHigh ? fromAbove(text, ratio) : t('change.unknown');
}

/** Only the most that it grew is known. */
function fromAbove(text: Text, { hi, hiOpen, approximate }: Interval): string {
  const { t } = text;
  const most = upper(hi);
  if (most === 0) return t(approximate ? 'change.noGrowthAbout' : 'change.noGrowth');
  const by = byText(text, most, approximate);
  if (most > 0) return t(hiOpen ? 'change.grewLess' : 'change.grewAtMost', { by });
  return t(hiOpen ? 'change.fellMore' : 'change.fellAtLeast', { by });
}

/** Only the least that it grew is known. */
function fromBelow(text: Text, { lo, loOpen, approximate }: Interval): string {
  const { t } = text;
  const least = lower(lo);
  if (least === 0) return t(approximate ? 'change.noFallAbout' : 'change.noFall');
  const by = byText(text, least, approximate);
  if (least > 0) return t(loOpen ? 'change.grewMore' : 'change.grewAtLeast', { by });
  return t(loOpen ? 'change.fellLess' : 'change.fellAtMost', { by });
}

function byText(text: Text, percent: number, isAbout: boolean): string {
  const share = text.t('unit.percent', { n: digits(text, Math.abs(percent)) });
  return text.t(isAbout ? 'change.byAbout' : 'change.by', { share });
}

function limited(text: Text, ratio: Interval, { ratio: rounded }: ChangeReading): string {
  if (ratio.lo !== ratio.hi) return range(text, ratio);
  const said = point(text, ratio, rounded);
  if (!rounded || rounded.lo === rounded.hi || !Number.isFinite(rounded.hi)) return said;
  return text.t('change.ifRounded', { said, range: range(text, rounded) });
}

function point(text: Text, ratio: Interval, rounded: Interval | null): string {
  const percent = percentOf(ratio.lo);
  const nearest = Number(percent.toFixed(digitsOf(percent)));
  const value = growth(text, nearest);
  const isExact = !ratio.approximate && rounded?.lo === rounded?.hi && isDecimalOf(percent, digitsOf(percent));
  return isExact ? value : text.t('change.about', { value });
}

function range(text: Text, { lo, hi, approximate }: Interval): string {
  const ends = { low: growth(text, lower(lo)), high: growth(text, upper(hi)) };
  return text.t(approximate ? 'change.betweenAbout' : 'change.between', ends);
}

/** `+41%`, `−3.5%`, `0%` */
function growth(text: Text, percent: number): string {
  const n = digits(text, Math.abs(percent));
  if (percent === 0) return text.t('unit.percent', { n });
  return text.t(percent > 0 ? 'unit.growth' : 'change.fall', { n });
}

const percentOf = (ratio: number) => (ratio - 1) * 100;
const lower = (ratio: number) => floorTo(percentOf(ratio), digitsOf(percentOf(ratio)));
const upper = (ratio: number) => ceilTo(percentOf(ratio), digitsOf(percentOf(ratio)));

/** Whole per cent from ten on, one decimal below. */
function digitsOf(percent: number): number {
  return Math.abs(percent) >= 10 ? 0 : 1;
}

function digits({ number }: Text, percent: number): string {
  return number(percent, decimalsOf(percent, 1));
}
