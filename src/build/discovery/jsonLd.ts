import { placesOf } from '../../domain/area';
import type { Dataset } from '../../domain/dataset';
import { LICENCE } from '../../files/licence';
import { areaName, indicatorName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';

/** What a data package says of itself. */
export type PackageWords = {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly { readonly path: string; readonly title: string }[];
};

/** The data as schema.org knows a dataset, for those who search for datasets. */
export function datasetJsonLd(site: string, text: Text, dataset: Dataset, words: PackageWords): object {
  const { t } = text;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}#dataset`,
    name: words.title,
    description: words.description,
    url: site,
    version: dataset.version,
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t('app.name'), url: site },
    temporalCoverage: `${dataset.axis.first}/${dataset.axis.last}`,
    spatialCoverage: placesOf(dataset.codes.areas).map((area) => ({ '@type': 'Place', name: areaName(text, area) })),
    variableMeasured: [...new Set(dataset.claims.map((claim) => indicatorName(text, claim)))],
    distribution: words.resources.map(({ path, title }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: `${site}data/${path}`,
      encodingFormat: 'application/json',
    })),
  };
}
