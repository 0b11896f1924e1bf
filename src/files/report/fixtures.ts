import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { textWithCodes } from '../../i18n/createText';
import { TEXTS } from '../../i18n/fixtures';
import type { Text } from '../../i18n/text';
import { outcomeOf } from '../../selectors/evidenceDerived';
import type { ReportDocument, ReportPicture } from './document';
import { type ReportRequest, reportOf } from './reportOf';
import type { Gathered } from './sections';

const { dataset } = parseDataset(real);

/** A PNG of one grey pixel, told to be as large as a picture of a view is. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
export const PICTURE: ReportPicture = {
  name: 'map',
  alt: 'Map: turnover & trade, "2024"',
  png: Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0)),
  width: 1200,
  height: 700,
};

export function textIn(lang: 'en' | 'ru'): Text {
  const text = TEXTS.find((text) => text.lang === lang);
  if (!text) throw new Error('no words');
  return textWithCodes(text, dataset.codes);
}

/** A thing of the real package by its id. */
export function thing(id: string): Gathered {
  const statement = dataset.statementById.get(id);
  if (statement?.type === 'claim') return { kind: 'claim', claim: statement };
  if (statement?.type === 'event') return { kind: 'event', event: statement };
  const derivation = dataset.derivationById.get(id);
  if (!derivation) throw new Error(`no ${id}`);
  return { kind: 'derivation', outcome: outcomeOf(dataset, [], derivation) };
}

/** A view that shows these claims. */
export function viewOf(ids: readonly string[]): Gathered {
  const figures = ids.flatMap((id) => dataset.claimById.get(id) ?? []);
  return {
    kind: 'view',
    view: {
      title: 'Map: Kazakhstan',
      sentence: 'Two statements.',
      figures,
      picture: PICTURE,
      address: 'https://example.org/?place=KZ',
    },
  };
}

/** All that a report is made from but its title, its things and its language. */
export const REQUEST = {
  dataset,
  text: textIn('en'),
  aside: [],
  today: '2026-11-26',
  address: (id: string) => `https://example.org/?claim=${id}`,
  home: 'https://example.org/?report=x',
} as const;

export function report(
  lang: 'en' | 'ru',
  things: ReportRequest['things'],
  title = 'A <report> & more',
): ReportDocument {
  return reportOf({ ...REQUEST, text: textIn(lang), title, things });
}

/** Every statement of the package, one thing each. */
export const EVERYTHING: ReportRequest['things'] = dataset.claims.map(({ id }) => ({ thing: thing(id), remark: '' }));
