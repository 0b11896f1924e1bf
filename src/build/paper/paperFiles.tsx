import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { PaperAlone } from '../../app/PaperAlone';
import { HOME_ALONE, libraryQuery } from '../../data/library';
import type { Parsed } from '../../data/parseDataset';
import { createQueryClient } from '../../data/queries';
import { drawings } from '../../drawings/drawings';
import { filterPieces } from '../../i18n/filterPieces';
import type { Text } from '../../i18n/text';
import { escaped } from '../../lib/markup';
import { DEFAULT_CHOICES, TABS, type Tab } from '../../state/choices';
import { exportViews } from '../../state/exportView';
import { permalink } from '../../state/permalink';
import { createReaderStore } from '../../state/store';

export type PaperFiles = {
  /** What the addresses of all begin with; the language and the tab follow, and `.txt`. */
  readonly at: string;
  readonly files: Readonly<Record<string, string>>;
};

/**
 * What is printed of each tab in each language while the app is not there, as XML: the main part of tabs that are printed as they
 * are, from `mainOf`; drawings and notes; and notes with their sentence that have it from another one.
 */
export async function paperFiles(
  parsed: Parsed,
  texts: readonly Text[],
  draw: (drawn: ReactNode) => Promise<string>,
  base: string,
  mainOf: (text: Text, tab: Tab) => Promise<string>,
): Promise<PaperFiles> {
  const { dataset } = parsed;
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, parsed);
  const views = exportViews(dataset.codes.topics.list);
  const loaded = new Map(await Promise.all(views.map(async (view) => [view, await drawings(view)] as const)));
  const pieces: (readonly [name: string, xml: string])[] = [];
  for (const text of texts)
    for (const tab of TABS) {
      const choices = { ...DEFAULT_CHOICES, lang: text.lang, tab };
      const address = permalink(choices, dataset, { origin: '', pathname: '' });
      const paper = { client, store: createReaderStore(choices), text, drawings: loaded, address };
      const once = await draw(<PaperAlone {...paper} isRepeating={false} />);
      const each = notesIn(await draw(<PaperAlone {...paper} isRepeating />));
      const others = each.filter((note) => !once.includes(note));
      const main = tab === 'table' || tab === 'sources' ? await mainOf(text, tab) : '';
      const words = escaped(JSON.stringify(filterPieces(text, dataset)));
      pieces.push([
        `${text.lang}-${tab}`,
        asXml(
          `<div class="paper" data-words="${words}">${main}<div class="print-sheet" data-ready="">${once}</div><ol data-each="" hidden="">${others.join('')}</ol></div>`,
        ),
      ]);
    }
  const print = createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8);
  const folder = `assets/paper-${print}`;
  return {
    at: `${base}${folder}/`,
    files: Object.fromEntries(pieces.map(([name, xml]) => [`${folder}/${name}.txt`, xml])),
  };
}

const notesIn = (html: string) => [...html.matchAll(/<li [^>]*data-note=[\s\S]*?<\/li>/g)].map(([note]) => note);

/**
 * HTML as React writes it, as XML that becomes the same elements in a page. Ids are those of the page itself, and are left out, as is
 * what only an app could do with them. The policy of the page allows no style attribute: a script sets them.
 */
export function asXml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ (id|aria-labelledby|aria-controls|aria-describedby|for)="[^"]*"/g, '')
    .replaceAll(' style="', ' data-style="')
    .replace(/<svg /g, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('<div ', '<div xmlns="http://www.w3.org/1999/xhtml" ');
}
