import { LEGEND_WIDTH, type LegendKind } from '../../lib/glyphSize';
import { wrapRuns } from '../../lib/wrapRuns';
import { FACES, type Face, type Measure } from './face';
import type { NoteLine } from './noteColumns';

export type HeadPart = { readonly face: Face; readonly words: string };
export type LegendItem = { readonly kind: LegendKind; readonly label: string };

/** The words above a drawing, those that there are, in lines below one another. */
export function layoutHead(parts: readonly HeadPart[], left: number, top: number, width: number, measure: Measure) {
  let y = top;
  const lines = parts
    .filter(({ words }) => words !== '')
    .map(({ face, words }) => {
      const placed = wrapRuns<Face>([{ text: words, face }], width, measure).map((pieces): NoteLine => {
        const line = { x: left, y: y + FACES[face].rise, pieces };
        y += FACES[face].line;
        return line;
      });
      return { face, lines: placed };
    });
  return { lines, height: y };
}

/** The signs and what they mean, in as few lines as there can be. */
export function layoutLegend(legend: readonly LegendItem[], left: number, width: number, measure: Measure) {
  let [x, y] = [0, 0];
  const items = legend.map(({ kind, label }) => {
    const wide = LEGEND_WIDTH[kind] + 6 + measure(label, 'legend');
    if (x > 0 && x + wide > width) {
      x = 0;
      y += FACES.legend.line;
    }
    const item = { kind, label, x: left + x, y };
    x += wide + 22;
    return item;
  });
  return { items, height: items.length > 0 ? y + FACES.legend.line : 0 };
}
