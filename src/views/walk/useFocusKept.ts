import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { formatAddress } from '../../state/address';
import { useReaderStore } from '../../state/ReaderContext';
import { type FocusKeeper, keepFocus } from '../../ui/focus/keepFocus';
import { headingOf, marksOf, type Spot, spotOf, startOf } from '../../ui/focus/spot';

/** How many addresses are remembered with the place of the focus. */
const MOST = 50;

export type Kept = {
  readonly keeper: RefObject<FocusKeeper | null>;
  /** Where the open evidence was opened from, as far as that is known. */
  readonly opener: RefObject<Spot | null>;
  /** Gives the focus to the first mark of a view, once that is there. */
  readonly goTo: (view: string) => void;
};

/**
 * The focus is never lost: closing the evidence gives it back to what opened it, or to the same figure in another view, and
 * going back through the history to where it was at that step.
 */
export function useFocusKept(): Kept {
  const store = useReaderStore();
  const keeper = useRef<FocusKeeper>(null);
  const opener = useRef<Spot>(null);
  useEffect(() => {
    const kept = keepFocus();
    keeper.current = kept;
    const ofAddress = new Map<string, Spot>();
    let isBack = false;
    let isChanging = false;
    const restore = () => {
      isBack = false;
      const there = ofAddress.get(formatAddress(store.getState().choices));
      if (there) kept.giveTo([there]);
    };
    // The store may have followed the address already, or be about to.
    const goBack = () => {
      if (isChanging) restore();
      else isBack = true;
    };
    const moveOn = () => {
      isBack = false;
    };
    const remember = (address: string, spot: Spot) => {
      ofAddress.delete(address);
      ofAddress.set(address, spot);
      const [oldest] = ofAddress.keys();
      if (ofAddress.size > MOST && oldest !== undefined) ofAddress.delete(oldest);
    };
    const unsubscribe = store.subscribe(({ choices }, { choices: before }) => {
      const from = formatAddress(before);
      // A link to a part of the page goes back to nothing.
      if (from === formatAddress(choices)) return;
      const here = kept.here();
      if (here) remember(from, here);
      isChanging = true;
      setTimeout(() => {
        isChanging = false;
      });
      if (isBack) return restore();
      if (choices.claim === before.claim || !here) return;
      // Who has found it by words goes on to read it, and comes back to where the search was called from.
      if (choices.claim !== null && here.isInSearch) {
        const { claim } = choices;
        opener.current = kept.trail().findLast((spot) => !spot.isInSearch && !isInEvidence(spot)) ?? null;
        kept.giveTo([() => (isOpenNow(claim) ? headingOf('evidence') : null)]);
        return;
      }
      const isWithin = isInEvidence(here);
      if (choices.claim !== null && !isWithin) opener.current = here;
      if (choices.claim !== null || !isWithin) return;
      // Who opened it before this was there did so at a mark of it.
      const marks = before.claim === null ? [] : marksOf(before.claim).map(spotOf);
      kept.giveTo([...(opener.current ? [opener.current] : []), ...marks]);
    });
    addEventListener('popstate', goBack);
    addEventListener('keydown', moveOn, true);
    addEventListener('pointerdown', moveOn, true);
    return () => {
      unsubscribe();
      kept.end();
      removeEventListener('popstate', goBack);
      removeEventListener('keydown', moveOn, true);
      removeEventListener('pointerdown', moveOn, true);
    };
  }, [store]);
  const goTo = useCallback((view: string) => keeper.current?.giveTo([() => startOf(view)]), []);
  return { keeper, opener, goTo };
}

const isOpenNow = (claim: string): boolean =>
  document.querySelector('[data-evidence]')?.getAttribute('data-evidence') === claim;

export const isInEvidence = ({ view }: Pick<Spot, 'view'>): boolean => view.startsWith('evidence');
