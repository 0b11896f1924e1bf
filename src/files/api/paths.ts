import type { Claim } from '../../domain/claim';
import type { UiLanguage } from '../../domain/quote';
import type { Site } from '../../state/permalink';

/** Where files lie that others may hold on to, relative to the site. These addresses never change. */
export const CLAIMS_PATH = 'api/claims.csv';
export const SCHEMA_PATH = 'api/claim.schema.json';

/** `api/claims/turnover-kz-2024-tokayev.json` */
export function pathOfClaim({ id }: Pick<Claim, 'id'>): string {
  return `api/claims/${id.replaceAll(':', '-')}.json`;
}

/** `feed.xml`, `ru/feed.xml` */
export function pathOfFeed(lang: UiLanguage): string {
  return lang === 'en' ? 'feed.xml' : `${lang}/feed.xml`;
}

/** `files/statements.en.html` */
export function pathOfStatements(lang: UiLanguage): string {
  return `files/statements.${lang}.html`;
}

export type ViewEnding = 'png' | 'svg' | 'csv' | 'json';

/** `files/chart-turnover.en.csv` */
export function pathOfView(view: string, lang: UiLanguage, ending: ViewEnding): string {
  return `files/${view}.${lang}.${ending}`;
}

/** The address of a site, which ends in a slash, in its parts. */
export function siteOf(site: string): Site {
  const { origin, pathname } = new URL(site);
  return { origin, pathname };
}
