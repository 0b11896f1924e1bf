import type { CodeLists } from '../domain/codeLists';
import type { UiLanguage } from '../domain/quote';
import { nextTask } from '../lib/nextTask';
import { longDay } from './dates';
import type { Panel } from './messages/files';
import type { Tree } from './shape';
import type { Text } from './text';
import { createTemplate, createTranslate, type MessageKey } from './translator';
import { emptyWords, wholeWords } from './words';

const LOCALES: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ru: 'ru-RU' };
const THIN_SPACE = '\u202f';

const loaded = new Map<UiLanguage, ReturnType<typeof emptyWords>>();

/**
 * Loads what every view of a language needs, and with it, as far as they come, the words of panels; rejects when the
 * former cannot be had.
 */
export async function loadText(lang: UiLanguage, panels: readonly Panel[] = []): Promise<Text> {
  const words = loaded.get(lang) ?? emptyWords(lang);
  loaded.set(lang, words);
  const beside = Promise.allSettled(panels.map((panel) => words.load([panel])));
  await words.load(['core']);
  await beside;
  const text = textOf(lang, words);
  // Warms up Intl while the package loads: the first formatter of a kind is slow.
  await nextTask();
  text.number(0);
  await nextTask();
  longDay(text, '2025-01-01');
  return text;
}

/** A text of messages that are all there: for what is not drawn in a reader's browser. */
export function createText(lang: UiLanguage, messages: Tree): Text {
  return textOf(lang, wholeWords(lang, messages));
}

/** The same text, with the names that these code lists have. */
export function textWithCodes(text: Text, codes: CodeLists): Text {
  return { ...text, codes };
}

function textOf(lang: UiLanguage, words: ReturnType<typeof emptyWords>): Text {
  const locale = LOCALES[lang];
  const template = createTemplate(lang, words.strings);
  return {
    lang,
    locale,
    t: createTranslate(template),
    template,
    has: (key): key is MessageKey => words.strings.has(key),
    words,
    codes: null,
    pick: (text) => text[lang],
    number: (value, digits) => formatNumber(locale, value, digits),
  };
}

const formats = new Map<string, Intl.NumberFormat>();

function formatNumber(locale: string, value: number, digits?: number): string {
  const key = `${locale} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    const options =
      digits === undefined
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    // Thousands are set off from five digits on in Russian, as its typography asks; Intl knows that as "min2".
    format = new Intl.NumberFormat(locale, { ...options, useGrouping: 'min2' });
    formats.set(key, format);
  }
  return format.format(value).replace(/[\u00a0\u202f]/g, THIN_SPACE);
}
