import { furtherSheet } from './furtherHues';
import type { Hue } from './glyph';

/** Colours the hues of further places, all over the document; fetched when there are some. */
export function FurtherHues({ hues }: { readonly hues: readonly Hue[] }) {
  return <style>{furtherSheet(hues)}</style>;
}
