import type { Dataset } from '../../domain/dataset';
import type { UiLanguage } from '../../domain/quote';
import { claimFile } from '../../files/api/claimFile';
import { feedXml } from '../../files/api/feed';
import {
  CLAIMS_PATH,
  pathOfClaim,
  pathOfFeed,
  pathOfStatements,
  pathOfView,
  SCHEMA_PATH,
  siteOf,
} from '../../files/api/paths';
import { statementsHtml } from '../../files/api/statementsPage';
import { writeCsv } from '../../files/data/csv';
import { extractOf } from '../../files/data/extract';
import { writeJson } from '../../files/data/json';
import { tableAlone } from '../../files/data/tables/tablesOf';
import { textWithCodes } from '../../i18n/createText';
import type { Text } from '../../i18n/text';
import { DEFAULT_CHOICES } from '../../state/choices';
import { type ExportView, exportViews, topicOfView } from '../../state/exportView';
import { figureAddress } from '../../state/permalink';
import { PHONE } from '../../ui/breakpoints';
import { statementsHeading } from '../withoutScripts';
import { claimJsonSchema } from './claimSchema';

type Texts = Readonly<Record<UiLanguage, Text>>;

/**
 * Files that others may hold on to, by their path: the data of every view in both languages, every statement alone,
 * all of them as a table and as a page of words, the schema of their files, and a feed in both languages.
 */
export async function addressFiles(
  dataset: Dataset,
  words: Texts,
  site: string,
): Promise<Readonly<Record<string, string>>> {
  const texts = { en: textWithCodes(words.en, dataset.codes), ru: textWithCodes(words.ru, dataset.codes) };
  const both = [texts.en, texts.ru];
  const views = exportViews(dataset.codes.topics.list);
  const ofViews = await Promise.all(both.flatMap((text) => views.map((view) => viewFiles(dataset, view, text, site))));
  return {
    ...Object.fromEntries(ofViews.flat()),
    ...Object.fromEntries(
      dataset.claims.map((claim) => [pathOfClaim(claim), json(claimFile(dataset, texts, claim, site))]),
    ),
    [CLAIMS_PATH]: claimsCsv(dataset, 'timeline', texts.en, site),
    ...Object.fromEntries(
      both.map((text) => [
        pathOfStatements(text.lang),
        statementsHtml(dataset, text, {
          heading: statementsHeading(text.lang),
          home: text.lang === 'en' ? '../' : '../ru/',
          narrow: PHONE,
        }),
      ]),
    ),
    [SCHEMA_PATH]: json(claimJsonSchema(site)),
    ...Object.fromEntries(both.map((text) => [pathOfFeed(text.lang), feedXml(dataset, text, site, dayOf(dataset))])),
  };
}

/** The paths of the committed pictures of the views (made by `e2e/support/previews.mjs`). */
export function pictureFiles(dataset: Dataset): readonly string[] {
  return exportViews(dataset.codes.topics.list).flatMap((view) =>
    (['en', 'ru'] as const).flatMap((lang) =>
      (['png', 'svg'] as const).map((ending) => pathOfView(view, lang, ending)),
    ),
  );
}

type File = readonly [path: string, content: string];

async function viewFiles(dataset: Dataset, view: ExportView, text: Text, site: string): Promise<readonly File[]> {
  const { lang } = text;
  const origin = { address: site, version: dataset.version, taken: dayOf(dataset), filter: '' };
  return [
    [pathOfView(view, lang, 'csv'), claimsCsv(dataset, view, text, site)],
    [pathOfView(view, lang, 'json'), await writeJson(dataOf(dataset, view), text, origin)],
  ];
}

function claimsCsv(dataset: Dataset, view: ExportView, text: Text, site: string): string {
  const permalink = (id: string) => figureAddress(id, dataset, siteOf(site));
  const context = { dataset, text, aside: [], permalink, quotes: 'both' } as const;
  return writeCsv(tableAlone('claims', dataOf(dataset, view), context));
}

/** What a view shows when nothing is filtered: the statements of its topic, or all. */
function dataOf(dataset: Dataset, view: ExportView) {
  const topic = topicOfView(view);
  return topic === null
    ? extractOf(dataset, DEFAULT_CHOICES, 'everything')
    : extractOf(dataset, { ...DEFAULT_CHOICES, topics: [topic] }, 'shown');
}

/** The day on which the data were made, or that of their youngest document. */
function dayOf({ parts, sources }: Dataset): string {
  return (
    parts[0]?.made ??
    sources
      .map(({ published }) => published)
      .toSorted()
      .at(-1) ??
    '1970-01-01'
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
