/**
 * What the reader last chose of what is no part of a view, by name; the script of the page reads language and theme, too. Of the report:
 * its things, those of the one that it took the place of, its title, and what is remarked on each thing. Of
 * the keys: whether they mean anything by themselves. Of places: whether they have letters. Of areas: whether they have textures, which the script of the page reads as well. Of a view in words: how much of them. Of one that is heard: whether words stand between its tones. `own` says that the browser
 * keeps documents of the reader’s own.
 */
type Kept =
  | 'lang'
  | 'theme'
  | 'report'
  | 'report-before'
  | 'report-title'
  | 'report-remarks'
  | 'keys'
  | 'letters'
  | 'textures'
  | 'described'
  | 'sound-words'
  | 'own';

const PREFIX = 'five-republics.';

/** Null where nothing is kept, or nothing can be. */
export function remembered(name: Kept): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: Kept, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Then it holds for this visit.
  }
}
