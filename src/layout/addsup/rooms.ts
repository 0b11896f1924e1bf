/** The rooms, in pixels, for which the bar is drawn ahead: those of phones, where fingers have to hit, and all others. */
export const PHONE_ROOMS: readonly number[] = [328, 358];
export const BAR_ROOMS: readonly number[] = [336, 352, 367, 392];
