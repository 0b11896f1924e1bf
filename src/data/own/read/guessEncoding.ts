import { detect } from 'chardet';

/** What is Cyrillic in old files, the commonest first. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const;
/** How often each letter comes in Russian, in a thousand. */
const OFTEN: ReadonlyMap<string, number> = new Map(
  'о110 е85 а80 и74 н67 т63 с55 р47 в45 л43 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё1'
    .split(' ')
    .map((pair) => [pair[0] ?? '', Math.log(Number(pair.slice(1)) / 1000)]),
);
/** A letter of another Cyrillic alphabet; a stop or sign of news; anything else; a capital behind a small letter, besides. */
const [OTHER, STOP, ODD, TURNED] = [-6, -5, -9, -4] as const;
const STOPS = /[«»„“”‘’…–—№§°\u00a0]/;
/** Words of Cyrillic letters have at least this share of letters above ASCII, and such letters on the average. */
const MOSTLY_ABOVE = 0.6;
const CYRILLIC_AT_LEAST = -3.5;
/** By so much must other letters be likelier than those of a label. */
const CLEARLY = 0.05;

/** The encoding of bytes that are neither UTF-8 nor UTF-16: Cyrillic, western, or what a detector of all others says. */
export function guessEncoding(bytes: Uint8Array): string {
  if (!isAboveAscii(bytes)) return 'windows-1252';
  const [best] = CYRILLIC.map((encoding) => ({ encoding, likely: likelihood(bytes, encoding) })).toSorted(
    (a, b) => b.likely - a.likely,
  );
  if (best && best.likely >= CYRILLIC_AT_LEAST) return best.encoding;
  const found = detect(bytes)?.toLowerCase();
  const isOther = found !== undefined && found !== 'utf-8' && !found.startsWith('iso-8859-1') && isLabel(found);
  return isOther ? new TextDecoder(found).encoding : (best?.encoding ?? 'windows-1251');
}

/** Whether what was guessed is Cyrillic, and gives letters that come clearly more often than those of a label. */
export function isRatherCyrillic(bytes: Uint8Array, guess: string, label: string): boolean {
  if (!CYRILLIC.some((encoding) => encoding === guess)) return false;
  const likely = likelihood(bytes, guess);
  return likely >= CYRILLIC_AT_LEAST && likely > likelihood(bytes, label) + CLEARLY;
}

/** Whether the words that have letters above ASCII are mostly of such letters. */
function isAboveAscii(bytes: Uint8Array): boolean {
  const words = withoutTags(new TextDecoder('latin1').decode(bytes)).match(/[a-z\x80-\xff]{2,}/gi) ?? [];
  let [above, all] = [0, 0];
  for (const word of words) {
    const letters = word.replace(/[a-z]/gi, '').length;
    if (letters === 0) continue;
    above += letters;
    all += word.length;
  }
  return above > all * MOSTLY_ABOVE;
}

/** The mean of how likely each letter above ASCII is in Russian, as a logarithm. */
function likelihood(bytes: Uint8Array, encoding: string): number {
  let [sum, count, before] = [0, 0, ''];
  for (const letter of withoutTags(new TextDecoder(encoding).decode(bytes))) {
    if (letter > '\x7f') {
      sum += likely(letter, before);
      count += 1;
    }
    before = letter;
  }
  return count === 0 ? ODD : sum / count;
}

function likely(letter: string, before: string): number {
  const small = letter.toLowerCase();
  const turned = letter !== small && before !== before.toUpperCase() ? TURNED : 0;
  const often = OFTEN.get(small);
  if (often !== undefined) return often + turned;
  if (/\p{Script=Cyrillic}/u.test(letter)) return OTHER + turned;
  return STOPS.test(letter) ? STOP : ODD;
}

function withoutTags(text: string): string {
  return text.replace(/<(script|style)\b[\s\S]*?<\/\1|<[^<>]*>/gi, ' ');
}

function isLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
