import type { Dataset } from '../domain/dataset';
import { partOf } from '../domain/part';
import { formatAddress } from './address';
import { type Choices, DEFAULT_CHOICES } from './choices';
import { type DataChoice, TODAY } from './dataChoice';

/** Where the page lies, without query: `https://example.org/`. */
export type Site = { readonly origin: string; readonly pathname: string };

/** Where the page lies in every language: its other one lies in a folder of its own. */
export const homeOf = (pathname: string): string => pathname.replace(/ru\/(index\.html)?$/, '');

/** The data that are shown, as an address names them. A package that was opened from a file has no address. */
export function dataShown({ version, parts }: Pick<Dataset, 'version' | 'parts'>): DataChoice {
  const packages = parts.flatMap((part) =>
    part.address === null ? [] : [{ address: part.address, version: part.version }],
  );
  return { version, packages };
}

/**
 * The address that shows the same again, with the version of the data that it shows and the packages opened beside them:
 * opened after the data have changed it shows them as they were, and says what is different now. Never an address of the
 * framed view, and without the report, which is the reader's own.
 */
export function permalink(
  choices: Choices,
  dataset: Pick<Dataset, 'version' | 'parts'>,
  { origin, pathname }: Site = location,
): string {
  return `${origin}${homeOf(pathname)}${formatAddress({ ...choices, report: [], data: dataShown(dataset), embed: null })}`;
}

/** The one name of a figure whatever the language, the filter and the version of the data: the address that opens it. */
export function figureAddress(claim: string, { parts }: Pick<Dataset, 'parts'>, { origin, pathname }: Site): string {
  const address = parts.find(({ id }) => id === partOf({ id: claim }))?.address ?? null;
  const data = address === null ? TODAY : { version: null, packages: [{ address, version: null }] };
  return `${origin}${homeOf(pathname)}${formatAddress({ ...DEFAULT_CHOICES, claim, data })}`;
}

/** The whole that a framed view is a part of, with the same choices. */
export function wholeAddress(choices: Choices, { origin, pathname }: Site = location): string {
  return `${origin}${homeOf(pathname)}${formatAddress({ ...choices, embed: null })}`;
}
