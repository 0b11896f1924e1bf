/** Whom a CSV file is written for: programs, or an Excel whose system speaks English or Russian. */
export const CSV_FORMS = ['programs', 'excel-en', 'excel-ru'] as const;
export type CsvForm = (typeof CSV_FORMS)[number];
