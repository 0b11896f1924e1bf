/** The rooms, in pixels, for which the bar is drawn ahead; true for those of a phone, where fingers have to hit. */
export const BAR_ROOMS: ReadonlyMap<number, boolean> = new Map([
  [328, true],
  [352, false],
  [358, true],
  [392, false],
  [757, false],
]);
