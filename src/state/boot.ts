import { ALL_TABS, type Choices, DEFAULT_CHOICES, LANGUAGES, THEMES } from './choices';
import { formatData, parseData } from './dataChoice';
import { isExportView } from './exportView';

/** A choice as a value of the address. */
type Field<Value> = {
  readonly name: string;
  /** `undefined` when the text cannot be read. */
  readonly parse: (text: string) => Value | undefined;
  /** `null` when it is the default. */
  readonly format: (value: Value) => string | null;
};

/** What the page has to know before it has any data: it can be read without the names that only the data know. */
type BootKey = 'tab' | 'lang' | 'theme' | 'data' | 'embed';
export type Boot = Pick<Choices, BootKey>;

export const bootCodec: { readonly [Key in BootKey]: Field<Choices[Key]> } = {
  tab: { name: 'tab', ...oneOf(ALL_TABS, DEFAULT_CHOICES.tab) },
  lang: { name: 'lang', ...oneOf(LANGUAGES, DEFAULT_CHOICES.lang) },
  theme: { name: 'theme', ...oneOf(THEMES, DEFAULT_CHOICES.theme) },
  data: { name: 'data', parse: parseData, format: formatData },
  embed: { name: 'embed', parse: (text) => (isExportView(text) ? text : undefined), format: (view) => view },
};

/** A query as it was meant, where a messenger has written `&amp;` for `&`. */
export function queryOf(search: string): URLSearchParams {
  return new URLSearchParams(search.replaceAll('&amp;', '&'));
}

/** What ends the sentence or bracket that an address stood in, and was taken for a part of it. */
const BEHIND = /[^\p{L}\d.]*(?<!\.)\.?$/u;

/** Reads a value, and where that fails without what a messenger has put behind it. */
export function readAsMeant<Value>(text: string, parse: (text: string) => Value | undefined): Value | undefined {
  return parse(text) ?? parse(text.replace(BEHIND, ''));
}

/** Reads of a query string what has to be known first; what is not understood is the default. */
export function parseBoot(search: string): Boot {
  const query = queryOf(search);
  const read = <Key extends BootKey>(key: Key): Choices[Key] => {
    const { name, parse } = bootCodec[key];
    const text = query.get(name);
    return (text === null ? undefined : readAsMeant(text, parse)) ?? DEFAULT_CHOICES[key];
  };
  return { tab: read('tab'), lang: read('lang'), theme: read('theme'), data: read('data'), embed: read('embed') };
}

/** One of these words; the fallback is not written. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  fallback: Value,
): Pick<Field<Value>, 'parse' | 'format'> {
  return {
    parse: (text) => values.find((value) => value === text),
    format: (value) => (value === fallback ? null : value),
  };
}
