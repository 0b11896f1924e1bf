import type { Language } from '../domain/quote';
import { nextTask } from '../lib/nextTask';
import { longDay } from './dates';
import { en } from './messages/en';
import type { Messages } from './shape';
import type { Text } from './text';
import { createTranslate } from './translator';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU' };

const THIN_SPACE = '\u202f';

/** Loads a language's messages; English is always there. */
export async function loadText(lang: Language): Promise<Text> {
  const text = createText(lang, lang === 'en' ? en : (await import('./messages/ru')).ru);
  // A browser takes its time with the first number and the first date: here it takes it while the data are on their way.
  await nextTask();
  text.number(0);
  await nextTask();
  longDay(text, '2025-01-01');
  return text;
}

export function createText(lang: Language, messages: Messages): Text {
  const locale = LOCALES[lang];
  return {
    lang,
    locale,
    t: createTranslate(lang, messages),
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
