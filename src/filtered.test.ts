import { describe, expect, it } from 'vitest';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import { yearsOf } from './domain/axis';
import { type Claim, claimTopic } from './domain/claim';
import { type ClaimFilter, matches } from './domain/filter';
import { areas, filter } from './domain/fixtures';
import { yearRange } from './domain/month';
import { WHOSE } from './domain/own/whose';
import { withFinder } from './domain/search/withFinder';
import { coverageShown } from './selectors/coverageShown';
import { chartFigures, timelineFigures } from './selectors/drawnFigures';
import { mapOf } from './selectors/mapOf';
import { visible } from './selectors/visible';
import { DEFAULT_CHOICES } from './state/choices';

/**
 * Every filter that the built-in package knows, against what each view draws of it. The browser tries the controls, and
 * the views with a few of them.
 */
const dataset = withFinder(parseDataset(real).dataset);
const { codes, speakers, sources } = dataset;

const FILTERS: readonly (readonly [name: string, filter: ClaimFilter])[] = [
  ['nothing', filter()],
  ...codes.areas.list.map(({ id }) => [id, filter({ places: [id] })] as const),
  ['two places', filter({ places: areas('KZ', 'UZ') })],
  ...codes.topics.list.map(({ id }) => [id, filter({ topics: [id] })] as const),
  ...speakers.map(({ id }) => [id, filter({ speakers: [id] })] as const),
  ...sources.map(({ id }) => [id, filter({ sources: [id] })] as const),
  ...WHOSE.map((whose) => [whose, filter({ whose })] as const),
  ...yearsOf(dataset.axis).map((year) => [`${year}`, filter({ time: yearRange(year) })] as const),
  ['some months', filter({ time: { from: '2025-10', to: '2026-01' } })],
  ['a month', filter({ time: { from: '2021-08', to: '2021-08' } })],
  ...['turnover', 'ТОВАРООБОРОТ', 'млрд долларов', 'million tons', 'транзит', 'Lavrov', 'zebra'].map(
    (q) => [`“${q}”`, filter({ q })] as const,
  ),
  ['a place, a topic and a year', filter({ places: areas('KZ'), topics: ['turnover'], time: yearRange(2024) })],
  ['a place, a topic and words', filter({ places: areas('CA5'), topics: ['transport'], q: 'Russia' })],
];

const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).sort();

describe.each(FILTERS)('filtered by %s', (_, asked) => {
  const left = dataset.claims.filter((claim) => matches(dataset, claim, asked));
  const choices = { ...DEFAULT_CHOICES, ...asked, derived: false };

  it('the table and the documents show what matches', () => {
    expect(idsOf(visible(dataset, choices).claims)).toEqual(idsOf(left));
  });

  it('the timeline shows what matches', () => {
    expect(timelineFigures(dataset, choices).map(({ id }) => id)).toHaveLength(left.length);
    expect(new Set(timelineFigures(dataset, choices).map(({ id }): string => id))).toEqual(new Set(idsOf(left)));
  });

  it('each chart shows what matches of its topic', () => {
    for (const { id: topic } of codes.topics.list)
      expect(
        chartFigures(dataset, choices, topic)
          .map(({ id }): string => id)
          .sort(),
        topic,
      ).toEqual(idsOf(left.filter((claim) => claimTopic(claim) === topic)));
  });

  it('the coverage has each statement that matches in one cell, and no other', () => {
    const { groups } = coverageShown(dataset, choices);
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(idsOf(cells.flatMap(({ claims }) => claims))).toEqual(idsOf(left));
  });

  it('the map shows nothing that the other filters hide; places fade, and change no state', () => {
    const { countries, region } = mapOf(dataset, asked);
    const drawn = [
      ...countries.flatMap(({ figure }) => figure?.claim ?? []),
      ...region.flatMap(({ claim, companions }) => [claim, ...companions]),
    ];
    const hidden = drawn.filter((claim) => !matches(dataset, claim, asked, 'places'));
    expect(idsOf(hidden)).toEqual([]);
  });
});
