/** How far a sheet from below stands open. */
export type Stop = 'half' | 'full';

/** Their heights, in pixels. */
export type Heights = Readonly<Record<Stop, number>>;

/** A finger that has moved less has tapped, in pixels. */
export const SHEET_DRAG_THRESHOLD = 8;

/** Where a sheet comes to rest that a finger has moved `down` by so many pixels (up when negative): a quarter of the way is enough. */
export function stopAfter(stop: Stop, down: number, { half, full }: Heights): Stop | 'closed' {
  const between = full - half;
  if (stop === 'half') {
    if (down > half / 4) return 'closed';
    return -down > between / 4 ? 'full' : 'half';
  }
  if (down > between + half / 4) return 'closed';
  return down > between / 4 ? 'half' : 'full';
}

type Stretch = { readonly top: number; readonly bottom: number };

/** How far to scroll down (up when negative) so that something shows in the free part of a window; 0 where it does. */
export function scrollInto({ top, bottom }: Stretch, free: Stretch): number {
  if (top < free.top) return top - free.top;
  if (bottom <= free.bottom) return 0;
  return Math.min(bottom - free.bottom, top - free.top);
}
