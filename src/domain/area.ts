/** Where: the five republics by ISO 3166 code, and `CA5` for a figure said of the five together (never split). */
export const REPUBLICS = ['KZ', 'UZ', 'KG', 'TJ', 'TM'] as const;
export const REGION = 'CA5';
/** Every area a claim can be about, in the order in which places are offered. */
export const AREAS = [REGION, ...REPUBLICS] as const;

export type Republic = (typeof REPUBLICS)[number];
export type Area = (typeof AREAS)[number];
