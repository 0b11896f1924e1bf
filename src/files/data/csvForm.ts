import type { UiLanguage } from '../../domain/quote';

/** Whom a CSV file is written for: programs, or an Excel whose system speaks English or Russian. */
export const CSV_FORMS = ['programs', 'excel-en', 'excel-ru'] as const;
export type CsvForm = (typeof CSV_FORMS)[number];

/** What a reader of a language is offered first: a Russian Excel opens no other form. */
export function firstCsvForm(lang: UiLanguage): CsvForm {
  return lang === 'ru' ? 'excel-ru' : 'programs';
}
