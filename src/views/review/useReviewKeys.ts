import type { KeyboardEvent } from 'react';
import { pressedLetter, pressedSign } from '../../dom/pressedLetter';
import { isTyping } from '../../dom/searchShortcut';
import { movedSpan } from '../../domain/own/movedSpan';
import { readAgain } from '../../domain/own/readAgain';
import { areSingleKeysOn } from '../../state/singleKeys';
import type { Review } from './useReview';

/** What Space presses by itself. */
const PRESSED = 'button:not([data-draft]), a, summary, input, select, textarea';

/**
 * The keys of the review, as long as the focus is in it: letters at their places on a Russian keyboard too. Switched off with
 * the single keys of the page; Ctrl-Z and the arrows stay.
 */
export function useReviewKeys(review: Review, explain: () => void): (event: KeyboardEvent) => void {
  const single = (event: KeyboardEvent): boolean => {
    const letter = pressedLetter(event.nativeEvent);
    if (letter === 'a' && event.shiftKey) review.acceptCertain();
    else if (letter === 'a') review.decide('accepted');
    else if (letter === 'x') review.decide('rejected');
    else if (letter === 'e') review.setEditing(!review.editing);
    else if (letter === 'j') review.step(1);
    else if (letter === 'k') review.step(-1);
    else if (event.key === ' ' && !isPressed(event)) review.decide('later');
    else if (event.key === 'Backspace') review.undo();
    else if (pressedSign(event.nativeEvent) === '?') explain();
    else return false;
    return true;
  };
  const arrow = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (review.editing && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      moveSpan(review, event);
      return true;
    }
    if (event.altKey || event.shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    review.step(key === 'ArrowDown' ? 1 : -1);
    return true;
  };
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && review.editing) {
      review.setEditing(false);
      event.preventDefault();
      return;
    }
    if (isTyping(event.target)) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isUndo = isCommand && pressedLetter(event.nativeEvent) === 'z';
    if (isUndo) {
      if (event.shiftKey) review.redo();
      else review.undo();
    } else if (isCommand) return;
    else if (!arrow(event) && (event.altKey || !areSingleKeysOn() || !single(event))) return;
    event.preventDefault();
  };
}

function isPressed({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(PRESSED) !== null;
}

function moveSpan({ open, dossier, edit }: Review, { key, altKey, shiftKey }: KeyboardEvent): void {
  if (!open) return;
  const { document } = dossier;
  const step = shiftKey ? 'letter' : 'word';
  const moved = movedSpan(document.text, open.figure, {
    edge: altKey ? 'start' : 'end',
    step,
    by: key === 'ArrowLeft' ? -1 : 1,
  });
  const read = readAgain(document, moved);
  if (read) edit(read);
}
