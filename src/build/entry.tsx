import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App';
import { HOME_ALONE, libraryQuery } from '../data/library';
import { type Parsed, parseDataset } from '../data/parseDataset';
import { createQueryClient } from '../data/queries';
import type { UiLanguage } from '../domain/quote';
import { viewName } from '../i18n/codeNames';
import { createText, textWithCodes } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import type { Text } from '../i18n/text';
import { escaped, scriptJson } from '../lib/markup';
import { FIRST_SEEN } from '../selectors/leadTopic';
import { DEFAULT_CHOICES, TABS } from '../state/choices';
import { createReaderStore } from '../state/store';
import { AheadContext } from '../ui/ahead/ahead';
import { addressFiles, pictureFiles } from './addresses/addressFiles';
import { datasetJsonLd, type PackageWords } from './discovery/jsonLd';
import { robotsTxt, sitemapXml, viewHtml, wholeTags } from './discovery/pages';
import { pathIn, viewPages } from './discovery/views';
import { manifestPath, webManifest } from './discovery/webManifest';
import { type EarlyFacts, openEarly } from './earlyEvidence';
import { evidenceFiles } from './evidenceFiles';
import { emphasise } from './firstEmphasis';
import { firstFacts } from './firstFacts';
import { keepParsed } from './keepParsed';
import { laidOutInParts } from './laidOutInParts';
import { filterBy } from './paper/filterBy';
import { paperFiles } from './paper/paperFiles';
import { printEarly } from './paper/printEarly';
import { roomsCss } from './roomsCss';

/** The page itself in a language. */
export type Whole = {
  readonly lang: UiLanguage;
  /** The folder that it lies in. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The first view, for its root: what a reader sees before any script has run. */
  readonly root: string;
  /** Templates of what the other views begin with, for the script of the page; and a script that emphasises what the address asks for and opens evidence and paper early. */
  readonly frames: string;
  /** What its head says to search engines and to networks. */
  readonly head: string;
};

/** All text that a build generates from the data package. */
export type Generated = {
  /** The page itself in each language. */
  readonly wholes: readonly Whole[];
  /** The version of the data that it was made from. */
  readonly version: string;
  /** Further files by their path: a page for each view and language, the map of the site, what robots may read, files to hold on to. */
  readonly files: Readonly<Record<string, string>>;
};

/** From the parsed files of `public/data`, what their descriptor says, the address at which the site will stand, and the folder of its host. */
export async function generate(
  packageFiles: Readonly<Record<string, unknown>>,
  words: PackageWords,
  site: string,
  base = '/',
): Promise<Generated> {
  const parsed = parseDataset(packageFiles);
  const { dataset } = parsed;
  const text = createText('en', en);
  const russian = createText('ru', ru);
  const texts = [text, russian];
  const addressed = await addressFiles(dataset, { en: text, ru: russian }, site);
  const pages = viewPages(dataset, texts);
  const facts = scriptJson(firstFacts(textWithCodes(text, dataset.codes), dataset, FIRST_SEEN));
  const jsonLd = datasetJsonLd(site, text, dataset, words);
  const evidence = await evidenceFiles(parsed, texts, written, base);
  const paper = await paperFiles(parsed, texts, written, base, async (each, tab) =>
    mainOf(await firstView(parsed, each, tab)),
  );
  const early = (each: Text, drawn: string) =>
    `(${keepParsed})(${elementsIn(drawn)});const f=${facts},b=${filterBy};(${emphasise})(f,b);(${printEarly})(${scriptJson(paper.at)},f,b);(${openEarly})(${scriptJson(earlyFacts(each, evidence.at(each.lang)))})`;
  return {
    wholes: await Promise.all(
      texts.map(async (each) => {
        const root = await firstView(parsed, each);
        return {
          lang: each.lang,
          path: pathIn(each.lang),
          title: each.t('app.name'),
          description: each.t('app.tagline'),
          root: laidOutInParts(root),
          frames: `${await frames(parsed, each)}<script>{${early(each, root)}}</script>`,
          head: `${wholeTags({ site, base }, each, jsonLd)}<style>${roomsCss()}</style>`,
        };
      }),
    ),
    version: dataset.version,
    files: {
      ...Object.fromEntries(pages.map((page) => [`${page.path}index.html`, viewHtml(site, page, jsonLd)])),
      ...addressed,
      ...evidence.files,
      ...paper.files,
      ...Object.fromEntries(texts.map((each) => [manifestPath(each.lang), JSON.stringify(webManifest(each, base))])),
      'sitemap.xml': sitemapXml(site, pages, dataset, [...Object.keys(addressed), ...pictureFiles(dataset)]),
      'robots.txt': robotsTxt(site),
    },
  };
}

/** How many elements HTML of ours has: every other `<` in it is written as a name. */
const elementsIn = (html: string) => html.match(/<[a-z]/gi)?.length ?? 0;

const earlyFacts = (text: Text, at: string): EarlyFacts => ({ at, grip: text.t('evidence.sheetFull') });

/** The head of each other view, and the frame of one that stands alone: all that does not take its figures to draw. */
async function frames(parsed: Parsed, text: Text): Promise<string> {
  const others = TABS.filter((tab) => tab !== DEFAULT_CHOICES.tab);
  const pages = await Promise.all(
    others.map(async (tab) => [tab, headOf(await firstView(parsed, text, tab))] as const),
  );
  const title = escaped(viewName(text, 'timeline', parsed.dataset.codes));
  const alone = `<div class="embed"><main><h1 class="embed-title">${title}</h1><div class="embed-view"></div></main></div>`;
  return [...pages, ['embed', alone]]
    .map(([name, html]) => `<template data-frame="${name}">${html}</template>`)
    .join('');
}

/** The main part of a page. Throws where there is none. */
function mainOf(html: string): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error('a view has no main part');
  return main;
}

/** The same without its tables and its documents. */
const headOf = (html: string) => mainOf(html).replace(/<(table|article)[\s\S]*<\/\1>/g, '');

async function firstView(parsed: Parsed, text: Text, tab = DEFAULT_CHOICES.tab): Promise<string> {
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, parsed);
  const app = (
    <AheadContext value={{ every: true }}>
      <App
        client={client}
        store={createReaderStore({ ...DEFAULT_CHOICES, lang: text.lang, tab })}
        texts={new Map([[text.lang, text]])}
      />
    </AheadContext>
  );
  return written(app);
}

/** As it is written into a page, to be taken over there. */
async function written(drawn: ReactNode): Promise<string> {
  // One piece, however large: what is left for a script to put in its place would not be there without one.
  const { prelude } = await prerenderToNodeStream(drawn, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
