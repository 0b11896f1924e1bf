import { type Areas, groupsContaining, membersOf, placesOf } from '../domain/area';
import { type Claim, claimSpan } from '../domain/claim';
import type { TopicCode } from '../domain/codeLists';
import { type CoverageState, coverageOf, SHOWN_STATES, type ShownState, shownState } from '../domain/coverage';
import type { Dataset } from '../domain/dataset';
import { isStated } from '../domain/figure';
import { type ClaimFilter, claimMatcher, subjectOf } from '../domain/filter';
import type { AreaId } from '../domain/ids';
import { sameIndicator } from '../domain/indicator';
import { isPartOfYear } from '../domain/period';
import { isChange, type Unit } from '../domain/quantity';
import type { Topic } from '../domain/topic';
import type { ResultUnit } from '../domain/unitAlgebra';
import { largest } from '../lib/extremes';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';
import type { ClaimGlyph } from './glyphOf';
import { groupsOf } from './groups';
import { laterFirst, type RegionRow, rankOf, regionRows } from './regionRows';

/** A figure that follows by arithmetic, for one country: its words, and the amount of its circle when it has one. */
export type MapDerivedFigure = {
  readonly id: string;
  readonly area: AreaId;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: Unit | ResultUnit;
  /** The year that it is of; null for another stretch. */
  readonly year: number | null;
  /** How it is bounded; a single value when left out. */
  readonly bound?: ClaimGlyph['bound'];
};

/** The figure that stands for a country; `radius` in map pixels, null when it is no amount; `more` others are quoted. */
export type MapFigure = { readonly claim: Claim; readonly radius: number | null; readonly more: number };

/** A country in exactly one of the states: `figure` is there when quoted, `derived` when derived. */
export type MapCountry = {
  readonly id: AreaId;
  readonly state: ShownState;
  /** The state if every speaker, source and word were let in. */
  readonly said: CoverageState;
  /** The group whose figure covers it, when nothing else does. */
  readonly within: AreaId | null;
  readonly figure: MapFigure | null;
  readonly derived: { readonly figure: MapDerivedFigure; readonly radius: number | null } | null;
};

export type MapModel = {
  /** The places and groups that there are. */
  readonly areas: Areas;
  readonly topic: Pick<TopicCode, 'id' | 'name'>;
  /** Single places, in the order of the code list. */
  readonly countries: readonly MapCountry[];
  /** The states that occur, in the order of the legend. */
  readonly states: readonly ShownState[];
  readonly region: readonly RegionRow[];
  /** The same with those that the filter leaves out, so that the others keep their places; without where there are many. */
  readonly regionPlaces: readonly RegionRow[];
  /** True when anybody gave a figure for a group, whether or not the filter leaves it. */
  readonly regionSaid: boolean;
};

/** Map pixels: the radius of the largest amount of a topic and unit, whatever the filter, and the smallest circle. */
const LARGEST = 22;
const SMALLEST = 3;
/** The most rows that keep their places whatever the filter leaves of them. */
const MOST_ROWS = 12;
/** Units whose amounts can be compared by area; ratios and small counts cannot. */
const CIRCLED: readonly (Unit | ResultUnit)[] = ['USD', 't', 'companies', 'persons'];

/** The one topic of the map: the first of those that are chosen, or of all when none is. */
export function mapTopic({ codes: { topics } }: Pick<Dataset, 'codes'>, chosen: readonly Topic[]): Topic {
  const all = topics.list.map(({ id }) => id);
  return all.find((topic) => chosen.includes(topic)) ?? all[0] ?? '';
}

const select = memoizeLast(
  (
    dataset: Dataset,
    derived: readonly MapDerivedFigure[],
    derivable: readonly AreaId[],
    topic: Topic,
    time: ClaimFilter['time'],
    sources: ClaimFilter['sources'],
    speakers: ClaimFilter['speakers'],
    whose: ClaimFilter['whose'],
    q: string,
  ): MapModel => {
    const ofTopic = groupsOf(dataset).spokenByTopic.get(topic) ?? [];
    const filter: ClaimFilter = { time, places: [], topics: [topic], sources, speakers, whose, q };
    const claims = ofTopic.filter(claimMatcher(dataset, filter));
    const said = ofTopic.filter(claimMatcher(dataset, subjectOf(filter)));
    const { areas, topics } = dataset.codes;
    const isGroup = ({ refArea }: Claim) => membersOf(areas, refArea).length > 0;
    const single = ofTopic.filter((claim) => !isGroup(claim));
    const region = regionRows(claims.filter(isGroup));
    const all = regionRows(ofTopic.filter(isGroup));
    const year = commonYear(claims.filter((claim) => !isGroup(claim)));
    const countries = placesOf(areas).map((id) =>
      countryOf(areas, id, claims, derived, coverageOf(areas, id, said, derivable), single, year),
    );
    return {
      areas,
      topic: topics.byId.get(topic) ?? { id: topic, name: { en: topic, ru: topic } },
      countries,
      states: SHOWN_STATES.filter((state) => countries.some((country) => country.state === state)),
      region,
      regionPlaces: all.length <= MOST_ROWS ? all : region,
      regionSaid: said.some(isGroup),
    };
  },
);

