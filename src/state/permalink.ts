import { formatAddress } from './address';
import { type Choices, DEFAULT_CHOICES } from './choices';

/** Where the page lies, without query: `https://example.org/`. */
export type Site = { readonly origin: string; readonly pathname: string };

/**
 * The address that shows the same again, with the version of the data that it shows: opened after the data have changed
 * it shows them as they were, and says what is different now. Never an address of the framed view.
 */
export function permalink(choices: Choices, version: string, { origin, pathname }: Site = location): string {
  return `${origin}${pathname}${formatAddress({ ...choices, data: version, embed: null })}`;
}

/** The one name of a figure whatever the language, the filter and the version of the data: the address that opens it. */
export function figureAddress(claim: string, { origin, pathname }: Site): string {
  return `${origin}${pathname}${formatAddress({ ...DEFAULT_CHOICES, claim })}`;
}

/** The whole that a framed view is a part of, with the same choices. */
export function wholeAddress(choices: Choices, { origin, pathname }: Site = location): string {
  return `${origin}${pathname}${formatAddress({ ...choices, embed: null })}`;
}
