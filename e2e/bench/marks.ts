import { buildGeometry } from '../../src/build/geometry.ts';
import { parseDataset } from '../../src/data/parseDataset.ts';
import { firstGroup, placesOf } from '../../src/domain/area.ts';
import { axisShare } from '../../src/domain/axis.ts';
import { claimTopic, eventDay } from '../../src/domain/claim.ts';
import { type Figure, figureInterval, figurePeriod } from '../../src/domain/figure.ts';
import type { AreaId } from '../../src/domain/ids.ts';
import { dayAfter, spanOf } from '../../src/domain/period.ts';
import type { Topic } from '../../src/domain/topic.ts';
import { codeName } from '../../src/i18n/codeNames.ts';
import { createText } from '../../src/i18n/createText.ts';
import { figureLabel, figureSentence, figureValue } from '../../src/i18n/derived.ts';
import { areaName } from '../../src/i18n/describe.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { chartUnit } from '../../src/layout/chart/chartWords.ts';
import { provenanceOf } from '../../src/selectors/derived.ts';
import { drawnDerived } from '../../src/selectors/drawnDerived.ts';
import { glyphOfFigure } from '../../src/selectors/glyphOf.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';

/** A figure as both control pages draw it. Times are shares of the axis: 0 is the start of 2019, 1 the end of 2026. */
export type BenchMark = {
  readonly id: string;
  readonly kind: 'claim' | 'derivation';
  readonly place: AreaId;
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** In the unit of its chart; null for what has no place on that axis. */
  readonly amount: number | null;
  readonly glyph: ReturnType<typeof glyphOfFigure>;
  readonly figure: string;
  readonly words: string;
  readonly sentence: string;
};

export type Picture = {
  readonly places: readonly { readonly id: AreaId; readonly name: string; readonly count: number }[];
  readonly topics: readonly { readonly id: Topic; readonly name: string; readonly unit: string }[];
  /** Every claim once, then what is derived from them: the timeline draws each, and so do the charts. */
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
  const region = firstGroup(dataset.codes.areas);
  if (region === null) throw new Error('no group of places');
  const text = createText('en', en);
  const markOf = (figure: Figure): BenchMark => {
    const claim = figure.type === 'claim' ? figure : null;
    const derivation = figure.type === 'derived' ? figure.derivation : null;
    const knownOn = claim?.said.on ?? (derivation ? provenanceOf(dataset, derivation).knownOn : '');
    const period = figurePeriod(figure);
    const { start, end } = spanOf(period, knownOn);
    const from = axisShare(dataset.axis, start);
    const to = axisShare(dataset.axis, dayAfter(end));
    const indicator = claim?.indicator ?? derivation?.indicator;
    if (!indicator) throw new Error(`${figure.id} measures nothing that is drawn`);
    const topic = indicator.topic;
    const unit = claim ? claim.quantity.unit : derivation?.unit;
    return {
      id: figure.id,
      kind: figure.type === 'claim' ? 'claim' : 'derivation',
      place: claim?.refArea ?? derivation?.areas[0] ?? region,
      topic,
      from,
      to,
      at: period.kind === 'year' || period.kind === 'month' ? (from + to) / 2 : to,
      amount: unit === UNITS[topic] ? (figureInterval(figure, 'stated')?.lo ?? null) : null,
      glyph: glyphOfFigure(figure),
      figure: figureValue(text, figure),
      words: figureLabel(text, figure),
      sentence: figureSentence(text, dataset, figure),
    };
  };
  const turnover = dataset.claims.filter((claim) => claimTopic(claim) === 'turnover');
  const republics = placesOf(dataset.codes.areas).flatMap(
    (place) => turnover.find(({ refArea }) => refArea === place) ?? [],
  );
  return {
    places: dataset.codes.areas.list.map(({ id }) => ({
      id,
      name: areaName(text, id),
      count: dataset.claims.filter(({ refArea }) => refArea === id).length,
    })),
    topics: dataset.codes.topics.list.map((topic) => ({
      id: topic.id,
      name: codeName(text, topic),
      unit: chartUnit(text, dataset, topic.id),
    })),
    marks: [...dataset.claims, ...drawnDerived(dataset, DEFAULT_CHOICES)].map(markOf),
    events: dataset.events.flatMap((event) => {
      const day = eventDay(event);
      return day === null
        ? []
        : [{ id: event.id, at: Math.min(1, axisShare(dataset.axis, day)), words: text.pick(event.name) }];
    }),
    onMap: republics.map(({ id }) => id),
    besideMap: turnover.filter(({ refArea }) => refArea === region).map(({ id }) => id),
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
