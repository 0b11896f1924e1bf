/** More years than fit in full, each a button some 48 pixels wide, on a tablet (`many`) or even on a laptop (`most`). */
export type Crowd = 'many' | 'most';

const [TABLET, LAPTOP] = [12, 21];

/** How crowded so many years are on the axis; undefined where they fit wherever ours do. */
export function crowdOf(years: number): Crowd | undefined {
  if (years > LAPTOP) return 'most';
  return years > TABLET ? 'many' : undefined;
}
