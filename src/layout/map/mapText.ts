import { type Areas, firstGroup } from '../../domain/area';
import { type Claim, saidPer } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { AreaId } from '../../domain/ids';
import { familyOf, sameIndicator } from '../../domain/indicator';
import { singleYear, type TimeRange } from '../../domain/month';
import { isOwnId } from '../../domain/own/ownIds';
import { isUnnamed } from '../../domain/period';
import { codeName, messageOr } from '../../i18n/codeNames';
import { rangeText, shortPeriod } from '../../i18n/dates';
import { areaName, claimPeriod, indicatorName, labelText, speakerName, stateText } from '../../i18n/describe';
import { figureText, perStretch } from '../../i18n/figures';
import type { Text } from '../../i18n/text';
import { type MapCountry, type MapDerivedFigure, type MapModel, statedYear } from '../../selectors/mapOf';
import { CRAMPED, mapPlaceOf } from './places';

const TITLES = [
  'map.title.all',
  'map.title.one',
  'map.title.two',
  'map.title.three',
  'map.title.four',
  'map.title.none',
] as const;

const WITHIN = ['withinNone', 'withinOne', 'withinTwo', 'withinThree', 'withinFour'] as const;

/**
 * How many places have no figure of their own; with one of them chosen, what is quoted of that one. Where the filter
 * hides a figure that was quoted, how many it leaves, and whose these are.
 */
export function mapTitle(
  text: Text,
  model: MapModel,
  places: readonly AreaId[],
  who = text.t('filter.within'),
): string {
  const { t } = text;
  const chosen = places.length === 1 ? model.countries.find(({ id }) => id === places[0]) : undefined;
  if (chosen) {
    const place = areaName(text, chosen.id);
    if (chosen.figure) {
      const { claim } = chosen.figure;
      return t('map.title.place', { what: measureName(text, claim), place, figure: mapFigureLabel(text, claim) });
    }
    const what = mapWhat(text, model);
    if (chosen.state === 'outside') return t('map.title.placeOutside', { what, place });
    return chosen.derived
      ? t('map.title.placeDerived', { what, place, figure: chosen.derived.figure.text })
      : t('map.title.placeNone', { what, place });
  }
  const all = model.countries.length;
  const count = model.countries.filter(({ state }) => state === 'quoted').length;
  const isWithin = model.countries.some(({ state, said }) => said === 'quoted' && state !== 'quoted');
  // The titles in words are of five places.
  if (all !== 5) return t(isWithin ? 'map.title.withinSome' : 'map.title.some', { who, count, all });
  if (isWithin) return t(`map.title.${WITHIN[count] ?? 'withinNone'}`, { who });
  return t(TITLES[all - count] ?? 'map.title.none');
}

/**
 * What, when and in which unit. Where the five together are quoted only by other measures of the topic, the map is of
 * the topic, and the circles alone are of the measure.
 */
export function mapSubtitle(text: Text, model: MapModel, time: TimeRange): string {
  const { measure, isShared, unit } = mapMeasure(text, model);
  const what = measure && isShared ? measure : mapWhat(text, model);
  return [
    what,
    timeOf(text, model, time),
    ...(unit === 'USD' || unit === 't' ? [text.t(`map.unit.${unit}`)] : []),
  ].join(', ');
}

/** The one year that all circles are of, or that each has its own beside it; else the chosen time. */
function timeOf(text: Text, model: MapModel, time: TimeRange): string {
  const years = circleYears(model);
  const [first, ...others] = years;
  if (first === undefined || singleYear(time) !== null) return rangeText(text, time);
  return others.length === 0 ? String(first) : text.t('map.years');
}

/** The years of the circles in order; none where one of them is of another stretch. */
function circleYears({ countries }: MapModel): readonly number[] {
  const years = countries.flatMap(({ figure, derived }) => {
    if (figure && figure.radius !== null) return [statedYear(figure.claim)];
    return derived && derived.radius !== null ? [derived.figure.year] : [];
  });
  const named = years.filter((year) => year !== null);
  return named.length === years.length ? [...new Set(named)].sort() : [];
}

/** What the circles mean; null where there are none. */
export function circleText(text: Text, model: MapModel): string | null {
  const circled = model.countries.some(({ figure, derived }) => (figure?.radius ?? derived?.radius ?? null) !== null);
  if (!circled) return null;
  const { measure, isShared } = mapMeasure(text, model);
  if (measure && !isShared) return text.t('map.circleOf', { what: lowerFirst(measure) });
  return text.t(circleYears(model).length > 1 ? 'map.circleMarked' : 'map.circle');
}

/** `Kazakhstan: +1 more`: how many figures are quoted besides those on the land, for a map that has no room for it. */
export function moreText(text: Text, { countries }: MapModel): string {
  return countries
    .flatMap(({ id, figure }) =>
      figure && figure.more > 0 && mapPlaceOf(id)
        ? [`${areaName(text, id)}: ${text.t('map.more', { count: figure.more })}`]
        : [],
    )
    .join('; ');
}

/** Both in one line, for a picture. */
export function mapLine(text: Text, model: MapModel, time: TimeRange): string {
  const circles = circleText(text, model);
  return [mapSubtitle(text, model, time), ...(circles === null ? [] : [circles])].join('. ');
}

