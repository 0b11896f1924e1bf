import type { Change } from '../domain/change';
import type { Interval } from '../domain/interval';
import type { Text } from './text';

/** A change that could be set up. */
type Comparable = Extract<Change, { readonly kind: 'change' }>;

/**
 * A change in words, limits that nobody can give included: `grew by less than 87%; no lower limit can be given`,
 * `between +8% and +12%`, `about +8.3%; between 0% and +17% if the figures are rounded`, `cannot be determined`.
 * Of two bounds no bare percentage is ever made.
 */
export function changeText(text: Text, { stated, rounded }: Comparable): string {
  const { t } = text;
  const { ratio } = stated;
  if (!ratio) return t('change.unknown');
  const { lo, hi, loOpen, hiOpen } = ratio;
  const hasHigh = Number.isFinite(hi);
  if (lo > 0 && hasHigh) return limited(text, ratio, rounded.ratio);
  if (lo <= 0 && !hasHigh) return t('change.unknown');
  if (hasHigh) {
    const n = percent(text, Math.abs(hi - 1));
    if (hi === 1) return t('change.noGrowth');
    if (hi > 1) return t(hiOpen ? 'change.grewLess' : 'change.grewAtMost', { n });
    return t(hiOpen ? 'change.fellMore' : 'change.fellAtLeast', { n });
  }
  const n = percent(text, Math.abs(lo - 1));
  if (lo === 1) return t('change.noFall');
  if (lo > 1) return t(loOpen ? 'change.grewMore' : 'change.grewAtLeast', { n });
  return t(loOpen ? 'change.fellLess' : 'change.fellAtMost', { n });
}

/** The same, short: `at most +41%`, `at least +8%`, `between +8% and +12%`, `about +8.3%`, `cannot be determined`. */
export function changeShort(text: Text, { stated, rounded }: Comparable): string {
  const { t } = text;
  const { ratio } = stated;
  if (!ratio) return t('change.unknown');
  const { lo, hi } = ratio;
  const hasHigh = Number.isFinite(hi);
  if (lo > 0 && hasHigh) return lo === hi ? point(text, ratio, rounded.ratio) : range(text, ratio);
  if (hasHigh) return t('change.atMost', { value: growth(text, hi) });
  return lo > 0 ? t('change.atLeast', { value: growth(text, lo) }) : t('change.unknown');
}

function limited(text: Text, ratio: Interval, rounded: Interval | null): string {
  if (ratio.lo !== ratio.hi) return range(text, ratio);
  const said = point(text, ratio, rounded);
  if (!rounded || rounded.lo === rounded.hi || !Number.isFinite(rounded.hi)) return said;
  return text.t('change.ifRounded', { said, range: range(text, rounded) });
}

function point(text: Text, ratio: Interval, rounded: Interval | null): string {
  const value = growth(text, ratio.lo);
  const isExact = !ratio.approximate && rounded !== null && rounded.lo === rounded.hi;
  return isExact ? value : text.t('change.about', { value });
}

function range(text: Text, { lo, hi }: Interval): string {
  return text.t('change.between', { low: growth(text, lo), high: growth(text, hi) });
}

/** `+41%`, `−3.5%`, `0%` */
function growth(text: Text, ratio: number): string {
  const n = percent(text, Math.abs(ratio - 1));
  if (Math.abs(ratio - 1) < 5e-4) return text.t('unit.percent', { n });
  return text.t(ratio > 1 ? 'unit.growth' : 'change.fall', { n });
}

/** Whole per cent from ten on, one decimal below where there is one. */
function percent({ number }: Text, share: number): string {
  const value = share * 100;
  const digits = value >= 9.95 || Math.abs(Math.round(value) - value) < 0.05 ? 0 : 1;
  return number(value, digits);
}
