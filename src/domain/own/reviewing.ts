import { FIELDS, type Field } from '../recognise/draft';
import type { OwnDecision, OwnFigure, OwnReading } from './ownFigure';

/** What a claim needs, in the order in which it is asked for. */
export const NEEDED = ['quantity', 'indicator', 'refArea', 'period', 'said'] as const;
export type Needed = (typeof NEEDED)[number];

/** What has to be told of a figure before it can be a claim. */
export function missingIn(reading: Pick<OwnReading, Needed>): readonly Needed[] {
  return NEEDED.filter((field) => reading[field] === null);
}

/** What has a ground in a figure; a bare direction has no bound and no unit. */
export function fieldsOf({ quantity }: Pick<OwnReading, 'quantity'>): readonly Field[] {
  const isMute = quantity !== null && !('amount' in quantity);
  return isMute ? FIELDS.filter((field) => field !== 'bound' && field !== 'unit') : FIELDS;
}

/** True where nothing is missing, and each part is said beside the figure or was decided by the reader. */
export function isCertain(figure: OwnFigure): boolean {
  return (
    figure.relevant &&
    missingIn(figure).length === 0 &&
    fieldsOf(figure).every((field) => ['certain', 'decided'].includes(figure.why[field].standing))
  );
}

/** Those that "accept all that is certain" is about. */
export function certainAmong(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  return figures.filter((figure) => isOpen(figure) && isCertain(figure));
}

/** True where nothing has been decided, or only that it comes later. */
export function isOpen({ decision }: Pick<OwnFigure, 'decision'>): boolean {
  return decision === 'proposed' || decision === 'later';
}

/** The other figures of which the same is asked as of this one: who says it, where the text names nobody. */
export function askedWith(figures: readonly OwnFigure[], { id }: OwnFigure, field: Needed): readonly OwnFigure[] {
  return askedAbout(figures).filter((figure) => figure.id !== id && isOpen(figure) && figure[field] === null);
}

/**
 * The figures that a reader is asked about: those about Russia and the five. Where none of these was found, as in a language
 * that is not read, all of them.
 */
export function askedAbout(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  const isFound = figures.some(({ relevant, foundBy }) => relevant && foundBy === 'recogniser');
  return isFound ? figures.filter(({ relevant }) => relevant) : figures;
}

/** Those, and what else the reader has decided about: what "3 of 7 decided" counts. */
export function counted(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  const asked = new Set(askedAbout(figures));
  return figures.filter((figure) => asked.has(figure) || figure.decision !== 'proposed');
}

/**
 * The figure to decide about after `now`: the next that nobody has looked at, round the end of the list; then those put
 * off, in the same way; null when nothing is open. Figures that are not asked about are passed over.
 */
export function nextToDecide(figures: readonly OwnFigure[], now: string | null): OwnFigure | null {
  const at = figures.findIndex(({ id }) => id === now);
  const round = [...figures.slice(at + 1), ...figures.slice(0, at + 1)].filter(({ id }) => id !== now);
  const asked = new Set(askedAbout(figures));
  const waiting = (decision: OwnDecision) =>
    round.find((figure) => figure.decision === decision && asked.has(figure)) ?? null;
  return waiting('proposed') ?? waiting('later');
}

/** How many figures stand how. */
export function tallyOf(figures: readonly OwnFigure[]): Readonly<Record<OwnDecision, number>> {
  const tally = { proposed: 0, accepted: 0, rejected: 0, later: 0 };
  for (const { decision } of figures) tally[decision] += 1;
  return tally;
}
