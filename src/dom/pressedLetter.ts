/**
 * The Latin letter of a key, small: the one that it writes, or where it writes another alphabet, the one at its place on
 * an English keyboard. Empty for a key that is no letter.
 */
export function pressedLetter({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return key.length === 1 ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase() : '';
}

/** The sign of a key that English keyboards share with Russian ones, at its place where those have another there. */
export function pressedSign({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): '/' | '?' | '' {
  if (key === '/' || key === '?') return key;
  if (code !== 'Slash') return '';
  return key === '.' && !shiftKey ? '/' : key === ',' && shiftKey ? '?' : '';
}
