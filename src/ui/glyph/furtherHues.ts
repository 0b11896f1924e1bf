import type { Hue } from './glyph';

/** Hues for places that the style sheets know nothing of, apart from those that they do know; in this order. */
export const FURTHER_HUES = [
  { light: '#680868', dark: '#f8b0ec' },
  { light: '#08088c', dark: '#0868e0' },
  { light: '#e04480', dark: '#08eca4' },
  { light: '#085008', dark: '#8c6808' },
  { light: '#6874f8', dark: '#f8f82c' },
] as const;

/**
 * The sheet that colours these hues, in both themes: each in one of the palette, as long as there are some left. All
 * others are grey and show the letters of their place beside the mark. The same hues in the same order get the same sheet.
 */
export function furtherSheet(hues: readonly Hue[]): string {
  const colours = (theme: 'light' | 'dark') =>
    hues.map((hue, at) => `--${hue}:${FURTHER_HUES[at]?.[theme] ?? 'var(--others)'}`).join(';');
  const lettered = hues.slice(FURTHER_HUES.length).map((hue) => `[data-hue="${hue}"]>.glyph-letters{display:inline}`);
  return [
    `:root,[data-theme="light"]{${colours('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${colours('dark')}}}`,
    `:root[data-theme="dark"],[data-theme="dark"]{${colours('dark')}}`,
    ...hues.map((hue) => `[data-hue="${hue}"]{--hue:var(--${hue})}`),
    ...lettered,
  ].join('\n');
}
