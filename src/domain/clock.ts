/** What places a figure in time: the time that it describes, or the day on which it was said. */
export const CLOCKS = ['described', 'said'] as const;
export type Clock = (typeof CLOCKS)[number];
