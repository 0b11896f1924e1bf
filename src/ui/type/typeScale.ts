import { useSyncExternalStore } from 'react';

/**
 * How a reader has letters: `size` times as large as drawings have them, by the size of type or the least one that is set
 * in the browser, and `spaced` times as wide, by spacing that somebody's sheet asks for.
 */
export type TypeScale = { readonly size: number; readonly spaced: number };

const PLAIN: TypeScale = { size: 1, spaced: 1 };

/** From here on the width that a sheet was made for says little of how much has room in it. */
const LARGE = 1.5;

let current = PLAIN;
const listeners = new Set<() => void>();

/** Tells all drawings how the reader has letters, where that is not known already. */
export function setTypeScale({ size, spaced }: TypeScale): void {
  if (size === current.size && spaced === current.spaced) return;
  current = { size, spaced };
  const root = document.documentElement;
  root.style.setProperty('--spaced', String(spaced));
  const scale = size * spaced;
  if (scale === 1) delete root.dataset.letters;
  else root.dataset.letters = scale >= LARGE ? 'large' : '';
  for (const tell of [...listeners]) tell();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => void listeners.delete(onChange);
}

/**
 * How much larger a drawing is to be than it is laid out, so that its letters are as large as the reader has them and all
 * the rest has room: 1 while nothing is known. `props` are those of what holds it.
 */
export function useTypeScale() {
  const { size, spaced } = useSyncExternalStore(
    subscribe,
    () => current,
    () => PLAIN,
  );
  const scale = size * spaced;
  return {
    scale,
    props: { style: scale === 1 ? undefined : { zoom: scale }, 'data-spaced': spaced === 1 ? undefined : '' },
  };
}
