import type { Source } from '../../domain/source';
import type { Text } from '../../i18n/text';
import { LICENCE } from '../licence';
import { fileWords } from './words/fileWords';

/** Where and when data were taken, and from which data. */
export type Origin = {
  /** The address of the view. */
  readonly address: string;
  /** Hash of the data. */
  readonly version: string;
  /** ISO day. */
  readonly taken: string;
  /** What the reader filtered by, in words; empty for everything. */
  readonly filter: string;
};

/** What a descriptor says of the whole: name, licence, documents. `version` is the form of the files, not the data's. */
export function packageInfo(text: Text, sources: readonly Source[], { address, version, taken, filter }: Origin) {
  const { readme } = fileWords(text.lang);
  return {
    name: 'five-republics',
    title: readme.title,
    description: [readme.intro, readme.licence, filter].filter(Boolean).join(' '),
    version: '1.0.0',
    created: `${taken}T00:00:00Z`,
    homepage: address,
    dataVersion: version,
    licenses: [LICENCE],
    sources: sources.map((source) => {
      const path = source.url ?? source.publisher.url;
      return { title: sourceTitle(text, source), ...(path === null ? {} : { path }) };
    }),
  };
}

/** `Publisher, 2025-09-22 (ru): name` */
export function sourceTitle(text: Text, { publisher, published, lang, title, name }: Source): string {
  return `${publisher.name}, ${published} (${lang}): ${title ?? text.pick(name)}`;
}