/** The one measure of the figures on the map, null for several; whether it is that of the five, too; and its unit. */
function mapMeasure(text: Text, model: MapModel) {
  const claims = model.countries.flatMap(({ figure }) => (figure ? [figure.claim] : []));
  const [first] = claims;
  const alike = first && claims.every(({ indicator }) => sameIndicator(indicator, first.indicator));
  const isShared =
    !model.states.includes('covered') ||
    model.region.some(({ claim }) => first && familyOf(claim.indicator) === familyOf(first.indicator));
  return {
    measure: alike ? measureName(text, first) : null,
    isShared,
    unit: alike ? first.quantity.unit : null,
  };
}

/** The name of a measure; a shorter one for those that take more than their line. */
function measureName(text: Text, claim: Claim): string {
  return messageOr(text, `map.measure.${claim.indicator.id}`, indicatorName(text, claim));
}

/** What a topic is about; for one that has no title of its own, its name. */
function mapWhat(text: Text, { topic }: MapModel): string {
  return messageOr(text, `chart.title.${topic.id}`, codeName(text, topic));
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** `$28bn, 2024`, `>30 Mt a year`; days within a year are told by the year. */
export function mapFigureLabel(text: Text, claim: Claim): string {
  const { period } = claim;
  const figure = figureText(text, claim);
  if (saidPer(claim)) return perStretch(text, claim, figure);
  if (isUnnamed(period)) return `${figure}, ${claimPeriod(text, claim)}`;
  const year = period.end.slice(0, 4);
  const within = period.kind === 'range' && period.start?.startsWith(year);
  return `${figure}, ${within ? year : shortPeriod(text, period)}`;
}

/** The words of a country that shows no figure of its own; null when it has one, or one by arithmetic. */
export function captionOf(
  { t }: Text,
  areas: Areas,
  { state, within }: Pick<MapCountry, 'state' | 'within'>,
): string | null {
  switch (state) {
    case 'none':
      return t('map.none');
    case 'covered':
      return t(within === firstGroup(areas) ? 'map.covered' : 'map.coveredTogether');
    case 'outside':
      return t('coverage.state.outside');
    default:
      return null;
  }
}

/** The whole name of a country's toggle. */
export function countryLabel(text: Text, areas: Areas, country: Pick<MapCountry, 'id' | 'state' | 'within'>): string {
  const { id, state } = country;
  return text.t('map.select', {
    place: areaName(text, id),
    state: captionOf(text, areas, country) ?? stateText(text, areas, state),
  });
}

/** The heading over the figures for the five: whether there are any here, anywhere outside the filter, or none at all. */
export function regionHead(t: Text['t'], isShown: boolean, isSaid: boolean): string {
  return t(isShown ? 'map.region' : isSaid ? 'map.regionOutside' : 'map.regionNone');
}

/** What a figure for a group measures, where that is not the topic's leading quantity; and of whom, but for the region. */
export function regionWords(text: Text, areas: Areas, claim: Claim): string {
  const { rank, kind, of } = claim.indicator;
  const isOfRegion = claim.refArea === firstGroup(areas);
  if (rank === 1 && !isOfRegion) return areaName(text, claim.refArea);
  if (rank === 1 || (kind === 'growth' && of !== null && isOfRegion)) return '';
  return labelText(text, claim);
}

/** `2024`, `per year, year not named` */
export function regionPeriod(text: Text, claim: Claim): string {
  return isUnnamed(claim.period) ? claimPeriod(text, claim) : shortPeriod(text, claim.period);
}

/** What a figure that only follows by arithmetic is called: its words, its place, and that it is derived. */
export function derivedSentence(text: Text, figure: Pick<MapDerivedFigure, 'text' | 'area'>): string {
  return [figure.text, areaName(text, figure.area), text.t('coverage.state.derived')].join('; ');
}

/** What is said of several places together beside its figure; with its time and who says it where it is the first of a row. */
export function saidOfRegion(text: Text, dataset: Dataset, claim: Claim, first: boolean): string {
  // The first has its sign.
  const saying = first
    ? [regionPeriod(text, claim), speakerName(text, dataset, claim)]
    : [isOwnId(claim.id) ? text.t('evidence.mine') : ''];
  return [regionWords(text, dataset.codes.areas, claim), ...saying].filter((part) => part !== '').join(', ');
}

/** The words in place of a figure: beside each country that has room for them; those without room share theirs. */
export function captionsOf(
  text: Text,
  areas: Areas,
  countries: readonly MapCountry[],
): {
  readonly roomy: readonly { readonly id: AreaId; readonly words: string }[];
  readonly cramped: readonly AreaId[];
  readonly shared: string;
} {
  const silent = countries.flatMap((country) => {
    const words = captionOf(text, areas, country);
    return words === null ? [] : [{ id: country.id, words }];
  });
  const isCramped = ({ id }: { readonly id: AreaId }) => CRAMPED.includes(id);
  const cramped = silent.filter(isCramped);
  return {
    roomy: silent.filter((one) => !isCramped(one)),
    cramped: cramped.map(({ id }) => id),
    shared: [...new Set(cramped.map(({ words }) => words))].join('; '),
  };
}
