import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

const SELECTOR = '[data-roving]';
/** How many rows Page Up and Page Down move. */
const PAGE = 10;

/**
 * One tab stop for a column of controls marked `data-roving`: arrows move to the next or previous, Page Up and Page
 * Down by ten, Home and End to the ends. The stop is the one last focused, at first the open one, else the first.
 * The controls have to be written with `tabIndex={-1}`, which the hook then changes in the document.
 */
export function useRovingRows(group: RefObject<Element | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  useEffect(() => {
    const rows = rowsOf(group.current);
    if (rows.some((row) => row.tabIndex === 0)) return;
    const first = rows.find((row) => row.ariaCurrent === 'true') ?? rows[0];
    if (first) first.tabIndex = 0;
  });
  return {
    onFocus: ({ target }) => {
      const rows = rowsOf(group.current);
      const focused = rows[rowAt(rows, target)];
      if (focused) for (const row of rows) row.tabIndex = row === focused ? 0 : -1;
    },
    onKeyDown: (event) => {
      const rows = rowsOf(group.current);
      const from = rowAt(rows, event.target);
      const to = from < 0 ? undefined : nextIndex(from, rows.length, event.key);
      if (to === undefined) return;
      event.preventDefault();
      rows[to]?.focus();
    },
  };
}

function rowsOf(group: Element | null): readonly HTMLElement[] {
  if (!group) return [];
  return [...group.querySelectorAll(SELECTOR)].filter((element) => element instanceof HTMLElement);
}

/** The control that was reached, or the one in the row that was; -1 for anything else. */
function rowAt(rows: readonly HTMLElement[], target: EventTarget): number {
  return rows.findIndex((row) => row === target || row.closest('[data-mark]') === target);
}

function nextIndex(from: number, count: number, key: string): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + PAGE);
    case 'PageUp':
      return Math.max(0, from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
