import type { Topic } from '../../domain/topic';
import type { Tab } from '../../state/choices';
import type { ExportView } from '../../state/exportView';

/** Pixels of A4 between its margins, upright and across, and of half of it with a gap. */
const FULL = 716;
const WIDE = 1040;
const HALF = 346;

/** A view and the room that it gets, in pixels. */
export type PaperPlace = readonly [view: ExportView, width: number, height: number];

/**
 * What a tab shows on paper, row by row; nothing of a tab that is printed as it is. Of the charts, which stand in the
 * order of `topics`, the first is large and the others stand two in a row, a last one without a neighbour alone.
 */
export function paperRows(tab: Tab, topics: readonly Topic[]): readonly (readonly PaperPlace[])[] {
  if (tab === 'coverage') return [[['coverage', WIDE, 560]]];
  if (tab !== 'dashboard') return [];
  const above: readonly PaperPlace[] = [
    ['timeline', FULL, 500],
    ['map', FULL, 240],
    ['adds-up', FULL, 90],
  ];
  return [...above.map((place) => [place]), ...chartRows(topics)];
}

function chartRows([first, ...others]: readonly Topic[]): readonly (readonly PaperPlace[])[] {
  if (first === undefined) return [];
  const rows: PaperPlace[][] = [[[`chart-${first}`, FULL, 330]]];
  for (let at = 0; at < others.length; at += 2) {
    const pair = others.slice(at, at + 2);
    rows.push(pair.map((topic) => [`chart-${topic}`, pair.length === 1 ? FULL : HALF, 250]));
  }
  return rows;
}
