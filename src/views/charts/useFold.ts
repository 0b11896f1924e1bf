import { useState } from 'react';
import { foldCount } from '../../layout/chart/chartWords';
import type { ChartContents } from '../../selectors/chartContents';
import { useChoice } from '../../state/ReaderContext';

/** The strip of figures in other units: how many there are, whether they are shown, and what shows or hides them. */
export type Fold = { readonly count: number; readonly isOpen: boolean; readonly toggle: () => void };

/** Open once the reader asks for it, or opens the evidence of a figure in it; always where the chart is whole. */
export function useFold(contents: ChartContents, whole: boolean): Fold {
  const claims = contents.rows.flatMap(({ claim, companions }) => [claim, ...companions]);
  const open = useChoice(({ claim }) => (claims.some(({ id }) => id === claim) ? claim : null));
  const [wish, setWish] = useState<{ readonly isOpen: boolean; readonly about: string | null }>(SHUT);
  const isOpen = whole || (open !== null && open !== wish.about) || wish.isOpen;
  return {
    count: whole ? 0 : foldCount(contents),
    isOpen,
    toggle: () => setWish({ isOpen: !isOpen, about: open }),
  };
}

const SHUT = { isOpen: false, about: null };
