/**
 * News texts invented for this project, each with its reading. A figure is a line of its words in the text, what they say,
 * the indicator, the two sides, the period and who said it; `/` parts readings that are both right, `!` marks what is no
 * figure about Russia and the five.
 *
 *   '… | >= 5e9 USD | …'   the signs of bounds are those of the claims for tests; `5..6e9 USD` is between, `falling 3 %` a fall
 *   2024, 2024-05, 2024-01-01..2024-09-30, ..2025-10-01, @2025-10-01 (as of), by 2030-12-31, per-year, - (none)
 */
export type Reading = {
  readonly id: string;
  readonly lang: 'ru' | 'en';
  readonly published: string;
  readonly text: string;
  readonly figures: readonly string[];
};
