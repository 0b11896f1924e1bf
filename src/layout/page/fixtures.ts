import type { Measure } from './face';
import type { Credit } from './footer';
import type { Settings } from './settings';

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

/** What may be set of a picture, each once. */
export const SETTINGS: Settings = {
  preset: 'slide',
  own: { width: 1600, height: 900 },
  fit: 'notes',
  card: 'post',
  ground: 'theme',
  places: 'hues',
  textures: 'on',
  theme: 'dark',
  lang: 'en',
  quotes: 'both',
  format: 'png',
  letters: 'text',
  scale: 2,
};
