import type { QuoteChoice, UiLanguage } from '../../domain/quote';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
export const PRESETS = {
  article: { width: 1200, height: 675 },
  slide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
} as const;
export type Preset = keyof typeof PRESETS | 'own';
export const SCALES = [1, 2, 4] as const;
/** The least and the most of an own size, in pixels. */
export const BOUNDS = { least: 600, most: 4000 } as const;
/** A4 landscape in pixels of 96 to the inch. */
export const A4 = { width: 1123, height: 794 } as const;

/** What the reader has set in the dialog. */
export type Settings = {
  readonly preset: Preset;
  readonly own: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  readonly lang: UiLanguage;
  readonly quotes: QuoteChoice;
  readonly format: Format;
  readonly scale: (typeof SCALES)[number];
};

/** The size of the picture in its own pixels; an own size is kept within its bounds, a PDF is a page. */
export function sizeOf({ preset, own, format }: Settings): { readonly width: number; readonly height: number } {
  if (format === 'pdf') return A4;
  if (preset !== 'own') return PRESETS[preset];
  return { width: within(own.width), height: within(own.height) };
}

function within(pixels: number): number {
  return Math.min(BOUNDS.most, Math.max(BOUNDS.least, Math.round(pixels) || BOUNDS.least));
}

/**
 * What tells the file from others of the same view, for its name: `dark`, `slide`, `2x`. What the form of the file does
 * not have (the size of a page, the scale of lines) is left out.
 */
export function settingWords(settings: Settings): readonly string[] {
  const { preset, theme, format, scale, quotes } = settings;
  const { width, height } = sizeOf(settings);
  return [
    theme,
    ...(format === 'pdf' ? [] : [preset === 'own' ? `${width}x${height}` : preset]),
    ...(format === 'png' ? [`${scale}x`] : []),
    ...(quotes === 'both' ? [] : [quotes]),
  ];
}
