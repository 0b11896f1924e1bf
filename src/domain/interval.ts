/** A set of values between two ends, each open or closed; `approximate` is carried along by arithmetic. */
export type Interval = {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
  readonly approximate: boolean;
};

/** [value, value] */
export function pointInterval(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false, approximate: false };
}

/** [lo, hi] */
export function closedInterval(lo: number, hi: number): Interval {
  return { lo, hi, loOpen: false, hiOpen: false, approximate: false };
}

/** The interval in a unit `factor` times as small; `factor` is above zero. */
export function scaledBy(interval: Interval, factor: number): Interval {
  return { ...interval, lo: interval.lo * factor, hi: interval.hi * factor };
}

/** True when no value lies in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

/** True when every value of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const low = outer.lo < inner.lo || (outer.lo === inner.lo && (!outer.loOpen || inner.loOpen));
  const high = outer.hi > inner.hi || (outer.hi === inner.hi && (!outer.hiOpen || inner.hiOpen));
  return low && high;
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen));
}
