import { parseDataset } from '../../src/data/parseDataset.ts';
import { AREAS, type Area, REGION, REPUBLICS } from '../../src/domain/area.ts';
import { type Claim, claimSpan, claimTopic, eventDay } from '../../src/domain/claim.ts';
import { axisShare, dayAfter } from '../../src/domain/period.ts';
import { TOPICS, type Topic } from '../../src/domain/topic.ts';
import { areaName, claimSentence, labelText } from '../../src/i18n/describe.ts';
import { figureText } from '../../src/i18n/figures.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { createText } from '../../src/i18n/text.ts';
import { type ClaimGlyph, glyphOf } from '../../src/selectors/glyphOf.ts';
import { buildGeometry } from '../support/build/geometry.ts';

/** A figure as both control pages draw it. Times are shares of the axis: 0 is the start of 2019, 1 the end of 2026. */
export type BenchMark = {
  readonly id: string;
  readonly place: Area;
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** In the unit of its chart; null for what has no place on that axis. */
  readonly amount: number | null;
  readonly glyph: ClaimGlyph;
  readonly figure: string;
  readonly words: string;
  readonly sentence: string;
};

export type Picture = {
  readonly places: readonly { readonly id: Area; readonly name: string; readonly count: number }[];
  readonly topics: readonly { readonly id: Topic; readonly name: string; readonly unit: string }[];
  /** Every claim once, in the order of the data: the timeline draws each, and so do the charts. */
  readonly marks: readonly BenchMark[];
  readonly events: readonly { readonly id: string; readonly at: number; readonly words: string }[];
  /** Ids of the claims that stand on the map, and of those beside it. */
  readonly onMap: readonly string[];
  readonly besideMap: readonly string[];
  readonly geometry: ReturnType<typeof buildGeometry>;
};

/** What the app draws before anything is chosen, as plain data, from the parsed files of `public/data`. */
export function pictureOf(files: Readonly<Record<string, unknown>>): Picture {
  const { dataset } = parseDataset(files);
  const text = createText('en', en);
  const markOf = (claim: Claim): BenchMark => {
    const { quantity, indicator, period } = claim;
    const { start, end } = claimSpan(claim);
    const from = axisShare(start);
    const to = axisShare(dayAfter(end));
    const topic = claimTopic(claim);
    return {
      id: claim.id,
      place: claim.refArea,
      topic,
      from,
      to,
      at: period.kind === 'year' || period.kind === 'month' ? (from + to) / 2 : to,
      amount: quantity.kind !== 'direction' && quantity.unit === UNITS[topic] ? quantity.amount : null,
      glyph: glyphOf(claim),
      figure: figureText(text, quantity, indicator),
      words: labelText(text, claim),
      sentence: claimSentence(text, dataset, claim),
    };
  };
  const turnover = dataset.claims.filter((claim) => claimTopic(claim) === 'turnover');
  const republics = REPUBLICS.flatMap((place) => turnover.find(({ refArea }) => refArea === place) ?? []);
  return {
    places: AREAS.map((id) => ({
      id,
      name: areaName(text, id),
      count: dataset.claims.filter(({ refArea }) => refArea === id).length,
    })),
    topics: TOPICS.map((id) => ({ id, name: text.t(`topic.${id}`), unit: text.t(`chart.unit.${id}`) })),
    marks: dataset.claims.map(markOf),
    events: dataset.events.flatMap((event) => {
      const day = eventDay(event);
      return day === null ? [] : [{ id: event.id, at: Math.min(1, axisShare(day)), words: text.pick(event.name) }];
    }),
    onMap: republics.map(({ id }) => id),
    besideMap: turnover.filter(({ refArea }) => refArea === REGION).map(({ id }) => id),
    geometry: buildGeometry(),
  };
}

/** The unit of each chart's axis. */
const UNITS: Readonly<Record<Topic, string>> = {
  turnover: 'USD',
  investment: 'USD',
  companies: 'companies',
  transport: 't',
  people: 'persons',
};
