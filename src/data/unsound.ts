/** What is out of reason in a record: the path to it, and the fault in words. */
export type Unsound = { readonly path: string; readonly message: string };

/** No amount that anybody states is larger, in any unit, or smaller: more decimals are not written. */
const LARGEST = 1e18;
const SMALLEST = 1e-6;
const LONGEST_NAME = 4000;
const DEEPEST = 60;

/** How long texts and lists may be. */
export type Limits = {
  /** Of a quote, of its figure and of its translation. */
  readonly quote: number;
  readonly passage: number;
  readonly items: number;
  /** Of one kind in a package. */
  readonly records: number;
};
/** What a package of others may hold. */
export const OF_PACKAGES: Limits = { quote: 20_000, passage: 200_000, items: 5000, records: 20_000 };
/** A reader's own documents are as long as they are taken in: what was taken in once is not left out later. */
export const OF_OWN: Limits = { quote: 5e6, passage: 5e6, items: 5e6, records: 200_000 };

/**
 * The first thing in a record that no honest package holds, whatever its schema: numbers without end, texts without end
 * or with half a character, signs that turn the order of letters of what follows, nesting without end, names and
 * ids that JavaScript keeps for itself. Null when there is none.
 */
export function unsound(value: unknown, limits: Limits = OF_PACKAGES, path: readonly string[] = []): Unsound | null {
  const fault = path.length > DEEPEST ? 'is nested too deeply' : faultOf(value, path.at(-1) ?? '', limits);
  if (fault !== null) return { path: path.slice(0, DEEPEST).join('.'), message: fault };
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unsound(inner, limits, [...path, key]);
    if (found) return found;
  }
  return null;
}

function faultOf(value: unknown, key: string, limits: Limits): string | null {
  if (RESERVED.includes(key)) return UNUSABLE;
  if (typeof value === 'number') return numberFault(value);
  if (typeof value === 'string') return key === 'id' && value in {} ? UNUSABLE : textFault(value, key, limits);
  if (Array.isArray(value) && value.length > limits.items) return `must not hold more than ${limits.items} items`;
  return null;
}

const UNUSABLE = 'has a name that cannot be used';
const RESERVED = ['__proto__', 'constructor', 'prototype'];

function numberFault(value: number): string | null {
  const size = Math.abs(value);
  if (!(size <= LARGEST)) return 'must be a number within ±10^18';
  return size > 0 && size < SMALLEST ? 'must be 0 or at least a millionth' : null;
}

function textFault(text: string, key: string, limits: Limits): string | null {
  const longest = longestOf(key, limits);
  if (text.length > longest) return `must not be longer than ${longest} characters`;
  if (/\p{Surrogate}/u.test(text)) return 'holds half a character';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return 'holds control characters';
  return turnsOrder(text) ? 'holds signs that turn the order of letters' : null;
}

/** A passage and a translation are both called `text`; only the first can be long. */
function longestOf(key: string, { passage, quote }: Limits): number {
  if (key === 'text') return passage;
  return key === 'exact' || key === 'figure' ? quote : LONGEST_NAME;
}

/** True when what stands after the text would be read in another order: an override, or an embedding that nothing ends. */
function turnsOrder(text: string): boolean {
  let [embedded, isolated] = [0, 0];
  for (const [sign] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\u202d' || sign === '\u202e') return true;
    if (sign === '\u202c') embedded = Math.max(0, embedded - 1);
    else if (sign === '\u2069') isolated = Math.max(0, isolated - 1);
    else if (sign < '\u2066') embedded += 1;
    else isolated += 1;
  }
  return embedded > 0 || isolated > 0;
}
