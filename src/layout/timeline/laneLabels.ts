import { claimInterval } from '../../domain/claimInterval';
import { type Figure, isDerived, isQuoted } from '../../domain/figure';
import { figureValue, laneWords } from '../../i18n/derived';
import { upperEndShort } from '../../i18n/intervals';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { LaneItem } from '../../selectors/laneItem';
import { DODGE } from '../dodge';
import { weightOf } from '../weight';
import { LABEL_GAP } from './packLane';

/** The words of one figure within an item's label, with the pixels they take. */
export type LabelSegment = {
  readonly id: string;
  readonly strong: string;
  readonly muted: string;
  readonly width: number;
};

/**
 * A band's label stands either side of its points, the main figure right of them; what has no room within the band goes
 * on past its end, the words of the main figure too, which no end of the band may cut. Where words need it, the points
 * give way to the left by `shift` pixels:
 *
 *   |  left  ●●  main  |  over
 */
export type BandLabel = {
  readonly left: readonly LabelSegment[];
  readonly main: readonly LabelSegment[];
  readonly over: readonly LabelSegment[];
  readonly shift: number;
  /** True where words of the main figure stand past the end. */
  readonly isParted: boolean;
};

/** The size of the words in a lane, in pixels. */
export const LANE_FONT_SIZE = 12;
const SPACE = 3;
/** Between the end of a band, or its points, and words. */
export const BAND_GAP = 4;

/**
 * The words of an item beside its points: of as many of its figures, from the first on, as have room together in the eyes of
 * `isFitting`, which is asked about their width; of the first in any case. They name no place: its row does.
 */
export function segmentsOf(
  text: Text,
  { figures }: LaneItem,
  isFitting: (width: number) => boolean = () => true,
): readonly LabelSegment[] {
  const [main, ...others] = figures;
  const fitting = [segment(text, main, main)];
  for (const figure of others) {
    const last = fitting.at(-1);
    const more = [...(last ? [withComma(last)] : []), segment(text, figure, main)];
    if (!isFitting(labelWidth([...fitting.slice(0, -1), ...more]))) break;
    fitting.splice(-1, 1, ...more);
  }
  return fitting;
}

export function labelWidth(segments: readonly LabelSegment[]): number {
  return segments.reduce((sum, { width }) => sum + width + SPACE, segments.length > 0 ? -SPACE : 0);
}

/** The label of a band with so many pixels either side of its middle; null when its main figure has no room there. */
export function bandLabel(text: Text, item: LaneItem, half: number): BandLabel | null {
  const [main, ...companions] = item.figures;
  const points = 2 * pointsReach(item);
  // What is left of the band beside its points, with a gap either side of them and at both ends.
  const room = 2 * half - points - 3 * BAND_GAP;
  const whole = segment(text, main, main);
  const parts = whole.width > room ? parted(whole, main) : [whole];
  const [first, ...rest] = parts;
  if (!first || first.width > room) return null;
  const [left, right, over]: [LabelSegment[], LabelSegment[], LabelSegment[]] = [[], [first], [...rest]];
  for (const figure of companions) {
    const next = segment(text, figure, main);
    const [before, after] = [labelWidth(left), labelWidth(right)];
    if (over.length === 0 && isQuoted(figure) && before + after + next.width + BAND_GAP <= room) left.unshift(next);
    else over.push(next);
  }
  const isMiddle = labelWidth(right) <= half - points / 2 - 2 * BAND_GAP;
  const end = half - BAND_GAP - labelWidth(right) - BAND_GAP - points / 2;
  const shift = isMiddle ? 0 : end;
  return { left, main: right, over: withCommas(over), shift, isParted: rest.length > 0 };
}

/** How far the points of an item reach either side of its middle, in pixels. */
export function pointsReach({ figures }: LaneItem): number {
  return figures.length > 1 ? 10 : 5;
}

/** Between the middle of an item's points and words beside them, in pixels. */
export function gapOf({ figures }: LaneItem): number {
  return LABEL_GAP + (figures.length > 1 ? DODGE : 0);
}

function segment(text: Text, figure: Figure, main: Figure): LabelSegment {
  const strong = figure !== main && isDerived(figure) ? narrowerText(text, figure, main) : figureValue(text, figure);
  // The growth of what the label has just named, and what narrows it, need no words of their own.
  const named = figure !== main && (isDerived(figure) || figure.indicator.kind === 'growth');
  const muted = named ? '' : laneWords(text, figure);
  const width =
    textWidth(strong, LANE_FONT_SIZE, weightOf(figure)) + (muted ? SPACE + textWidth(muted, LANE_FONT_SIZE) : 0);
  return { id: figure.id, strong, muted, width };
}

/** The amount of a figure, and the words that say what of, if it has any. */
function parted({ id, strong, muted }: LabelSegment, figure: Figure): readonly LabelSegment[] {
  const amount = { id, strong, muted: '', width: textWidth(strong, LANE_FONT_SIZE, weightOf(figure)) };
  return muted === '' ? [amount] : [amount, { id, strong: '', muted, width: textWidth(muted, LANE_FONT_SIZE) }];
}

/** Between segments of which the first ends in words, a comma. */
function withCommas(segments: readonly LabelSegment[]): readonly LabelSegment[] {
  return segments.map((each, index) => (index === segments.length - 1 ? each : withComma(each)));
}

function withComma(segment: LabelSegment): LabelSegment {
  if (segment.muted === '') return segment;
  return { ...segment, muted: `${segment.muted},`, width: segment.width + textWidth(',', LANE_FONT_SIZE) };
}

/** What narrows an amount: `… <$56bn` where that has no upper end, else the whole of it. */
function narrowerText(text: Text, figure: Extract<Figure, { type: 'derived' }>, main: Figure): string {
  const open = isQuoted(main) && claimInterval(main, 'stated')?.hi === Number.POSITIVE_INFINITY;
  const { interval } = figure.stated;
  if (!open || !Number.isFinite(interval.hi)) return figureValue(text, figure);
  const value = upperEndShort(text, interval, figure.derivation.unit);
  return numbered(text, figure.id, text.t('timeline.narrowed', { value }));
}

/** Where each segment starts, counted from the first, in pixels. */
export function offsets(segments: readonly LabelSegment[]): readonly number[] {
  let x = 0;
  return segments.map(({ width }) => {
    const start = x;
    x += width + SPACE;
    return start;
  });
}
