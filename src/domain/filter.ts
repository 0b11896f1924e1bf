import { selectsArea } from './area';
import type { Statement } from './claim';
import { type Claim, claimSpan, claimTopic, eventDay, type NewsEvent } from './claim';
import type { AreaId, SourceId, SpeakerId } from './ids';
import { overlaps, type TimeRange } from './month';
import { isWhose, type Whose } from './own/whose';
import type { Span } from './period';
import type { Finder } from './search/finder';
import type { Topic } from './topic';

/** What the reader asks to see. An empty list asks for everything; lists are joined by "or", fields by "and". */
export type ClaimFilter = {
  /** Null for any time. */
  readonly time: TimeRange | null;
  readonly places: readonly AreaId[];
  readonly topics: readonly Topic[];
  readonly sources: readonly SourceId[];
  readonly speakers: readonly SpeakerId[];
  /** Null for everybody's. */
  readonly whose: Whose | null;
  readonly q: string;
};

/** The parts of a filter, each of which can be the one that empties a view. */
export const FILTER_FIELDS = ['time', 'places', 'topics', 'sources', 'speakers', 'whose', 'q'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Asks for everything. */
export const NO_FILTER: ClaimFilter = {
  time: null,
  places: [],
  topics: [],
  sources: [],
  speakers: [],
  whose: null,
  q: '',
};

/** What lets go of these fields, as a change of a filter. */
export function withoutFields(fields: readonly FilterField[]): Partial<ClaimFilter> {
  return Object.fromEntries(fields.map((field) => [field, NO_FILTER[field]]));
}

const RECENT = 8;
let recent: readonly ClaimFilter[] = [];

/**
 * The filter in these choices and nothing else, frozen: the same object for the same parts, so that it can be the
 * key of a memo.
 */
export function filterOf(choices: ClaimFilter): ClaimFilter {
  const known = recent.find((filter) => FILTER_FIELDS.every((field) => filter[field] === choices[field]));
  if (known) return known;
  const { time, places, topics, sources, speakers, whose, q } = choices;
  const filter = Object.freeze({ time, places, topics, sources, speakers, whose, q });
  recent = [filter, ...recent].slice(0, RECENT);
  return filter;
}

/** The filters that are on. */
export function activeFields(filter: ClaimFilter): readonly FilterField[] {
  return FILTER_FIELDS.filter((field) => isActive(filter, field));
}

/**
 * Place, topic and time decide what there is to say; these choose only whose words are shown, so what they leave out has
 * been said, and is never a gap.
 */
export const VOICE_FIELDS = ['sources', 'speakers', 'whose', 'q'] as const;
const NO_VOICES = { sources: [], speakers: [], whose: null, q: '' } as const satisfies Pick<
  ClaimFilter,
  (typeof VOICE_FIELDS)[number]
>;

/** The filter with all voices let in: what it leaves is everything that was said of what is asked about. */
export function subjectOf<Filter extends ClaimFilter>(filter: Filter): Filter {
  return VOICE_FIELDS.some((field) => isActive(filter, field)) ? { ...filter, ...NO_VOICES } : filter;
}

export function isActive(filter: ClaimFilter, field: FilterField): boolean {
  if (field === 'time' || field === 'whose') return filter[field] !== null;
  if (field === 'q') return filter.q.trim() !== '';
  return filter[field].length > 0;
}

/** Where a filter looks for words: a dataset, which can find none as long as it has no finder. */
export type Searched = { readonly finder: Pick<Finder, 'find'> | null };

/** True when the claim passes one field of the filter. */
export function passes(searched: Searched, claim: Claim, filter: ClaimFilter, field: FilterField): boolean {
  if (!isActive(filter, field)) return true;
  switch (field) {
    case 'time':
      return isWithin(claimSpan(claim), filter.time);
    case 'places':
      return selectsArea(filter.places, claim.refArea);
    case 'topics':
      return filter.topics.includes(claimTopic(claim));
    case 'sources':
      return claim.appearances.some((appearance) => filter.sources.includes(appearance.source));
    case 'speakers':
      return claim.said.by !== null && filter.speakers.includes(claim.said.by);
    case 'whose':
      return filter.whose === null || isWhose(filter.whose, claim);
    case 'q':
      return isFound(searched, claim, filter.q);
  }
}

/** True when the span has a day in the chosen time. */
export function isWithin(span: Span, time: TimeRange | null): boolean {
  return time === null || overlaps(time, span);
}

/** True when the claim passes the whole filter, or all but one field of it. */
export function matches(searched: Searched, claim: Claim, filter: ClaimFilter, except?: FilterField): boolean {
  return claimMatcher(searched, filter, except)(claim);
}

/** The same for many claims: what the filter asks for is worked out once. */
export function claimMatcher(searched: Searched, filter: ClaimFilter, except?: FilterField): (claim: Claim) => boolean {
  const fields = FILTER_FIELDS.filter((field) => field !== except && isActive(filter, field));
  return (claim) => fields.every((field) => passes(searched, claim, filter, field));
}

/** Events answer to the same filter; they have no topic and no speaker, so those fields leave none. */
export function eventMatches(searched: Searched, event: NewsEvent, filter: ClaimFilter): boolean {
  if (isActive(filter, 'topics') || isActive(filter, 'speakers')) return false;
  if (isActive(filter, 'places') && !(event.refArea && selectsArea(filter.places, event.refArea))) return false;
  if (isActive(filter, 'sources') && !event.appearances.some(({ source }) => filter.sources.includes(source)))
    return false;
  if (filter.whose !== null && !isWhose(filter.whose, event)) return false;
  const day = eventDay(event);
  if (filter.time !== null && !(day && overlaps(filter.time, { start: day, end: event.date.end ?? day }))) return false;
  return !isActive(filter, 'q') || isFound(searched, event, filter.q);
}

function isFound({ finder }: Searched, { id }: Statement, q: string): boolean {
  return finder?.find(q).has(id) ?? false;
}
