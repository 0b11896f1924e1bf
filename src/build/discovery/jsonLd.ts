import { axisOf } from '../../domain/axis.ts';
import { versionOf } from '../../domain/version.ts';
import { core as en } from '../../i18n/messages/en/core.ts';
import type { DataPackage } from './dataPackage.ts';

const COUNTRIES = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;

/** The data as schema.org knows a dataset, for those who search for datasets. */
export function datasetJsonLd(site: string, data: DataPackage): object {
  const names: Readonly<Record<string, string>> = en.indicator;
  const measured = [...new Set(data.claims.map(({ indicator }) => names[indicator] ?? indicator))];
  const { first, last } = axisOf(data);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}#dataset`,
    name: data.title,
    description: data.description,
    url: site,
    version: versionOf(data),
    license: data.licenses[0]?.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: en.app.name, url: site },
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: COUNTRIES.map((area) => ({ '@type': 'Place', name: en.area[area] })),
    variableMeasured: measured,
    distribution: data.resources.map(({ path, title }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: `${site}data/${path}`,
      encodingFormat: 'application/json',
    })),
  };
}
