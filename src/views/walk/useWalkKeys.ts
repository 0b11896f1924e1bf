import { useEffect } from 'react';
import { useReaderStore } from '../../state/ReaderContext';
import { focusRegionOf, goToRegion, regionAfter } from '../../ui/focus/regions';
import { idOfMark } from '../../ui/mark/markAttributes';
import type { Kept } from './useFocusKept';

const EVIDENCE = '[data-view="evidence"]';

/**
 * Keys that lead about the page: F6 goes from the marks to the evidence, to the filters, and round; Enter on the open mark
 * to its evidence; Escape one step back, from the evidence to what opened it, and from an open mark to none open.
 */
export function useWalkKeys({ keeper, opener }: Kept): void {
  const store = useReaderStore();
  useEffect(() => {
    const toRegion = (name: Parameters<typeof goToRegion>[0]) => goToRegion(name, keeper.current?.trail() ?? []);
    const stepBack = (active: Element): boolean => {
      const { choices, hovered, playing } = store.getState();
      if (choices.claim === null || active.closest('[role="dialog"]')) return false;
      if (active.closest(EVIDENCE)) {
        if (opener.current) keeper.current?.giveTo([opener.current]);
        return opener.current !== null || toRegion('marks');
      }
      // Escape first closes the hint of the focused mark, or stops playing; their own handlers do that.
      if (hovered || playing || !isMarkOf(active, choices.claim)) return false;
      store.actions.closeEvidence();
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      const { activeElement } = document;
      if (event.defaultPrevented || event.isComposing || !activeElement) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isDone =
        (event.key === 'F6' && toRegion(regionAfter(focusRegionOf(activeElement), event.shiftKey))) ||
        (event.key === 'Escape' && stepBack(activeElement));
      if (isDone) event.preventDefault();
    };
    const onEnter = (event: KeyboardEvent) => {
      const { claim } = store.getState().choices;
      const { target } = event;
      if (event.key !== 'Enter' || claim === null || !(target instanceof Element) || !isMarkOf(target, claim)) return;
      event.preventDefault();
      event.stopPropagation();
      toRegion('evidence');
    };
    addEventListener('keydown', onEnter, true);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onEnter, true);
      removeEventListener('keydown', onKey);
    };
  }, [store, keeper, opener]);
}

const isMarkOf = (element: Element, claim: string): boolean =>
  element.matches('[data-mark]') && !element.closest(EVIDENCE) && idOfMark(element) === claim;