/**
 * The map of one topic under the filter. The filter's places are left out: they fade countries, and change no state.
 * `derived` lists figures of the same topic and time, `derivable` the places that have one whoever speaks; empty lists
 * are the default.
 */
export function mapOf(
  dataset: Dataset,
  { topics, time, sources, speakers, whose, q }: ClaimFilter,
  derived: readonly MapDerivedFigure[] = NO_FIGURES,
  derivable: readonly AreaId[] = NO_AREAS,
): MapModel {
  return select(dataset, derived, derivable, mapTopic(dataset, topics), time, sources, speakers, whose, q);
}

const NO_FIGURES: readonly MapDerivedFigure[] = [];
const NO_AREAS: readonly AreaId[] = [];

function countryOf(
  areas: Areas,
  id: AreaId,
  claims: readonly Claim[],
  derived: readonly MapDerivedFigure[],
  said: CoverageState,
  single: readonly Claim[],
  year: number | null,
): MapCountry {
  const derivable = derived.map(({ area }) => area);
  const state = shownState(coverageOf(areas, id, claims, derivable), said);
  const own = claims.filter(({ refArea }) => refArea === id);
  const claim = leading(own, year);
  const follows = state === 'derived' ? derived.find(({ area }) => area === id) : undefined;
  return {
    id,
    state,
    said,
    within: state === 'covered' ? wholeOf(areas, id, claims) : null,
    figure: claim
      ? { claim, radius: radiusOf(amountOf(claim), claim.quantity.unit, single), more: own.length - 1 }
      : null,
    derived: follows ? { figure: follows, radius: radiusOf(follows.amount, follows.unit, single) } : null,
  };
}

/** The first group with a figure to which a place belongs. */
function wholeOf(areas: Areas, id: AreaId, claims: readonly Claim[]): AreaId | null {
  return groupsContaining(areas, id).find((whole) => claims.some(({ refArea }) => refArea === whole)) ?? null;
}

/** The latest year of which every place with a year's amount has one, of the same measure; null where there is none. */
function commonYear(claims: readonly Claim[]): number | null {
  const [first] = claims.filter((claim) => statedYear(claim) !== null).sort((a, b) => rankOf(a) - rankOf(b));
  if (!first) return null;
  const alike = claims.filter((claim) => sameIndicator(claim.indicator, first.indicator) && statedYear(claim) !== null);
  const places = new Set(alike.map(({ refArea }) => refArea)).size;
  const placesOfYear = groupBy(alike, (claim) => String(statedYear(claim)));
  const common = [...placesOfYear].filter(
    ([, ofYear]) => new Set(ofYear.map(({ refArea }) => refArea)).size === places,
  );
  return common.length > 0 ? largest(common.map(([year]) => Number(year))) : null;
}

/** The calendar year of an amount that is stated; null for any other figure. */
export function statedYear(claim: Claim): number | null {
  const { period } = claim;
  return period.kind === 'year' && amountOf(claim) !== null ? Number(period.end.slice(0, 4)) : null;
}

/** What is stated first, then the lowest rank, then the year that others have, too, years before their parts, the latest. */
function leading(claims: readonly Claim[], year: number | null): Claim | undefined {
  const [first, ...rest] = claims;
  const before = (a: Claim, b: Claim) =>
    Number(!isStated(a)) - Number(!isStated(b)) ||
    rankOf(a) - rankOf(b) ||
    (year === null ? 0 : Number(statedYear(a) !== year) - Number(statedYear(b) !== year)) ||
    isPart(a) - isPart(b) ||
    laterFirst(claimSpan(a).end, claimSpan(b).end);
  return first && rest.reduce((best, claim) => (before(claim, best) < 0 ? claim : best), first);
}

function isPart({ period }: Claim): number {
  return isPartOfYear(period) ? 1 : 0;
}

function amountOf({ quantity, status }: Claim): number | null {
  return status === 'stated' && quantity.kind === 'amount' && !isChange(quantity) ? quantity.amount : null;
}

function radiusOf(amount: number | null, unit: Unit | ResultUnit | null, single: readonly Claim[]): number | null {
  if (amount === null || unit === null || !CIRCLED.includes(unit)) return null;
  const likes = single.filter((claim) => claim.quantity.unit === unit);
  const most = largest(
    likes.map((claim) => amountOf(claim) ?? 0),
    amount,
  );
  return most > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(amount / most)) : null;
}
