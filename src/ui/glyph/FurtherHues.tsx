import { useLayoutEffect, useRef } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import { furtherSheet } from './furtherHues';
import type { Hue } from './glyph';

/** Colours the hues of further places, all over the document or the tree it is drawn in; fetched when there are some. */
export function FurtherHues({ hues }: { readonly hues: readonly Hue[] }) {
  const place = useRef<SVGGElement>(null);
  const sheet = furtherSheet(hues);
  useLayoutEffect(() => {
    const home = place.current?.getRootNode();
    return home instanceof Document || home instanceof ShadowRoot ? adoptSheet(home, sheet) : undefined;
  }, [sheet]);
  return <g ref={place} />;
}
