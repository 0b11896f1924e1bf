import { groupBy } from '../../lib/groupBy';
import type { OwnFigure, OwnSaid } from './ownFigure';

/**
 * The figures of one document that say to the letter what another of them says, as a heading says what stands below it: each
 * to the one that it is a further appearance of, by id. That is the first of which somebody is named, else the first. Two
 * whom the document names are two statements; what nobody is named for goes with the first of them. A figure of which the reader
 * has told what it repeats is left to that.
 */
export function saidTwice(figures: readonly OwnFigure[]): ReadonlyMap<string, OwnFigure> {
  const alike = groupBy(figures, statementOf);
  const twice = new Map<string, OwnFigure>();
  for (const group of alike.values()) {
    const firstOf = new Map<string, OwnFigure>();
    for (const figure of group) {
      const name = nameOf(figure.said);
      if (name !== null && !firstOf.has(name)) firstOf.set(name, figure);
    }
    const [first = group[0]] = firstOf.values();
    for (const figure of group) {
      const stands = firstOf.get(nameOf(figure.said) ?? '') ?? first;
      if (stands && stands !== figure && figure.repeats === null) twice.set(figure.id, stands);
    }
  }
  return twice;
}

function statementOf({ quantity, indicator, refArea, counterpartArea, period, status }: OwnFigure): string {
  return JSON.stringify([quantity, indicator, refArea, counterpartArea, period, status].map(inOrder));
}

/** The same whatever the order in which its fields were set. */
function inOrder(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;
}

function nameOf(said: OwnSaid | null): string | null {
  return said?.kind === 'named' ? (said.speaker ?? said.name) : null;
}
