import { expect, it } from 'vitest';
import { en } from './messages/en';
import { ru } from './messages/ru';

/** Years of school: what WCAG calls lower secondary education. */
const MOST = 9;
/** A part with fewer words has too few sentences to be graded. */
const LEAST_WORDS = 60;
/** What has fewer words is a name, not a sentence. */
const SENTENCE = 4;

/** A group of vowels is a syllable, in Russian each vowel; years of school by Flesch and Kincaid, and by Oborneva for Russian. */
const LANGUAGES = {
  en: { messages: en, syllable: /[aeiouy]+(?!$)|[aiouy]+$/g, years: [0.39, 11.8] },
  ru: { messages: ru, syllable: /[аеёиоуыэюя]/g, years: [0.5, 8.4] },
} as const;

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}’-]*/gu) ?? [];

it.each(['en', 'ru'] as const)('nothing that we say ourselves needs more than nine years of school: %s', (lang) => {
  const { messages, syllable, years } = LANGUAGES[lang];
  const graded = Object.entries(messages).flatMap(([part, messages]) => {
    const sentences = textsIn(messages)
      .flatMap((text) => text.replaceAll(/\{\{\w+\}\}/g, 'x').split(/(?<=[.!?])\s+/))
      .map(wordsIn)
      .filter(({ length }) => length >= SENTENCE);
    const words = sentences.flat();
    if (words.length < LEAST_WORDS) return [];
    const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(syllable)?.length ?? 0), 0);
    const grade = years[0] * (words.length / sentences.length) + years[1] * (syllables / words.length) - 15.59;
    return [{ part, grade }];
  });
  expect(graded.length).toBeGreaterThan(20);
  expect(graded.filter(({ grade }) => grade > MOST)).toEqual([]);
});
