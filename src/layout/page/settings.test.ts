import { describe, expect, it } from 'vitest';
import { QUOTE_CHOICES } from '../../domain/quote';
import { SETTINGS } from './fixtures';
import {
  drawingKey,
  FITS,
  hasGround,
  isGrown,
  keepsSize,
  PICTURE_FORMATS,
  PRESETS,
  type Preset,
  pageWords,
  partsOf,
  SCALES,
  type Settings,
  settingWords,
  sizeOf,
} from './settings';

const presets: readonly Preset[] = ['article', 'slide', 'square', 'card', 'plain', 'own'];

describe('the words of what is set', () => {
  it.each([
    ['dark slide 2x', {}],
    ['dark 1600x900 4x', { preset: 'own', scale: 4 }],
    ['light slide original', { format: 'svg', theme: 'light', quotes: 'original' }],
    ['dark translation', { format: 'pdf', quotes: 'translation', fit: 'size', ground: 'none' }],
    ['dark slide 2x letters', { places: 'letters' }],
    ['dark slide 2x even', { textures: 'off' }],
    ['dark slide outlines', { format: 'svg', letters: 'outlines' }],
    ['dark slide 2x', { letters: 'outlines' }],
    ['dark slide fixed 2x', { fit: 'size' }],
    ['dark card transparent 2x', { preset: 'card', ground: 'none', fit: 'size', quotes: 'original' }],
  ] as const)('are %s', (words, change) => {
    expect(settingWords({ ...SETTINGS, ...change }).join(' ')).toBe(words);
  });

  it('differ between any two files that do', () => {
    expect(presets).toEqual([...Object.keys(PRESETS), 'own']);
    const all = PICTURE_FORMATS.flatMap((format) =>
      presets.flatMap((preset) =>
        SCALES.flatMap((scale) =>
          (['light', 'dark'] as const).flatMap((theme) =>
            QUOTE_CHOICES.flatMap((quotes) =>
              FITS.flatMap((fit) =>
                (['theme', 'none'] as const).map(
                  (ground): Settings => ({ ...SETTINGS, format, preset, scale, theme, quotes, fit, ground }),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    /** What the file is made from: an SVG has no scale, a PDF no size either. */
    const made = (settings: Settings) => {
      const { format, theme, quotes, scale } = settings;
      const parts = partsOf(settings);
      const notes = parts === 'all' && [quotes, keepsSize(settings)];
      return JSON.stringify([
        format,
        theme,
        parts,
        sizeOf(settings),
        format === 'png' && scale,
        notes,
        hasGround(settings),
      ]);
    };
    const named = (settings: Settings) => `${settingWords(settings).join('_')}.${settings.format}`;
    expect(new Set(all.map(named)).size).toBe(new Set(all.map(made)).size);
  });
});

it('names further images of a picture by their number', () => {
  expect([0, 1, 2].map((page) => pageWords(SETTINGS, page).join('_'))).toEqual([
    'dark_slide_2x',
    'dark_slide_2x-2',
    'dark_slide_2x-3',
  ]);
});

it('has no notes in a card nor in a drawing alone, which keep their size; a page of a PDF has all', () => {
  const form = (change: Partial<Settings>) => {
    const settings = { ...SETTINGS, ...change };
    return [partsOf(settings), keepsSize(settings), hasGround(settings)];
  };
  expect(form({})).toEqual(['all', false, true]);
  expect(form({ fit: 'size', ground: 'none' })).toEqual(['all', true, false]);
  expect(form({ preset: 'card' })).toEqual(['card', true, true]);
  expect(form({ preset: 'plain', ground: 'none' })).toEqual(['plain', true, false]);
  expect(form({ preset: 'own' })).toEqual(['all', false, true]);
  expect(form({ preset: 'plain', format: 'pdf', ground: 'none' })).toEqual(['all', true, true]);
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

describe('what a picture is drawn by', () => {
  const others: Settings = {
    preset: 'article',
    own: { width: 1000, height: 900 },
    card: 'story',
    fit: 'size',
    ground: 'none',
    theme: 'light',
    lang: 'ru',
    quotes: 'original',
    format: 'svg',
    letters: 'outlines',
    scale: 4,
    places: 'letters',
    textures: 'off',
  };

  it('is each thing that is set, but for the pixels of a PNG', () => {
    const first = drawingKey(SETTINGS);
    const same = Object.entries(others).filter(([name, value]) => drawingKey({ ...SETTINGS, [name]: value }) === first);
    expect(same.map(([name]) => name)).toEqual(['scale']);
    expect(drawingKey({ ...SETTINGS })).toBe(first);
  });
});

it('says that a picture did not keep the size that it was to keep, and nothing of one that may grow', () => {
  const fixed = { ...SETTINGS, preset: 'article', fit: 'size' } as const;
  expect(isGrown({ height: 676 }, fixed)).toBe(true);
  expect(isGrown({ height: 675 }, fixed)).toBe(false);
  expect(isGrown({ height: 1080 }, { ...fixed, fit: 'notes' })).toBe(false);
});
