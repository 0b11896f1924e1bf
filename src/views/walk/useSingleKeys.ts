import { useEffect } from 'react';
import { pressedLetter, pressedSign } from '../../dom/pressedLetter';
import { isTyping } from '../../dom/searchShortcut';
import { areSingleKeysOn } from '../../state/singleKeys';

type SingleKeys = {
  readonly next: () => void;
  readonly previous: () => void;
  readonly explain: () => void;
  /** Shows the view that has the focus as words and a table. */
  readonly read: () => void;
  /** Turns to the neighbours of the figure that has the focus, and to the next kind of them. */
  readonly lookAround: () => void;
};

/**
 * Keys by themselves: J and K go to the next and the previous statement, T shows a view as a table, C leads
 * to the neighbours of a figure, `?` explains all keys,
 * `/` goes to the search, at their places on a Russian keyboard too. Switched off they mean nothing, for those whose voice or hand presses them
 * unasked.
 */
export function useSingleKeys({ next, previous, explain, read, lookAround }: SingleKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(target)) return;
      const sign = pressedSign(event);
      if (!areSingleKeysOn()) {
        // The search listens for itself.
        if (sign === '/') event.stopImmediatePropagation();
        return;
      }
      // What has keys of its own keeps them.
      if (sign !== '/' && target instanceof Element && target.closest('[data-own-keys]')) return;
      const over = target instanceof Element ? target.closest('[role="dialog"]') : null;
      if (over && !over.querySelector('[data-view="evidence"]')) return;
      const letter = pressedLetter(event);
      if (sign === '/' && event.key !== '/') callSearch();
      else if (sign === '?') explain();
      else if (letter === 'j' && !event.shiftKey) next();
      else if (letter === 'k' && !event.shiftKey) previous();
      else if (letter === 'c' && !event.shiftKey) lookAround();
      else if (letter === 't' && !event.shiftKey) read();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [next, previous, explain, read, lookAround]);
}

/** By the keys that call it from anywhere. */
function callSearch(): void {
  dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyK', ctrlKey: true, cancelable: true }));
}
