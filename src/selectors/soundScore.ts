import { lengthOf } from '../domain/axis';
import type { Clock } from '../domain/clock';
import type { Dataset } from '../domain/dataset';
import { areasOf, type Figure, figureInterval, figurePeriod, unitOf } from '../domain/figure';
import type { ClaimFilter } from '../domain/filter';
import { largest, smallest } from '../lib/extremes';
import { groupBy } from '../lib/groupBy';
import type { NoteKind, SoundNote } from '../lib/score';
import { saidOn } from './derived';
import { glyphOfFigure } from './glyphOf';
import { laneExtent } from './laneItem';
import { silentYears } from './silentYears';

/** A note with the figure that it stands for, or the year that nobody has spoken of. */
export type ScoreNote = SoundNote &
  ({ readonly figure: Figure; readonly year: null } | { readonly figure: null; readonly year: number });

/** `gaps` for a view along time, in which a silent year is heard. */
type Asked = Pick<ClaimFilter, 'time'> & { readonly clock: Clock; readonly gaps: boolean };

/** Two octaves around the middle of a voice, in hertz. */
const [LOWEST, HIGHEST] = [220, 880];
const MIDDLE = Math.sqrt(LOWEST * HIGHEST);
/** How far to the sides the first and the last year stand. */
const WIDEST = 0.8;

const KIND_OF_BOUND = {
  exact: 'plain',
  about: 'about',
  'more-than': 'rising',
  below: 'falling',
  rising: 'up',
  falling: 'down',
} as const satisfies Readonly<Record<string, NoteKind>>;

const STROKES = { official: 'solid', derived: 'dashed', plan: 'dotted' } as const;

/**
 * Figures as notes in the order of time: the pitch is the amount, on a logarithmic scale over those of the same unit, the
 * colour of the tone is the place, and how it goes on the bound. A year that nobody has spoken of is noise where the view
 * is one along time, unless that is the time of speech.
 */
export function soundScore(dataset: Dataset, asked: Asked, figures: readonly Figure[]): readonly ScoreNote[] {
  const { axis, codes } = dataset;
  const places = codes.areas.list.map(({ id }) => id);
  const pitchOf = scalesOf(figures);
  const panOf = (at: number) => WIDEST * (2 * Math.min(Math.max(at, 0), 1) - 1);
  const notes = figures.map((figure) => {
    const { at } = laneExtent(axis, figurePeriod(figure), saidOn(dataset, figure), asked.clock);
    const { bound, fill } = glyphOfFigure(figure);
    const amounts = amountsOf(figure);
    const isRange = amounts.length > 1;
    const [area, ...others] = areasOf(figure);
    const note: ScoreNote = {
      kind: isRange ? 'range' : KIND_OF_BOUND[bound],
      pitches: amounts.length > 0 ? amounts.map((amount) => pitchOf(figure, amount)) : [MIDDLE],
      timbre: others.length > 0 ? places.length : Math.max(places.indexOf(area), 0),
      stroke: STROKES[fill],
      pan: panOf(at),
      figure,
      year: null,
    };
    return { at, note };
  });
  const years = !asked.gaps || asked.clock === 'said' ? [] : silentYears(dataset, asked, figures);
  const gaps = years.map((year) => {
    const at = (year - axis.first + 0.5) / lengthOf(axis);
    const note: ScoreNote = {
      kind: 'gap',
      pitches: [],
      timbre: 0,
      stroke: 'solid',
      pan: panOf(at),
      figure: null,
      year,
    };
    return { at, note };
  });
  return [...notes, ...gaps].toSorted((one, other) => one.at - other.at).map(({ note }) => note);
}

/** The ends of a figure that have a size: both of a range, the one that was said of an open bound, none of a bare direction. */
function amountsOf(figure: Figure): readonly number[] {
  const interval = figureInterval(figure, 'stated');
  if (!interval) return [];
  const { lo, hi } = interval;
  const ends = [...new Set([lo, hi].map(Math.abs))].filter((end) => Number.isFinite(end) && end > 0);
  return ends.toSorted((one, other) => one - other);
}

/** The pitch of an amount, by the unit of its figure; a unit with a single amount has the middle. */
function scalesOf(figures: readonly Figure[]): (figure: Figure, amount: number) => number {
  const byUnit = groupBy(figures, unitKey);
  const scales = new Map(
    [...byUnit].map(([unit, of]) => {
      const amounts = of.flatMap(amountsOf);
      return [unit, { least: smallest(amounts), most: largest(amounts) }] as const;
    }),
  );
  return (figure, amount) => {
    const scale = scales.get(unitKey(figure));
    if (!scale || scale.least === scale.most) return MIDDLE;
    const share = Math.log(amount / scale.least) / Math.log(scale.most / scale.least);
    return LOWEST * (HIGHEST / LOWEST) ** share;
  };
}

const unitKey = (figure: Figure): string => unitOf(figure) ?? '';
