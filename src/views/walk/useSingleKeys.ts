import { useEffect, useRef } from 'react';
import { pressedLetter, pressedSign } from '../../dom/pressedLetter';
import { isTyping } from '../../dom/searchShortcut';
import { areSingleKeysOn } from '../../state/singleKeys';

/** What a letter does by itself, and what one does that follows G. */
export type LetterKeys = {
  readonly alone: Readonly<Record<string, () => void>>;
  readonly afterG: Readonly<Record<string, () => void>>;
};

/** So long after G another letter still belongs to it, in milliseconds. */
const TOGETHER = 1500;

/**
 * Keys by themselves: letters do what they are given, G and a letter likewise, `?` explains all keys, `/` goes to the search,
 * at their places on a Russian keyboard too. Switched off they mean nothing, for those whose voice or hand presses them
 * unasked.
 */
export function useSingleKeys({ alone, afterG }: LetterKeys, explain: () => void): void {
  const begun = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const meant = (event: KeyboardEvent): (() => void) | undefined => {
      const sign = pressedSign(event);
      if (sign === '/') return event.key === '/' ? undefined : callSearch;
      if (sign === '?') return explain;
      const letter = event.shiftKey ? '' : pressedLetter(event);
      const follows = event.timeStamp - begun.current < TOGETHER;
      begun.current = Number.NEGATIVE_INFINITY;
      if (follows && afterG[letter]) return afterG[letter];
      if (letter !== 'g') return alone[letter];
      begun.current = event.timeStamp;
      return () => undefined;
    };
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
      const act = meant(event);
      act?.();
      if (act) event.preventDefault();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [alone, afterG, explain]);
}

/** By the keys that call it from anywhere. */
function callSearch(): void {
  dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyK', ctrlKey: true, cancelable: true }));
}
