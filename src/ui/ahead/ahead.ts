import { createContext, useContext } from 'react';

/**
 * What is drawn before a window is there, once for each width that it may have; the sheet shows the one that fits.
 * `every` while that is drawn; else what of it the page has shown so far, by its name, with the width it was drawn for.
 */
export type Ahead =
  | { readonly every: true }
  | {
      readonly every: false;
      readonly kept: ReadonlyMap<string, number>;
      /** The statement whose evidence the page has opened so far. */
      readonly open?: string | null;
      /** Called when what was drawn has been taken over. */
      readonly onTaken?: () => void;
    };

export const NOTHING_AHEAD: Ahead = { every: false, kept: new Map() };

export const AheadContext = createContext<Ahead>(NOTHING_AHEAD);

export const useAhead = () => useContext(AheadContext);
