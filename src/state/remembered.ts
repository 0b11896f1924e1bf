/** What the reader last chose of what is no part of a view, by name; the script of the page reads it, too. */
type Kept = 'lang' | 'theme';

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
