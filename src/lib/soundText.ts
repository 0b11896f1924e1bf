/** Half a letter, or a sign that controls a machine: no text has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NO_LETTER = /[\0-\x08\x0e-\x1f\x7f]|\p{Surrogate}/gu;
/** Signs that turn the order of letters up to another sign, which may be missing. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Signs beside which letters stand in one order or the other, alone. */
const [LEFT, RIGHT] = ['\u200e', '\u200f'];

/**
 * A text without what no text has, unit by unit, so that all offsets stay: such a sign becomes `�`, and one that turns the order of
 * what follows a mark that turns nothing.
 */
export function soundText(text: string): string {
  return text
    .replace(NO_LETTER, '\ufffd')
    .replace(TURNING, (sign) => (/[\u202b\u202e\u2067]/.test(sign) ? RIGHT : LEFT));
}

/** The same of all texts in a value. */
export function withSoundTexts(value: unknown): unknown {
  if (typeof value === 'string') return soundText(value);
  if (Array.isArray(value)) return value.map(withSoundTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSoundTexts(inner)]));
}
