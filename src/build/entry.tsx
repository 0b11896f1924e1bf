import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App';
import { fingerprintOf } from '../data/fingerprint';
import { HOME_ALONE, libraryQuery } from '../data/library';
import { type Parsed, parseDataset } from '../data/parseDataset';
import { createQueryClient } from '../data/queries';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import type { Text } from '../i18n/text';
import { createReaderStore } from '../state/store';
import { AheadContext } from '../ui/ahead/ahead';
import { datasetJsonLd, type PackageWords } from './discovery/jsonLd';
import { robotsTxt, sitemapXml, viewHtml, wholeTags } from './discovery/pages';
import { viewPages } from './discovery/views';
import { roomsCss } from './roomsCss';

/** All text that a build generates from the data package. */
export type Generated = {
  /** The first view, for the root of index.html: what a reader sees before any script has run. */
  readonly root: string;
  /** The mark of what it was made from. */
  readonly print: string;
  /** What the head of index.html says to search engines and to networks. */
  readonly head: string;
  /** Further files by their path: a page for each view and language, the map of the site, what robots may read. */
  readonly files: Readonly<Record<string, string>>;
};

/** From the parsed files of `public/data`, what their descriptor says, and the address at which the site will stand. */
export async function generate(
  packageFiles: Readonly<Record<string, unknown>>,
  words: PackageWords,
  site: string,
): Promise<Generated> {
  const parsed = parseDataset(packageFiles);
  const { dataset } = parsed;
  const text = createText('en', en);
  const pages = viewPages(dataset, [text, createText('ru', ru)]);
  const jsonLd = datasetJsonLd(site, text, dataset, words);
  return {
    root: await firstView(parsed, text),
    print: fingerprintOf(dataset),
    head: `${wholeTags(site, text, jsonLd)}<style>${roomsCss()}</style>`,
    files: {
      ...Object.fromEntries(pages.map((page) => [`${page.path}index.html`, viewHtml(site, page, jsonLd)])),
      'sitemap.xml': sitemapXml(site, pages, dataset),
      'robots.txt': robotsTxt(site),
    },
  };
}

async function firstView(parsed: Parsed, text: Text): Promise<string> {
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, parsed);
  const app = (
    <AheadContext value={{ every: true }}>
      <App client={client} store={createReaderStore()} texts={new Map([['en', text]])} />
    </AheadContext>
  );
  // One piece, however large: what is left for a script to put in its place would not be there without one.
  const { prelude } = await prerenderToNodeStream(app, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
