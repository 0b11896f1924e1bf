import type { Claim } from '../../domain/claim';
import { type Dataset, speakerOf } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { versionText } from '../../domain/part';
import type { Appearance } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { figureSentence } from '../../i18n/derived';
import { claimSentence } from '../../i18n/describe';
import { formulaText } from '../../i18n/formulas';
import { saidText } from '../../i18n/said';
import type { Text } from '../../i18n/text';
import { figureById } from '../../selectors/evidenceDerived';
import type { Choices } from '../../state/choices';
import { figureAddress, homeOf, permalink, type Site } from '../../state/permalink';
import { CLAIMS_PATH } from '../api/paths';
import { LICENCE } from '../licence';
import { coverageFacts } from './coverageFacts';
import { claimProvenance, PROV } from './provenance';

/** The keyword and the id under which a picture holds its evidence. */
export const METADATA_KEY = 'JSON-LD';

type Described = {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly text: Text;
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly sentence: string;
  /** Where the page lies. */
  readonly site: Site;
};

/**
 * What a picture shows, for machines: a schema.org `Dataset` of `Claim`s, each with its quotes and where they stand (W3C
 * selectors), in one JSON text. `url` is the address that restores the view.
 */
export function metadataOf({ dataset, choices, text, figures, title, sentence, site }: Described): string {
  const address = (claim: string) => permalink({ ...choices, claim }, dataset, site);
  const url = permalink({ ...choices, claim: null }, dataset, site);
  const isTold = figures.some((figure) => figure.type === 'claim' && figure.deeds !== undefined);
  const home = `${site.origin}${homeOf(site.pathname)}`;
  return JSON.stringify({
    '@context': ['https://schema.org', { oa: 'http://www.w3.org/ns/oa#', ...(isTold ? PROV : {}) }],
    '@type': 'Dataset',
    name: title,
    description: sentence,
    url,
    identifier: url,
    version: versionText(dataset),
    dateModified: dataset.parts.find(({ origin }) => origin === 'built-in')?.made,
    inLanguage: text.lang,
    license: LICENCE.path,
    creator: { '@type': 'Organization', name: text.t('app.name'), url: home },
    ...coverageFacts(text, dataset, figures),
    distribution: [
      { '@type': 'DataDownload', contentUrl: `${home}data/claims.json`, encodingFormat: 'application/json' },
      { '@type': 'DataDownload', contentUrl: `${home}${CLAIMS_PATH}`, encodingFormat: 'text/csv' },
    ],
    hasPart: figures.map((figure) =>
      figure.type === 'claim'
        ? claimOf(dataset, text, figure, figureAddress(figure.id, dataset, site), address(figure.id))
        : {
            '@type': 'Claim',
            '@id': figureAddress(figure.id, dataset, site),
            url: address(figure.id),
            identifier: figure.id,
            name: figureSentence(text, dataset, figure),
            description: formulaText(text, figureById(dataset, choices.aside), figure.derivation),
            creator: { '@type': 'Organization', name: text.t('app.name') },
          },
    ),
  });
}

/** `dateCreated` only where the document gives the day, printed or to be inferred; how it is known is said in words. */
function claimOf(dataset: Dataset, text: Text, claim: Claim, id: string, url: string) {
  const { said } = claim;
  const isGiven = said.basis !== 'reported' && said.precision === 'day';
  return {
    '@type': 'Claim',
    '@id': id,
    url,
    identifier: claim.id,
    name: claimSentence(text, dataset, claim),
    description: `${text.t('evidence.said')}: ${saidText(text, claim)}`,
    author: authorOf(text, dataset, claim),
    dateCreated: isGiven ? said.on : undefined,
    recordedAt: occasionOf(text, dataset, claim),
    appearance: claim.appearances.map((appearance) => articleOf(text.t('app.name'), dataset, appearance)),
    ...claimProvenance(claim),
  };
}

/** Nobody where the text names nobody. */
function authorOf(text: Text, dataset: Dataset, claim: Claim) {
  const speaker = speakerOf(dataset, claim);
  if (claim.said.by === null) return undefined;
  const type = speaker?.kind === 'organization' ? 'Organization' : 'Person';
  return { '@type': type, name: speaker ? text.pick(speaker.name) : claim.said.by };
}

/** The meeting where it was said, when the document tells: an event, never a speaker. */
function occasionOf(text: Text, { events }: Dataset, { said }: Claim) {
  const event = events.find(({ id }) => id === said.at);
  return (
    event && {
      '@type': 'Event',
      identifier: event.id,
      name: text.pick(event.name),
      startDate: event.date.start ?? undefined,
    }
  );
}

/** A place of the document in characters, as such selectors count, where ours counts units of UTF-16: some characters before it are two. */
function characterAt(source: Source | undefined, unit: number): number {
  const before = source?.passages.map(({ start, text }) => text.slice(0, Math.max(0, unit - start))) ?? [];
  return before.reduce((place, text) => place - (text.length - [...text].length), unit);
}

/** The document with the quote and, as a work of its own that translates it, the translation. */
function articleOf(editors: string, dataset: Dataset, { source: id, quote, figure, translation }: Appearance) {
  const source = dataset.sourceById.get(id);
  const [start, end] = [figure.start, figure.end].map((unit) => characterAt(source, unit));
  return {
    '@type': 'NewsArticle',
    identifier: id,
    inLanguage: source?.lang,
    url: source?.url ?? undefined,
    publisher: source && { '@type': 'Organization', name: source.publisher.name },
    datePublished: source?.published,
    text: quote.exact,
    'oa:hasSelector': [
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': figure.exact },
      { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
    ],
    workTranslation: translation && {
      '@type': 'CreativeWork',
      inLanguage: translation.lang,
      text: translation.text,
      translator: {
        '@type': 'Organization',
        name: translation.by === 'publisher' ? source?.publisher.name : editors,
      },
      translationOfWork: { '@type': 'NewsArticle', identifier: id, url: source?.url ?? undefined },
    },
  };
}

/** The address of the view in such a text; null when it holds none. Never throws. */
export function addressIn(metadata: string): string | null {
  try {
    const value: unknown = JSON.parse(metadata);
    const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : null;
    return typeof url === 'string' && URL.canParse(url) ? url : null;
  } catch {
    return null;
  }
}
