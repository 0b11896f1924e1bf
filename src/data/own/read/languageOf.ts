/** Letters that Russian lacks, by language; what several share counts for each of them, and one that has no others comes first. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ky: /[ңөүҢӨҮ]/g,
  kk: /[әіңғүұқөһӘІҢҒҮҰҚӨҺ]/g,
  tg: /[ғӣқӯҳҷҒӢҚӮҲҶ]/g,
  'uz-Cyrl': /[ўқғҳЎҚҒҲ]/g,
  uk: /[іїєґІЇЄҐ]/g,
  be: /[іўІЎ]/g,
};
const ENGLISH = /\b(?:the|of|and|to|in|that|is|for|said|with|was)\b/gi;
/** How often letters of another language come among Cyrillic ones, at least, and how often the small words among all English ones. */
const OTHERS = 0.01;
const SMALL_WORDS = 0.1;

/** The language of a text by its letters and smallest words, as a BCP 47 tag; `und` where they do not tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 100_000);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic > latin) {
    const [most, times] = Object.entries(LETTERS)
      .map(([lang, letters]) => [lang, count(sample, letters)] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    return times > cyrillic * OTHERS ? most : 'ru';
  }
  return latin > 0 && count(sample, ENGLISH) > count(sample, /\p{L}+/gu) * SMALL_WORDS ? 'en' : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
