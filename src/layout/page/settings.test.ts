import { describe, expect, it } from 'vitest';
import { QUOTE_CHOICES } from '../../domain/quote';
import { FORMATS, PRESETS, type Preset, SCALES, type Settings, settingWords, sizeOf } from './settings';

const SETTINGS: Settings = {
  preset: 'slide',
  own: { width: 1600, height: 900 },
  theme: 'dark',
  lang: 'en',
  quotes: 'both',
  format: 'png',
  scale: 2,
};
const presets: readonly Preset[] = ['article', 'slide', 'square', 'own'];

describe('the words of what is set', () => {
  it.each([
    ['dark slide 2x', {}],
    ['dark 1600x900 4x', { preset: 'own', scale: 4 }],
    ['light slide original', { format: 'svg', theme: 'light', quotes: 'original' }],
    ['dark translation', { format: 'pdf', quotes: 'translation' }],
  ] as const)('are %s', (words, change) => {
    expect(settingWords({ ...SETTINGS, ...change }).join(' ')).toBe(words);
  });

  it('differ between any two files that do', () => {
    expect(presets).toEqual([...Object.keys(PRESETS), 'own']);
    const all = FORMATS.flatMap((format) =>
      presets.flatMap((preset) =>
        SCALES.flatMap((scale) =>
          (['light', 'dark'] as const).flatMap((theme) =>
            QUOTE_CHOICES.map((quotes): Settings => ({ ...SETTINGS, format, preset, scale, theme, quotes })),
          ),
        ),
      ),
    );
    /** What the file is made from: an SVG has no scale, a PDF no size either. */
    const made = (settings: Settings) => {
      const { format, theme, quotes, scale } = settings;
      return JSON.stringify([format, theme, quotes, sizeOf(settings), format === 'png' && scale]);
    };
    const named = (settings: Settings) => `${settingWords(settings).join('_')}.${settings.format}`;
    expect(new Set(all.map(named)).size).toBe(new Set(all.map(made)).size);
  });
});

describe('the size of the picture', () => {
  it('is that of the preset, of a page in a PDF, and an own one within its bounds', () => {
    expect(sizeOf(SETTINGS)).toEqual({ width: 1920, height: 1080 });
    expect(sizeOf({ ...SETTINGS, format: 'pdf' })).toEqual({ width: 1123, height: 794 });
    const own = (width: number, height: number) => sizeOf({ ...SETTINGS, preset: 'own', own: { width, height } });
    expect([own(1, 9999), own(Number.NaN, 700)]).toEqual([
      { width: 600, height: 4000 },
      { width: 600, height: 700 },
    ]);
  });
});
