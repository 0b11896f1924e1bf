import type { Axis } from './axis';
import { type Claim, type ClaimStatus, type DayBasis, EVENT_KINDS, type NewsEvent, statusOf } from './claim';
import { codesFor } from './codeFixtures';
import { createDataset, type Dataset } from './dataset';
import type { Derivation } from './derivation';
import { type ClaimFilter, NO_FILTER } from './filter';
import { BOUND_OF, type Rounding, readArea, readIndicator, readPeriod, readQuantity } from './fixtureWords';
import {
  type AreaId,
  type ClaimId,
  type EventId,
  isAreaId,
  isClaimId,
  isEventId,
  isSourceId,
  isSpeakerId,
  type SourceId,
  type SpeakerId,
} from './ids';
import { builtIn } from './part';
import type { Day } from './period';
import type { Appearance, TextLanguage } from './quote';
import type { Source, Speaker } from './source';

/** What a sentence does not say of its claim; without it a speaker and a document that are called just that. */
export type ClaimOptions = {
  readonly id?: string;
  /** Null for nobody named. */
  readonly speaker?: string | null;
  /** The day of speech. */
  readonly said?: Day;
  readonly basis?: DayBasis;
  /** True when that day is only the latest possible. */
  readonly saidBy?: boolean;
  readonly status?: ClaimStatus;
  readonly scope?: readonly string[];
  readonly counterpart?: string | null;
} & Rounding &
  AppearanceOptions;

export type AppearanceOptions = {
  /** The documents in which it stands, the original first. */
  readonly source?: string | readonly string[];
  /** The sentence quoted, with the words of the figure in square brackets; else the fixture's own sentence. */
  readonly quote?: string;
  readonly translation?: string;
  readonly lang?: TextLanguage;
  /** Where the quote begins in its document. */
  readonly at?: number;
  readonly anchored?: boolean;
};

const SENTENCE =
  /^(?<area>\S+) +(?<what>\S+) +(?<period>.+?) +(?<quantity>(?:rising|falling).*|(?:>=|<=|[=>~<]|under) .+)$/;

/**
 * A claim as a reader would say it: where, what, when and how much.
 *
 *   KZ turnover 2024 > 28 bn USD                       more than, in a year
 *   UZ growth 2026-01 = 37 %                           exactly, in a month; so `2025-H1`, `2025-Q3`
 *   UZ turnover 2025 to 2025-09 = 9 bn USD             from the beginning of the year to the end of a month
 *   CA5 companies as of 2025-09-19 ~ 24 thousand companies       about, on a day
 *   KZ oil-transit-to-china per year <= 10 mn t        up to, no year named
 *   KZ turnover 2024 >= 28 bn USD                      at least; `under 28 bn USD` is less than
 *   KZ rail-transit-growth 3 years to 2025-10-09 < 50 %          almost, a duration
 *   CA5 assistance 2008..2019 = 5..6 bn USD            between, over a range
 *   KZ investment ..2025-10-09 > 26 bn USD             in total, start not said
 *   KZ north-south-capacity-target by 2027 = 2 x       a plan
 *   UZ exports-by-product as of 2026-03-04 rising      a direction
 *   UZ growth 2024 falling > 5 %                       a change and its size: fell by more than 5 %
 *
 * The indicator is its own name or a short one of `ALIASES`; the precision is one unit of the last digit written, and
 * none for shares (`= 1/3 share`) and multiples. A sentence that cannot be read throws.
 */
export function claim(sentence: string, options: ClaimOptions = {}): Claim {
  const { area = '', what = '', period = '', quantity = '' } = SENTENCE.exec(sentence)?.groups ?? {};
  return {
    type: 'claim',
    id: claimId(options.id ?? slug(sentence)),
    indicator: readIndicator(what),
    refArea: readArea(area),
    counterpartArea: options.counterpart === undefined ? 'RU' : options.counterpart,
    quantity: readQuantity(quantity, options),
    period: readPeriod(period),
    said: {
      by: options.speaker === null ? null : speakerId(options.speaker ?? 'speaker'),
      on: options.said ?? '2025-10-09',
      basis: options.basis ?? 'printed',
      precision: options.saidBy ? 'by' : 'day',
      at: null,
    },
    status: statusOf(readIndicator(what).kind, options.status),
    scope: options.scope ?? [],
    appearances: appearances(options.quote ?? sentence.replace(quantity, `[${quantity}]`), options),
  };
}

export type EventOptions = {
  readonly id?: string;
  readonly end?: Day;
  readonly precision?: NewsEvent['date']['precision'];
  readonly status?: NewsEvent['status'];
} & AppearanceOptions;

