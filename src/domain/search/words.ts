/** What is set on, under or through a Latin letter: names are written with it by some and without by others. */
const ACCENTS = /(?<=\p{Script=Latin})\p{Mn}+/gu;
/** Marks that nobody sees or types: soft hyphens, joiners, spaces of no width, stress over a vowel. */
const INVISIBLE = /\u0301|\u034f|[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;
/** Thousands set off from each other by a space of any width, or by a comma: `24 000`, `24,000`. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[ ,]\d{3})+(?!\d|,\d)/g;
/** A number with its decimals, or a word with its apostrophes. */
const WORD = /\d+(?:[.,]\d+)*|\p{L}+(?:'\p{L}+)*/gu;

/** Said in full by officials and cut short by those who search, or spelled by one in one way and by others in another. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['mn', 'million'],
  ['млрд', 'миллиард'],
  ['млн', 'миллион'],
  ['тыс', 'тысяч'],
  ['рф', 'россия'],
  ['туркмения', 'туркменистан'],
  ['туркмении', 'туркменистан'],
  ['туркменией', 'туркменистан'],
  ['киргизия', 'кыргызстан'],
  ['киргизии', 'кыргызстан'],
  ['киргизией', 'кыргызстан'],
  ['tonne', 'ton'],
  ['tonnes', 'tons'],
  ['railway', 'rail'],
  ['railways', 'rail'],
  ['railroad', 'rail'],
]);

/** Said in several words by some and in one by others. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/железн\p{L}+ дорог\p{L}*|ж\/д(?!\p{L})/gu, 'железнодорожный'],
  [/националь\p{L}+ валют\p{L}*/gu, '$& нацвалюта'],
];

/** What any sentence holds, and no question is about. */
const SMALL =
  /^(a|an|the|of|in|on|to|by|at|for|from|and|or|with|about|и|в|во|на|с|со|о|об|по|из|для|от|до|за|у|к|или|как)$/;

/**
 * The words of a text, as they are compared: lower case, ё as е, ü as u, decimals with a point, without what is invisible.
 * What a hyphen or a dash joins is taken apart, and so is a number from its unit: `$28bn` → `28`, `billion`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s/g, ' ')
    .replace(THOUSANDS, (digits) => digits.replace(/[ ,]/g, ''));
  const told = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), plain);
  return (told.match(WORD) ?? []).map(
    (word) => SPELLED.get(word) ?? word.replace(/'s?$|'(?=\p{L}$)/u, '').replace(',', '.'),
  );
}

const JOINED = /\p{L}+(?:[-\u2010\u2011–]\p{L}+)+/gu;

/** What hyphens join in a text, each as one word: `year-on-year` → `yearonyear`. What stands apart is not joined. */
export function joinedIn(text: string): readonly string[] {
  return (text.normalize('NFKC').replace(INVISIBLE, '').match(JOINED) ?? []).map((term) => wordsOf(term).join(''));
}

/** The words of a question: without small ones, unless it has no others. */
export function askedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const told = words.filter((word) => !SMALL.test(word));
  return told.length > 0 ? told : words;
}
