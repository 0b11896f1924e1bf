import type { UiLanguage } from '../domain/quote';

/**
 * Puts no-break spaces (U+00A0) where a line must not end: between a number, or the variable that one is filled in for,
 * and its unit, sign or noun; between a scale and its unit («млн т»); before a dash; around a sign of multiplication.
 *
 *   {{n}} Mt → {{n}}⍽Mt     {{n}}% → {{n}}⍽% in Russian     9 October 2025 → 9⍽October 2025
 */
export function typeset(lang: UiLanguage, words: string): string {
  const set = words
    .replace(/(\{\{(?:n|count|year)\}\}|\d) (?=\p{L})/gu, '$1\u00a0')
    .replace(/ ([—×])/g, '\u00a0$1')
    .replace(/× /g, '×\u00a0');
  return lang === 'ru' ? set.replace(/(\}\}|\d)%/g, '$1\u00a0%').replace(/(млрд|млн) (?=[$т])/gi, '$1\u00a0') : set;
}
