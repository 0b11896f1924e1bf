import { componentAreas, selectsArea } from '../../domain/area';
import { type Claim, claimSpan, isSaidYearly } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { ClaimFilter } from '../../domain/filter';
import type { AreaId } from '../../domain/ids';
import { isPartOfYear } from '../../domain/period';
import type { Topic } from '../../domain/topic';
import { codeName, messageOr, topicName } from '../../i18n/codeNames';
import { longPeriod, touchedYears, yearList } from '../../i18n/dates';
import { areaName, areaShort, listText, speakerName } from '../../i18n/describe';
import { valueText } from '../../i18n/figures';
import { filterNamesWithValues } from '../../i18n/filterWords';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import { axisUnitOf, type ChartContents } from '../../selectors/chartContents';
import { chartFinding } from '../../selectors/chartFinding';
import { gapYears } from '../../selectors/chartGaps';
import { emptiedBy } from '../../selectors/visible';

/** The measures that a title can state, each with the case in which it names a place. */
const PLACE_CASE = {
  'trade-turnover': 'placeWith',
  'investment-cumulative': 'placeInto',
  'investment-stock': 'placeIn',
  'investment-inflow': 'placeInto',
  'investment-projects-value': 'placeIn',
  assistance: 'placeTo',
  'companies-russian-capital': 'placeIn',
  'rail-transit': 'placeInto',
  'oil-transit-to-china': 'placeInto',
  'north-south-freight': 'placeIn',
  students: 'placeOf',
} as const;

type FindingId = keyof typeof PLACE_CASE;
const isFindingId = (id: string): id is FindingId => Object.hasOwn(PLACE_CASE, id);

/** How a title names things: in full, or as short as can be, where it has a line or two: «ЦА». */
export type TitleForm = 'full' | 'short';

/** What is longer has no room above the large chart, nor on a phone: in pixels at 16. */
const TITLE_ROOM = 560;

/** The finding of what is shown and whose it is; the plain title of the topic when no single finding holds. */
export function chartTitle(
  text: Text,
  dataset: Dataset,
  contents: ChartContents,
  shown: ReadonlySet<string>,
  form: TitleForm = 'full',
): string {
  const claim = chartFinding(dataset.codes.areas, contents, shown);
  return (claim && findingText(text, dataset, claim, form)) ?? plainTitle(text, dataset, contents.topic);
}

/** What a topic is about: `Trade turnover`; for one that has no title of its own, its name. */
export function plainTitle(text: Text, { codes }: Dataset, topic: Topic): string {
  return messageOr(text, `chart.title.${topic}`, topicName(text, codes, topic));
}

/** What the axis of a chart counts; the name of its unit for a topic that has no words of its own. */
export function chartUnit(text: Text, dataset: Dataset, topic: Topic): string {
  const { topics, units } = dataset.codes;
  const id = axisUnitOf(dataset, topic);
  const unit = units.byId.get(id);
  const name = unit ? upperFirst(codeName(text, unit)) : '';
  return id === topics.byId.get(topic)?.axisUnit ? messageOr(text, `chart.unit.${topic}`, name) : name;
}

function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function findingText(text: Text, dataset: Dataset, claim: Claim, form: TitleForm): string | null {
  const { indicator, quantity } = claim;
  const id: string = indicator.id;
  if (!isFindingId(id) || quantity.kind === 'direction') return null;
  const place = placeText(text, claim, PLACE_CASE[id], form);
  if (place === null) return null;
  const value = valueText(text, quantity, indicator);
  const words = {
    who: speakerName(text, dataset, claim),
    place,
    passed: text.t(`chart.passed.${quantity.bound}`, { value }),
    figure: text.t(`chart.figure.${quantity.bound}`, { value }),
    when: whenText(text, claim),
  };
  const whole = text.t(`chart.finding.${id}`, words);
  if (form === 'full') return whole;
  const short = messageOr(text, `chart.findingShort.${id}`, whole, words);
  return textWidth(short, 16, 600) <= TITLE_ROOM ? short : messageOr(text, `chart.findingAlone.${id}`, short, words);
}

/** The place in its case; null where no message knows it: no sentence can be made of a name alone. */
function placeText(
  text: Text,
  { refArea, scope }: Claim,
  kind: (typeof PLACE_CASE)[FindingId],
  form: TitleForm,
): string | null {
  const { t, has } = text;
  if (kind === 'placeTo' && scope.includes('not-all-five'))
    return t(form === 'short' ? 'chart.placeTo.someShort' : 'chart.placeTo.some');
  const inCase = (area: AreaId) => {
    const key = `chart.${kind}.${area}`;
    if (!has(key)) return [];
    return [form === 'short' && has(`areaShort.${area}`) ? areaShort(text, area) : t(key)];
  };
  const named = componentAreas(refArea);
  const places = named.flatMap(inCase);
  return places.length === named.length ? listText(text, places) : null;
}

