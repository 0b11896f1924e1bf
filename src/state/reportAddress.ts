import type { Dataset } from '../domain/dataset';
import { formatAddress } from './address';
import { type Choices, DEFAULT_CHOICES } from './choices';
import { dataShown, homeOf, type Site } from './permalink';

/** The address that opens the report with nothing else chosen; without its things where there are too many. */
export function reportAddress(
  { report, lang }: Pick<Choices, 'report' | 'lang'>,
  dataset: Pick<Dataset, 'version' | 'parts'>,
  { origin, pathname }: Site,
): string {
  return `${origin}${homeOf(pathname)}${formatAddress({ ...DEFAULT_CHOICES, report, lang, data: dataShown(dataset) })}`;
}
