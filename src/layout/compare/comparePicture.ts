import type { Dataset } from '../../domain/dataset';
import type { Verdict } from '../../domain/verdict';
import { claimWhat } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { verdictText } from '../../i18n/verdicts';
import { type PlacedIntervals, placeIntervals } from './placeIntervals';
import { togetherText } from './togetherText';

/** In pixels, before it is drawn larger. */
const PICTURE_WIDTH = 640;
/** Drawn larger than there where there is room, as much at most. */
const MOST_SCALE = 1.6;

/** Two statements as a picture: its words, and both intervals in pixels of their own, drawn `scale` times as large. */
export type ComparePicture = {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly placed: PlacedIntervals | null;
  readonly width: number;
  readonly scale: number;
};

/** The verdict as title; without one, that nothing can be compared. */
export function placeCompare(text: Text, dataset: Dataset, verdict: Verdict | null, room: number): ComparePicture {
  const width = Math.min(room, PICTURE_WIDTH);
  const common = { width, scale: Math.min(room / width, MOST_SCALE) };
  if (!verdict) return { title: text.t('beside.nothing'), subtitle: '', sentence: '', placed: null, ...common };
  return {
    title: verdictText(text, dataset, verdict).replace(/\.$/, ''),
    subtitle: [...new Set(verdict.claims.map((claim) => claimWhat(text, claim)))].join('; '),
    sentence: togetherText(text, verdict),
    placed: placeIntervals(verdict, width),
    ...common,
  };
}
