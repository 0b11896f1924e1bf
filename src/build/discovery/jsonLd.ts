import type { Dataset } from '../../domain/dataset';
import { CLAIMS_PATH } from '../../files/api/paths';
import { coverageFacts } from '../../files/image/coverageFacts';
import { LICENCE } from '../../files/licence';
import type { Text } from '../../i18n/text';

/** What a data package says of itself. */
export type PackageWords = {
  readonly title: string;
  readonly description: string;
  /** When its contents were made, as the descriptor has it. */
  readonly created?: string | undefined;
  readonly resources: readonly { readonly path: string; readonly title: string }[];
};

/** The data as schema.org knows a dataset, for those who search for datasets: every page holds it, so that it is kept short. */
export function datasetJsonLd(site: string, text: Text, dataset: Dataset, words: PackageWords): object {
  const { t } = text;
  const facts = coverageFacts(text, dataset, dataset.claims);
  const { temporalCoverage, spatialCoverage, variableMeasured, keywords } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}#dataset`,
    name: words.title,
    description: words.description,
    url: site,
    identifier: `${site}#dataset`,
    inLanguage: text.lang,
    dateModified: words.created,
    version: dataset.version,
    license: LICENCE.path,
    creator: { '@type': 'Organization', name: t('app.name'), url: site },
    isAccessibleForFree: true,
    temporalCoverage,
    spatialCoverage: spatialCoverage.map(({ name }) => ({ '@type': 'Place', name })),
    variableMeasured: [...new Set(variableMeasured.map(({ name }) => name))],
    keywords,
    distribution: [
      ...words.resources.map(({ path, title }) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: `${site}data/${path}`,
        encodingFormat: 'application/json',
      })),
      { '@type': 'DataDownload', contentUrl: `${site}${CLAIMS_PATH}`, encodingFormat: 'text/csv' },
    ],
  };
}
