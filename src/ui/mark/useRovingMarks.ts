import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { afterPaint } from '../../dom/afterPaint';
import { useMarkBinding } from './MarkBinding';

const SELECTOR = '[data-mark][data-row]';

/**
 * One tab stop for a group of marks; arrow keys move along a row and to the nearest mark of the next one, Home and
 * End to the ends of a row. Rows are told by `data-row`, places by where the marks are on the screen. What is folded
 * away is passed over.
 */
export function useRovingMarks(group: RefObject<Element | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const { subscribe } = useMarkBinding();
  // Marks fade and return without their group being drawn again: the tab stop is seen to after the frame that shows it.
  useEffect(() => {
    let cancel = () => {};
    const unsubscribe = subscribe(() => {
      cancel();
      cancel = afterPaint(() => keepTabStop(group.current));
    });
    return () => {
      cancel();
      unsubscribe();
    };
  }, [group, subscribe]);
  // Where the group is drawn again, the mark that was the stop may be gone.
  useEffect(() => {
    return afterPaint(() => keepTabStop(group.current));
  });
  return {
    onFocus: ({ target }) => {
      for (const mark of marksOf(group.current)) mark.tabIndex = mark === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      const marks = marksOf(group.current).filter(isSeen);
      const from = marks.find((mark) => mark === event.target);
      const next = from && neighbour(marks, from, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Exactly one mark of a group can be reached by Tab: the one that is, or the open one, or the first. */
function keepTabStop(group: Element | null): void {
  const all = marksOf(group);
  const stops = all.filter((mark) => mark.tabIndex === 0);
  if (stops.some(isSeen)) return;
  for (const stop of stops) stop.tabIndex = -1;
  const marks = all.filter(isSeen);
  const first = marks.find((mark) => mark.dataset.emphasis === 'selected') ?? marks[0];
  if (first) first.tabIndex = 0;
}

type MarkElement = SVGElement | HTMLElement;

/** A strip that is folded away hides its marks from keys as well. */
const isSeen = (mark: MarkElement): boolean => getComputedStyle(mark).visibility !== 'hidden';

function marksOf(group: Element | null): readonly MarkElement[] {
  if (!group) return [];
  return [...group.querySelectorAll(SELECTOR)].filter(
    (element) => element instanceof SVGElement || element instanceof HTMLElement,
  );
}

function neighbour(marks: readonly MarkElement[], from: MarkElement, key: string): MarkElement | undefined {
  const rowOf = (mark: MarkElement) => Number(mark.dataset.row);
  const xOf = (mark: MarkElement) => mark.getBoundingClientRect().left;
  const row = (index: number) => marks.filter((mark) => rowOf(mark) === index).sort((a, b) => xOf(a) - xOf(b));
  const here = row(rowOf(from));
  const place = here.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return here[place + 1];
    case 'ArrowLeft':
      return here[place - 1];
    case 'Home':
      return here[0];
    case 'End':
      return here.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const rows = [...new Set(marks.map(rowOf))].sort((a, b) => a - b);
      const next = rows[rows.indexOf(rowOf(from)) + (key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return undefined;
      return row(next).reduce((best, mark) =>
        Math.abs(xOf(mark) - xOf(from)) < Math.abs(xOf(best) - xOf(from)) ? mark : best,
      );
    }
    default:
      return undefined;
  }
}