function whenText(text: Text, claim: Claim): string {
  const { t } = text;
  const { period } = claim;
  if (isSaidYearly(claim)) return t('chart.when.perYear');
  if (period.kind === 'year') return t('chart.when.year', { year: period.start.slice(0, 4) });
  if (isPartOfYear(period)) return t('chart.when.range', { years: longPeriod(text, period) });
  if (period.kind !== 'range' || period.start === null) return '';
  const years = t('period.range', { from: period.start.slice(0, 4), to: period.end.slice(0, 4) });
  return t('chart.when.range', { years });
}

/**
 * One sentence: how many figures of which kind are shown, about which years, and who says so; and how many derived
 * ones stand beside them.
 */
export function chartSentence(
  text: Text,
  dataset: Dataset,
  contents: ChartContents,
  shown: ReadonlySet<string>,
  derived: number,
): string {
  const { t } = text;
  const claims = contents.claims.filter(({ id }) => shown.has(id));
  const count = (marks: ChartContents['marks']) => marks.filter(({ claim }) => shown.has(claim.id)).length;
  const [amounts, ofMonths] = [count(contents.marks), count(contents.monthly)];
  const others = claims.length - amounts - ofMonths;
  const years = touchedYears(claims.map(claimSpan));
  if (!years) return t('chart.derivedOnly', { count: derived });
  const [from, to] = years;
  const groups = [
    amounts > 0 ? [t('chart.amounts', { count: amounts })] : [],
    ofMonths > 0 ? [t('chart.ofMonths', { count: ofMonths })] : [],
    others > 0 ? [t('chart.others', { count: others })] : [],
  ];
  return t('chart.sentence', {
    shown: listText(text, groups.flat()),
    period: from === to ? t('chart.spanOne', { from }) : t('chart.span', { from, to }),
    who: listText(text, [...new Set(claims.map((claim) => speakerName(text, dataset, claim)))]),
    derived: derived > 0 ? t('chart.derived', { count: derived }) : '',
  });
}

/** Which filters leave nothing here, with the places or topics they ask for. */
export function emptyText(text: Text, dataset: Dataset, contents: ChartContents, filter: ClaimFilter): string {
  if (contents.claims.length === 0) return text.t('chart.emptyAll');
  const fields = emptiedBy(dataset, contents.claims, filter);
  const filters = listText(text, filterNamesWithValues(text, dataset, filter, fields));
  return text.t('chart.empty', { count: fields.length, filters });
}

/** The years without a figure in words, the longest first, for the places asked for; none when every year has one. */
export function gapTexts(text: Text, contents: ChartContents, places: readonly AreaId[]): readonly string[] {
  const { t } = text;
  const years = gapYears(contents, places);
  if (years.length === 0) return [];
  const what = messageOr(text, `chart.gap.${contents.topic}`, t('chart.gapOther'));
  const known = [...contents.marks, ...contents.monthly].some(({ claim }) => selectsArea(places, claim.refArea));
  const named = { years: yearList(text, years) };
  const gap = places.length > 0 && !known ? what : t('chart.gapYears', { what, ...named });
  if (places.length === 0) return [gap, t('chart.gapShort', named), t('legend.none')];
  const place = places.map((area) => areaName(text, area)).join(', ');
  return [t('chart.gapPlace', { place, gap }), gap, t('chart.gapShort', named), t('legend.none')];
}

/** The words of the button that unfolds the strip, in two parts: a narrow chart shows the first alone. */
export function foldWords({ t }: Text, count: number): readonly [least: string, rest: string] {
  return [t('chart.more', { count }), t('chart.moreOf', { count })];
}

/** How many figures are in a chart's strip, with those that stand beside them. */
export function foldCount({ rows }: ChartContents): number {
  return rows.reduce((sum, { companions }) => sum + 1 + companions.length, 0);
}

/** Below this width the fold says the least. */
const NARROW = 240;
const FOLD = { fontSize: 12, around: 34 };

/** The pixels that the words of the empty years may fill beside those of the fold. */
export function gapRoom(text: Text, contents: ChartContents, width: number): number {
  const count = foldCount(contents);
  if (count === 0) return width;
  const [least, rest] = foldWords(text, count);
  return width - FOLD.around - textWidth(width < NARROW ? least : `${least} ${rest}`, FOLD.fontSize);
}