/** An event, as `CA5 summit 2025-10-09`; `-` for no area, `undated` for no day. */
export function event(sentence: string, options: EventOptions = {}): NewsEvent {
  const [area = '', what = '', day = ''] = sentence.split(/ +/);
  const kind = EVENT_KINDS.find((known) => known === what);
  if (!kind) throw new Error(`no kind of event: ${what}`);
  const start = day === 'undated' ? null : day;
  return {
    type: 'event',
    id: eventId(options.id ?? slug(sentence)),
    kind,
    name: { en: sentence, ru: sentence },
    place: null,
    refArea: area === '-' ? null : readArea(area),
    date: {
      start,
      end: options.end ?? start,
      precision: options.precision ?? (start ? 'day' : 'undated'),
      basis: 'printed',
    },
    status: options.status ?? 'happened',
    sameOccasion: null,
    appearances: appearances(options.quote ?? `[${sentence}]`, options),
  };
}

/** The areas that datasets for tests know at least. */
export const AREAS = areas('CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM');

/** The years that datasets for tests show at least. */
export const AXIS: Axis = { first: 2019, last: 2026 };

/** A dataset of these, with a document and a speaker for every id that they name, in the order of first mention. */
export function dataset(
  claims: readonly Claim[],
  events: readonly NewsEvent[] = [],
  derivations: readonly Derivation[] = [],
): Dataset {
  const sources = [...claims, ...events].flatMap((statement) => statement.appearances.map(({ source: id }) => id));
  const speakers = claims.flatMap(({ said }) => said.by ?? []);
  const made = createDataset({
    version: 'test',
    parts: [builtIn('test')],
    codes: codesFor([
      ...[...claims, ...events].flatMap(({ refArea }) => refArea ?? []),
      ...derivations.flatMap(({ areas }) => areas),
    ]),
    claims,
    events,
    sources: [...new Set(sources)].map(source),
    speakers: [...new Set(speakers)].map(speaker),
    derivations,
  });
  const { first, last } = made.axis;
  return Object.freeze({ ...made, axis: { first: Math.min(first, AXIS.first), last: Math.max(last, AXIS.last) } });
}

/** A filter that asks for everything but for what is given. */
export function filter(change: Partial<ClaimFilter> = {}): ClaimFilter {
  return { ...NO_FILTER, ...change };
}

export function areaId(text: string): AreaId {
  return checked(text, isAreaId);
}
/** Places, for filters and derivations: `areas('KZ', 'UZ')`. */
export function areas(first: string, ...rest: readonly string[]): readonly [AreaId, ...AreaId[]] {
  return [areaId(first), ...rest.map(areaId)];
}
export const claimId = (text: string): ClaimId => checked(text, isClaimId);
export const eventId = (text: string): EventId => checked(text, isEventId);
export const sourceId = (text: string): SourceId => checked(text, isSourceId);
export const speakerId = (text: string): SpeakerId => checked(text, isSpeakerId);

function checked<Id extends string>(text: string, is: (value: unknown) => value is Id): Id {
  if (!is(text)) throw new Error(`no id: ${text}`);
  return text;
}

function source(id: SourceId): Source {
  return {
    id,
    lang: 'ru',
    publisher: { name: 'Publisher', url: 'https://publisher.example/' },
    published: '2025-10-10',
    publishedBasis: 'printed',
    url: null,
    title: null,
    name: { en: id, ru: id },
    twin: null,
    machineTranslation: false,
    passages: [],
    omitted: [],
  };
}

function speaker(id: SpeakerId): Speaker {
  const name = { en: id, ru: id };
  return { id, kind: 'person', name, short: name, role: name };
}

function appearances(marked: string, options: AppearanceOptions): readonly [Appearance, ...Appearance[]] {
  const [before = '', figure = '', after = ''] = marked.split(/[[\]]/);
  const start = options.at ?? 0;
  const from = start + before.length;
  const exact = before + figure + after;
  const { lang = 'en', translation } = options;
  const standsIn = (id: string): Appearance => ({
    source: sourceId(id),
    quote: { exact, start, end: start + exact.length },
    figure: { exact: figure, start: from, end: from + figure.length },
    translation: translation === undefined ? null : { lang, text: translation, by: 'editors', figure: null },
    anchored: options.anchored ?? true,
  });
  const [first = 'source', ...rest] = [options.source ?? 'source'].flat();
  return [standsIn(first), ...rest.map(standsIn)];
}

/** A readable id: `kz-trade-2024-more-than-28-bn-usd`. */
function slug(sentence: string): string {
  return sentence
    .replace(/ (>=|<=|[=~<>]|under) /, (_, sign: string) => ` ${BOUND_OF[sign] ?? ''} `)
    .toLowerCase()
    .replace(/%/g, ' percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
