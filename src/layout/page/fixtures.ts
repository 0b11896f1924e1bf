import type { Measure } from './face';
import type { Credit } from './footer';

/** Letters of half their line: what is measured does not matter, as long as it is the same everywhere. */
export const HALF: Measure = (text) => text.length * 6;

export const CREDIT: Credit = {
  name: 'Five Republics',
  motto: 'Every figure opens its sentence',
  address: 'https://example.org/?topic=turnover',
  about: ['Data 1.0.0', 'CC-BY-4.0', 'Made on 26 November 2026'],
};

export const GROWS = { parts: 'all', keepsSize: false } as const;
export const KEEPS = { parts: 'all', keepsSize: true } as const;
