import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { EvidenceAlone } from '../app/EvidenceAlone';
import { HOME_ALONE, libraryQuery } from '../data/library';
import type { Parsed } from '../data/parseDataset';
import { createQueryClient } from '../data/queries';
import type { UiLanguage } from '../domain/quote';
import type { Text } from '../i18n/text';
import { DEFAULT_CHOICES } from '../state/choices';
import { createReaderStore } from '../state/store';

export type EvidenceFiles = {
  /** The folder of each language, named by what is in it. */
  readonly at: (lang: UiLanguage) => string;
  readonly files: Readonly<Record<string, string>>;
};

/**
 * The evidence of every statement and derived figure in each language, as `draw` writes what the app draws, which takes it
 * over as it stands. They are pieces of a page and no pages, so they are named as plain text.
 */
export async function evidenceFiles(
  parsed: Parsed,
  texts: readonly Text[],
  draw: (drawn: ReactNode) => Promise<string>,
  base: string,
): Promise<EvidenceFiles> {
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, parsed);
  const { claims, events, derivations } = parsed.dataset;
  const pieces: (readonly [path: string, html: string])[] = [];
  for (const text of texts)
    for (const { id } of [...claims, ...events, ...derivations]) {
      const store = createReaderStore({ ...DEFAULT_CHOICES, lang: text.lang, claim: id });
      pieces.push([`${text.lang}/${id}.txt`, await draw(<EvidenceAlone client={client} store={store} text={text} />)]);
    }
  const print = createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8);
  const folder = `assets/evidence-${print}`;
  return {
    at: (lang) => `${base}${folder}/${lang}/`,
    files: Object.fromEntries(pieces.map(([path, html]) => [`${folder}/${path}`, html])),
  };
}
