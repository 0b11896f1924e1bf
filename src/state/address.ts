import { type Axis, choiceOf, isOnAxis } from '../domain/axis';
import { CLOCKS } from '../domain/clock';
import type { AreaId, SourceId, SpeakerId } from '../domain/ids';
import { WHOSE } from '../domain/own/whose';
import { SORT_KEYS } from '../domain/tableOrder';
import { bootCodec, oneOf, queryOf, readAsMeant } from './boot';
import { type Choices, DEFAULT_CHOICES } from './choices';
import { isKnownView, isThing, MOST_IN_ADDRESS } from './thing';
import { formatTime, parseTime } from './time';

/**
 * The address as a pair of inverse functions: `parseAddress(formatAddress(c)).choices` equals `c`, and an address
 * holds only what differs from the default. A value that is not understood falls back and becomes a problem.
 */
export type AddressProblem = { readonly key: string; readonly value: string };
export type ParsedAddress = { readonly choices: Choices; readonly problems: readonly AddressProblem[] };

/** Names and years that only the dataset knows. */
export type Vocabulary = {
  readonly axis: Axis;
  /** Whether anything is the reader's own. */
  readonly hasOwn: boolean;
  readonly isTopic: (id: string) => boolean;
  /** What has evidence to open: claims, events and derived figures. */
  readonly isStatement: (id: string) => boolean;
  readonly isClaim: (id: string) => boolean;
  readonly isArea: (id: string) => id is AreaId;
  readonly isSource: (id: string) => id is SourceId;
  readonly isSpeaker: (id: string) => id is SpeakerId;
};

type Field<Value> = {
  /** `undefined` when the text cannot be read. */
  readonly parse: (text: string, vocabulary: Vocabulary) => Value | undefined;
  /** `null` when it is the default. */
  readonly format: (value: Value) => string | null;
};

type Codec = {
  readonly [Key in keyof Choices]: { readonly name: string } & Field<Choices[Key]>;
};

const things = someOf((text, known) => (isThing(text, known) ? text : undefined));

/** In the order in which the address holds them. */
const codec: Codec = {
  tab: bootCodec.tab,
  time: {
    name: 'time',
    parse: (text, { axis }) => {
      const range = parseTime(text);
      return range && isOnAxis(axis, range) ? choiceOf(axis, range) : undefined;
    },
    format: (range) => range && formatTime(range),
  },
  places: { name: 'place', ...someOf((text, known) => (known.isArea(text) ? text : undefined)) },
  topics: { name: 'topic', ...someOf((text, known) => (known.isTopic(text) ? text : undefined)) },
  sources: { name: 'source', ...someOf((text, known) => (known.isSource(text) ? text : undefined)) },
  speakers: { name: 'speaker', ...someOf((text, known) => (known.isSpeaker(text) ? text : undefined)) },
  whose: {
    name: 'whose',
    // Where nothing is the reader's own, all is ours.
    parse: (text, { hasOwn }) => (hasOwn ? WHOSE.find((one) => one === text) : text === 'ours' ? null : undefined),
    format: (whose) => whose,
  },
  q: { name: 'q', parse: (text) => text, format: (text) => (text === '' ? null : text) },
  claim: { name: 'claim', parse: (text, known) => (known.isStatement(text) ? text : undefined), format: (id) => id },
  compare: {
    name: 'compare',
    parse: (text, { isClaim, isSpeaker }) => pairOf(text, isClaim) ?? pairOf(text, isSpeaker),
    format: (pair) => pair?.join('~') ?? null,
  },
  doc: { name: 'doc', parse: (text, known) => (known.isSource(text) ? text : undefined), format: (id) => id },
  sort: {
    name: 'sort',
    parse: (text) => {
      const descending = text.startsWith('-');
      const by = SORT_KEYS.find((key) => key === (descending ? text.slice(1) : text));
      return by && { by, descending };
    },
    format: ({ by, descending }) => (by === 'quantity' && !descending ? null : `${descending ? '-' : ''}${by}`),
  },
  chart: {
    name: 'chart',
    parse: (text, known) => (known.isTopic(text) ? text : undefined),
    format: (topic) => (topic === DEFAULT_CHOICES.chart ? null : topic),
  },
  derived: {
    name: 'derived',
    parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    format: (shown) => (shown ? null : '0'),
  },
  aside: { name: 'aside', ...someOf((text, known) => (known.isClaim(text) ? text : undefined)) },
  report: {
    name: 'report',
    parse: things.parse,
    format: (names) => (names.length > MOST_IN_ADDRESS ? null : things.format(names)),
  },
  clock: { name: 'clock', ...oneOf(CLOCKS, DEFAULT_CHOICES.clock) },
  lang: bootCodec.lang,
  theme: bootCodec.theme,
  data: bootCodec.data,
  embed: {
    ...bootCodec.embed,
    parse: (text, known) => (isKnownView(text, known) ? text : undefined),
  },
};

const KEYS = Object.keys(codec).filter((key) => isKey(key));

function isKey(key: string): key is keyof Choices {
  return Object.hasOwn(codec, key);
}

type Draft = { -readonly [Key in keyof Choices]: Choices[Key] };

/** Reads a query string (with or without its `?`) against the names that the dataset knows. */
export function parseAddress(search: string, vocabulary: Vocabulary): ParsedAddress {
  const query = queryOf(search);
  const problems: AddressProblem[] = [];
  const choices: Draft = { ...DEFAULT_CHOICES };
  const read = <Key extends keyof Choices>(key: Key) => {
    const { name, parse } = codec[key];
    const text = query.get(name);
    if (text === null) return;
    const value = readAsMeant(text, (meant) => parse(meant, vocabulary));
    if (value === undefined) problems.push({ key: name, value: text });
    else choices[key] = value;
  };
  for (const key of KEYS) read(key);
  return { choices, problems };
}

/** The query string of the choices, or of some of them, with its `?`; empty when all are the default. `~`, `.`, `:`, `/` and `@` stay readable. */
export function formatAddress(choices: Choices, keys: readonly (keyof Choices)[] = KEYS): string {
  const pairs = keys.map((key) => pair(key, choices)).filter((text) => text !== null);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pair<Key extends keyof Choices>(key: Key, choices: Choices): string | null {
  const { name, format } = codec[key];
  const text = format(choices[key]);
  return text === null ? null : `${name}=${encode(text)}`;
}

/** As the address bar writes it, apostrophe included, so that the two can be compared; half a character becomes �. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%40', '@')
    .replaceAll("'", '%27');
}

/** Two of a kind, joined by `~`: neither unknown, nor one twice. */
function pairOf(text: string, is: (id: string) => boolean): readonly [string, string] | undefined {
  const [one, other, ...rest] = text.split('~');
  if (one === undefined || other === undefined || rest.length > 0 || one === other) return undefined;
  return is(one) && is(other) ? [one, other] : undefined;
}

/** A list joined by `~`; one unknown member spoils the whole, so that a reader never sees half of what was meant. */
function someOf<Value extends string>(
  parse: (text: string, vocabulary: Vocabulary) => Value | undefined,
): Field<readonly Value[]> {
  return {
    parse: (text, vocabulary) => {
      const values = text.split('~').map((part) => parse(part, vocabulary));
      const known = values.filter((value) => value !== undefined);
      return known.length === values.length ? [...new Set(known)] : undefined;
    },
    format: (values) => (values.length === 0 ? null : values.join('~')),
  };
}
