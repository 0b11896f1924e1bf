import type { DocumentFact, FoundIn } from '../../../domain/own/ownDocument';
import type { HtmlTold } from './htmlBlocks';
import type { FoundFact, FoundFacts } from './readText';
import { siteBehind } from './siteBehind';

type Candidate = readonly [value: string | null | undefined, from: FoundIn];

/** What a page tells of itself: the first place that says something understandable counts. `heading` is its first `<h1>`. */
export function htmlFacts(
  { title, metas, canonical, lang, scripts, time }: HtmlTold,
  heading: string | null,
): FoundFacts {
  const data = scripts.flatMap(newsIn);
  const ld = (read: (item: Json) => unknown): Candidate => {
    const value = data.map(read).find((found) => typeof found === 'string' && found !== '');
    return [typeof value === 'string' ? value : null, 'json-ld'];
  };
  const meta = (...names: readonly string[]): readonly Candidate[] =>
    names.map((name) => [metas.get(name), 'meta-element']);
  const address = first(
    [
      [canonical, 'canonical-link'],
      ...meta('og:url'),
      ld(({ url }) => url),
      ld(({ mainEntityOfPage: page }) => (isJson(page) ? page['@id'] : page)),
    ],
    webAddress,
  );
  const facts: { readonly [Fact in DocumentFact]: FoundFact | undefined } = {
    title: first(
      [
        ld(({ headline }) => headline),
        ...meta('og:title', 'twitter:title'),
        [heading, 'text'],
        [title, 'title-element'],
      ],
      plain,
    ),
    publisher: first(
      [
        ld(({ publisher }) => (isJson(publisher) ? publisher.name : publisher)),
        ...meta('og:site_name', 'application-name', 'dc.publisher', 'publisher'),
        [siteBehind(title, heading), 'title-element'],
        [address && new URL(address.value).hostname.replace(/^www\./, ''), address?.from ?? 'canonical-link'],
      ],
      plain,
    ),
    published: first(
      [
        ld(({ datePublished }) => datePublished),
        ...meta(
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
        ),
        [time, 'time-element'],
      ],
      dayIn,
    ),
    url: address,
    lang: first([[lang, 'lang-attribute'], ...meta('og:locale', 'language')], tag),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function first(candidates: readonly Candidate[], read: (text: string) => string | null): FoundFact | undefined {
  for (const [text, from] of candidates) {
    const value = text ? read(text) : null;
    if (value) return { value, from };
  }
  return undefined;
}

function plain(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

/** The day of a time as it was written, in the place where it was written; `2026-11-20T01:00+05:00` is the 20th. */
export function dayIn(text: string): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(text)?.[1];
  if (day === undefined) return null;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

function tag(text: string): string | null {
  const [, language] = /^([a-z]{2,3})\b/.exec(text.trim().toLowerCase().replace('_', '-')) ?? [];
  return language ?? null;
}

type Json = Readonly<Record<string, unknown>>;
function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** How deep things are looked for in JSON-LD. */
const DEEPEST = 8;

/** What of a piece of JSON-LD tells of an article; nothing where it is no JSON. */
function newsIn(script: string): readonly Json[] {
  try {
    return itemsIn(JSON.parse(script), DEEPEST).filter(({ '@type': type }) =>
      /Article|Posting|Report|WebPage/.test(String(type)),
    );
  } catch {
    return [];
  }
}

function itemsIn(value: unknown, depth: number): readonly Json[] {
  if (depth === 0 || !isJson(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsIn(item, depth - 1));
  return [value, ...itemsIn(value['@graph'], depth - 1)];
}
