import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { afterPaint } from '../../dom/afterPaint';
import { type Branch, branchesWith, stepFrom, stepToLetter } from '../../lib/walkBranches';
import { useMarkBinding } from './MarkBinding';
import { idOfMark } from './markAttributes';

const SELECTOR = '[data-mark][data-row]';

/**
 * One tab stop for the marks of a view, along which the keys lead by its outline: left and right through the figures of a
 * place in the order of time, up and down from place to place, a letter to the next place whose name begins with it, as
 * `nameOf` has it. What is folded away is passed over, and so is a view within.
 */
export function useRovingMarks(
  group: RefObject<Element | null>,
  outline: readonly Branch[],
  nameOf: (code: string) => string,
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const { subscribe } = useMarkBinding();
  // Marks fade and return without their group being drawn again: the tab stop is seen to after the frame that shows it.
  useEffect(() => {
    let cancel = () => {};
    const unsubscribe = subscribe(() => {
      cancel();
      cancel = afterPaint(() => keepTabStop(group.current, outline));
    });
    return () => {
      cancel();
      unsubscribe();
    };
  }, [group, subscribe, outline]);
  // Where the group is drawn again, the mark that was the stop may be gone.
  useEffect(() => {
    return afterPaint(() => keepTabStop(group.current, outline));
  });
  return {
    onFocus: ({ target }) => {
      const marks = marksOf(group.current);
      if (marks.some((mark) => mark === target)) for (const mark of marks) mark.tabIndex = mark === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const marks = marksOf(group.current).filter(isSeen);
      const from = marks.find((mark) => mark === event.target);
      const next = from && neighbour(marks, from, event.key, outline, nameOf);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Exactly one mark of a group can be reached by Tab: the one that is, or the open one, or the first that was said. */
function keepTabStop(group: Element | null, outline: readonly Branch[]): void {
  const all = marksOf(group);
  const stops = all.filter((mark) => mark.tabIndex === 0);
  if (stops.some(isSeen)) return;
  for (const stop of stops) stop.tabIndex = -1;
  const marks = inOrder(all.filter(isSeen), outline);
  const open = marks.find((mark) => mark.dataset.emphasis === 'selected');
  const first = open ?? marks.find((mark) => mark.dataset.claim !== undefined) ?? marks[0];
  if (first) first.tabIndex = 0;
}

type MarkElement = SVGElement | HTMLElement;

/** A strip that is folded away hides its marks from keys as well. */
const isSeen = (mark: MarkElement): boolean => getComputedStyle(mark).visibility !== 'hidden';

function marksOf(group: Element | null): readonly MarkElement[] {
  if (!group) return [];
  const view = group.closest('[data-view]');
  return [...group.querySelectorAll(SELECTOR)].filter(
    (element): element is MarkElement =>
      (element instanceof SVGElement || element instanceof HTMLElement) && element.closest('[data-view]') === view,
  );
}

/** As the outline has them; those that it does not have last. */
function inOrder(marks: readonly MarkElement[], outline: readonly Branch[]): readonly MarkElement[] {
  const order = outline.flatMap(({ stops }) => stops.map(({ id }) => id));
  const rank = (mark: MarkElement) => (order.indexOf(idOfMark(mark)) + order.length + 1) % (order.length + 1);
  return marks.toSorted((one, other) => rank(one) - rank(other));
}

function neighbour(
  marks: readonly MarkElement[],
  from: MarkElement,
  key: string,
  outline: readonly Branch[],
  nameOf: (code: string) => string,
): MarkElement | undefined {
  const ids = marks.map(idOfMark);
  const branches = branchesWith(outline, (id) => ids.includes(id));
  const at = idOfMark(from);
  const to = /^\p{L}$/u.test(key) ? stepToLetter(branches, at, key, nameOf) : stepFrom(branches, at, key);
  return to === undefined ? undefined : marks[ids.indexOf(to)];
}
