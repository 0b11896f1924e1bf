import { type Figure, isDerived, isQuoted } from '../../domain/figure';
import { figureLabel, figureValue, placesShort } from '../../i18n/derived';
import { areaShort } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { LaneItem } from '../../selectors/timeline';
import { weightOf } from '../weight';

/** The words of one figure within an item's label, with the pixels they take. */
export type Segment = {
  readonly id: string;
  readonly strong: string;
  readonly muted: string;
  readonly width: number;
};

/** A band's label stands either side of its point: the place, then the figure. */
export type BandLabel = { readonly left: string; readonly figures: readonly Segment[] };

/** The size of the words in a lane, in pixels. */
export const SIZE = 11;
const SPACE = 3;

export function segmentsOf(text: Text, item: LaneItem): readonly Segment[] {
  const last = item.figures.length - 1;
  return item.figures.map((figure, index) => {
    // The growth of what the label has just named needs no words of its own.
    const words = index > 0 && isGrowth(figure) ? '' : figureLabel(text, figure, areaShort);
    return segment(text, figure, words, index < last ? ',' : '');
  });
}

export function labelWidth(segments: readonly Segment[]): number {
  return segments.reduce((sum, { width }) => sum + width + SPACE, -SPACE);
}

/** The label of a band that fits in the pixels either side of its point; null when not even its figure does. */
export function bandLabel(text: Text, item: LaneItem, half: number): BandLabel | null {
  const [main, ...parts] = item.figures;
  const long = figureLabel(text, main, areaShort);
  const place = placesShort(text, main, areaShort);
  const room = half - (parts.length > 0 ? 16 : 11);
  const left = [long, place].find((words) => textWidth(words, SIZE) <= room);
  if (left === undefined || (left !== long && needsWords(main))) return null;
  const first = segment(text, main, '', '');
  if (first.width > room) return null;
  const figures = [first];
  for (const part of parts) {
    const next = segment(text, part, '', '');
    if (labelWidth([...figures, next]) <= room) figures.push(next);
  }
  return { left, figures };
}

/** A share or a growth on its own says nothing without its words. */
function needsWords(figure: Figure): boolean {
  if (isDerived(figure)) return false;
  const { kind, of } = figure.indicator;
  return of === null && (kind === 'share' || kind === 'growth');
}

function isGrowth(figure: Figure): boolean {
  return isQuoted(figure) && figure.indicator.kind === 'growth';
}

function segment(text: Text, figure: Figure, words: string, comma: string): Segment {
  const strong = figureValue(text, figure);
  const muted = words === '' ? '' : `${words}${comma}`;
  const width = textWidth(strong, SIZE, weightOf(figure)) + (muted ? SPACE + textWidth(muted, SIZE) : 0);
  return { id: figure.id, strong, muted, width };
}

/** Where each segment starts, counted from the first, in pixels. */
export function offsets(segments: readonly Segment[]): readonly number[] {
  let x = 0;
  return segments.map(({ width }) => {
    const start = x;
    x += width + SPACE;
    return start;
  });
}
