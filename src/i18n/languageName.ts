import type { TextLanguage, UiLanguage } from '../domain/quote';
import type { Text } from './text';

/** A language by its name: `Russian`, «казахский»; the tag itself where nobody knows one. */
export function languageName({ t, locale }: Text, lang: TextLanguage): string {
  if (isUiLanguage(lang)) return t(`language.${lang}`);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
}

/** True for a language that the interface speaks. */
export function isUiLanguage(lang: TextLanguage): lang is UiLanguage {
  return lang === 'en' || lang === 'ru';
}
