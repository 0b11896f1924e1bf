/** How far a sheet from below stands open, from low to high. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Their heights, in pixels. */
export type Heights = Readonly<Record<Stop, number>>;

/** A finger that has moved less has tapped, in pixels. */
export const SHEET_DRAG_THRESHOLD = 8;

/** Where a sheet comes to rest that a finger lets go at this height: at the next stop that way once it is a quarter there; below the lowest it closes. */
export function stopAfter(stop: Stop, height: number, heights: Heights): Stop | 'closed' {
  const up = height > heights[stop];
  let rest = stop;
  for (;;) {
    const next = STOPS[STOPS.indexOf(rest) + (up ? 1 : -1)];
    const to = next === undefined ? (up ? null : 0) : heights[next];
    if (to === null) return rest;
    const passed = Math.abs(height - heights[rest]) > Math.abs(to - heights[rest]) / 4;
    const isBeyond = up ? height > heights[rest] : height < heights[rest];
    if (!isBeyond || !passed) return rest;
    if (next === undefined) return 'closed';
    rest = next;
  }
}

/** Where the grip leads when it is pressed: from stop to stop, and from the highest back to the lowest. */
export function stopBeyond(stop: Stop): Stop {
  return STOPS[STOPS.indexOf(stop) + 1] ?? 'peek';
}

type Stretch = { readonly top: number; readonly bottom: number };

/** How far to scroll down (up when negative) so that something shows in the free part of a window; 0 where it does. */
export function scrollInto({ top, bottom }: Stretch, free: Stretch): number {
  if (top < free.top) return top - free.top;
  if (bottom <= free.bottom) return 0;
  return Math.min(bottom - free.bottom, top - free.top);
}
