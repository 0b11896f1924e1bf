import type { QuoteChoice, UiLanguage } from '../../domain/quote';

export const PICTURE_FORMATS = ['png', 'svg', 'pdf'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
/** A card is a preview of a page, with a line of sources in place of notes; a plain one has neither head nor notes. */
export const PRESETS = {
  article: { width: 1200, height: 675, parts: 'all' },
  slide: { width: 1920, height: 1080, parts: 'all' },
  square: { width: 1080, height: 1080, parts: 'all' },
  card: { width: 1200, height: 630, parts: 'card' },
  plain: { width: 1200, height: 675, parts: 'plain' },
} as const;
/** Sizes of a card of one statement: for a post, a story and a slide. */
export const STATEMENT_PRESETS = {
  post: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
} as const;
export type StatementPreset = keyof typeof STATEMENT_PRESETS;
export type Preset = keyof typeof PRESETS | 'own';
/** What a picture holds beside its drawing. */
export type Parts = 'all' | 'card' | 'plain';
/** A picture as tall as its notes ask, or of its size whatever they ask, with more pictures for the others. */
export const FITS = ['notes', 'size'] as const;
/** Whether the letters of an SVG are letters, or lines that look the same where the faces are not. */
export const LETTERS = ['text', 'outlines'] as const;
/** Whether places have letters where only their hue would tell them. */
export const PLACES = ['hues', 'letters'] as const;
/** Whether areas without a figure are hatched or dotted, or an even grey. */
export const TEXTURES = ['on', 'off'] as const;
export const SCALES = [1, 2, 4] as const;
/** The least and the most of an own size, in pixels. */
export const OWN_SIZE_LIMITS = { least: 600, most: 4000 } as const;
/** A4 landscape in pixels of 96 to the inch. */
export const A4_PIXELS = { width: 1123, height: 794 } as const;

/** What the reader has set in the dialog. */
export type Settings = {
  readonly preset: Preset;
  readonly own: { readonly width: number; readonly height: number };
  /** Of the card of a statement. */
  readonly card: StatementPreset;
  readonly fit: (typeof FITS)[number];
  /** The paper of the theme, or none, for a picture that stands on a ground of its own. */
  readonly ground: 'theme' | 'none';
  readonly theme: 'light' | 'dark';
  readonly lang: UiLanguage;
  readonly quotes: QuoteChoice;
  readonly format: PictureFormat;
  readonly letters: (typeof LETTERS)[number];
  readonly scale: (typeof SCALES)[number];
  readonly places: (typeof PLACES)[number];
  readonly textures: (typeof TEXTURES)[number];
};

/** Equal for settings whose drawings are equal: all of them but the pixels of a PNG. */
export function drawingKey({ scale: _, ...drawn }: Settings): string {
  return JSON.stringify(drawn);
}

/** The least size of the picture in its own pixels; an own size is kept within its bounds, a PDF is a page. */
export function sizeOf({ preset, own, format }: Settings): { readonly width: number; readonly height: number } {
  if (format === 'pdf') return A4_PIXELS;
  if (preset !== 'own') return { width: PRESETS[preset].width, height: PRESETS[preset].height };
  return { width: within(own.width), height: within(own.height) };
}

export function partsOf({ preset, format }: Pick<Settings, 'preset' | 'format'>): Parts {
  return preset === 'own' || format === 'pdf' ? 'all' : PRESETS[preset].parts;
}

/** Whether the picture keeps its size, so that further notes go to further ones. A card and a plain one have none. */
export function keepsSize(settings: Pick<Settings, 'preset' | 'format' | 'fit'>): boolean {
  return settings.format === 'pdf' || settings.fit === 'size' || partsOf(settings) !== 'all';
}

/** Whether a picture that was to keep its size did not, since its drawing would not be read in less. */
export function isGrown({ height }: { readonly height: number }, settings: Settings): boolean {
  return keepsSize(settings) && height > sizeOf(settings).height;
}

/** Whether the picture has the paper of its theme. */
export function hasGround({ format, ground }: Pick<Settings, 'format' | 'ground'>): boolean {
  return format === 'pdf' || ground === 'theme';
}

/** Whether the letters of the file are lines. */
export function isOutlined({ format, letters }: Pick<Settings, 'format' | 'letters'>): boolean {
  return format === 'svg' && letters === 'outlines';
}

/** The size of the card of a statement, in pixels; a PDF is a page. */
export function cardSizeOf({ card, format }: Pick<Settings, 'card' | 'format'>): {
  readonly width: number;
  readonly height: number;
} {
  return format === 'pdf' ? A4_PIXELS : STATEMENT_PRESETS[card];
}

/** What tells the file of such a card from others of the same statement: `dark`, `story`, `2x`. */
export function cardWords({ theme, format, card, scale, quotes, ground, letters }: Settings): readonly string[] {
  return [
    theme,
    ...(format === 'pdf' ? [] : [card]),
    ...(hasGround({ format, ground }) ? [] : ['transparent']),
    ...(format === 'png' ? [`${scale}x`] : []),
    ...(isOutlined({ format, letters }) ? ['outlines'] : []),
    ...(quotes === 'both' ? [] : [quotes]),
  ];
}

function within(pixels: number): number {
  return Math.min(OWN_SIZE_LIMITS.most, Math.max(OWN_SIZE_LIMITS.least, Math.round(pixels) || OWN_SIZE_LIMITS.least));
}

/** The same for one of several images, counted from 0: the first has no number, the others `2`, `3`, … behind. */
export function pageWords(settings: Settings, page: number): readonly string[] {
  const words = settingWords(settings);
  return page === 0 ? words : [...words.slice(0, -1), `${words.at(-1)}-${page + 1}`];
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
    ...(format !== 'pdf' && partsOf(settings) === 'all' && settings.fit === 'size' ? ['fixed'] : []),
    ...(hasGround(settings) ? [] : ['transparent']),
    ...(format === 'png' ? [`${scale}x`] : []),
    ...(isOutlined(settings) ? ['outlines'] : []),
    ...(settings.places === 'letters' ? ['letters'] : []),
    ...(settings.textures === 'off' ? ['even'] : []),
    ...(quotes === 'both' || partsOf(settings) !== 'all' ? [] : [quotes]),
  ];
}
