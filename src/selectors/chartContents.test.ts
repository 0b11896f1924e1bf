import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { TOPICS } from '../domain/codeFixtures';
import { areas, claim, dataset as made } from '../domain/fixtures';
import { axisUnitOf, chartContents } from './chartContents';
import { chartFinding } from './chartFinding';
import { gapYears } from './chartGaps';

const { dataset } = parseDataset(real);
const chart = (topic: string) => chartContents(dataset, topic);

const ids = (marks: readonly { readonly claim: { readonly id: string } }[]) => marks.map(({ claim }) => claim.id);
const shown = (test: (claim: (typeof dataset.claims)[number]) => boolean) =>
  new Set<string>(dataset.claims.filter(test).map(({ id }) => id));

describe('the contents of the charts', () => {
  it('hold every claim exactly once', () => {
    const drawn = TOPICS.flatMap((topic) => {
      const { marks, monthly, rows } = chart(topic);
      return [...marks, ...monthly, ...rows].flatMap(({ claim, companions }) => [claim, ...companions]);
    });
    expect(ids(drawn.map((claim) => ({ claim }))).sort()).toEqual(
      ids(dataset.claims.map((claim) => ({ claim }))).sort(),
    );
  });

  it('put no two units on one axis, nor money that is not Russian', () => {
    for (const topic of TOPICS) {
      for (const { claim } of chart(topic).marks) expect(claim.quantity.unit).toBe(chart(topic).unit);
    }
    expect(ids(chart('investment').marks)).not.toContain('transport-spending-kz-2025-tokayev');
    expect(ids(chart('transport').rows)).toContain('transport-spending-kz-2025-tokayev');
  });

  it('keep a month away from years', () => {
    expect(ids(chart('turnover').monthly)).toEqual(['turnover-uz-2026-01-tashkent']);
    expect(chart('turnover').marks.every(({ claim }) => claim.period.kind !== 'month')).toBe(true);
  });

  it('let growths, shares and parts stand beside their own amount only', () => {
    const beside = (id: string) =>
      TOPICS.flatMap((topic) => [...chart(topic).marks, ...chart(topic).monthly, ...chart(topic).rows])
        .filter(({ claim }) => claim.id === id)
        .flatMap(({ companions }) => companions.map((companion) => companion.id));
    expect(beside('turnover-ca5-2024-tokayev')).toEqual(['turnover-growth-ca5-2024-tokayev']);
    expect(beside('turnover-kz-2024-tokayev')).toEqual(['regional-share-kz-2024-tokayev']);
    expect(beside('turnover-uz-2026-01-tashkent')).toEqual(['turnover-growth-uz-2026-01-tashkent']);
    expect(beside('investment-projects-value-kz-2025-tokayev')).toEqual(['investment-projects-kz-2025-tokayev']);
    expect(beside('corridors-kz-2025-tokayev')).toEqual([
      'corridors-rail-kz-2025-tokayev',
      'corridors-road-kz-2025-tokayev',
    ]);
    expect(ids(chart('transport').rows)).toContain('rail-transit-growth-kz-tokayev');
  });
});

describe('the axis of a topic', () => {
  const unit = (...sentences: readonly string[]) =>
    axisUnitOf(made(sentences.map((sentence) => claim(sentence))), 'turnover');

  it('counts in its own unit as long as one amount is in that', () => {
    expect(unit('KZ turnover 2024 = 28 bn USD', 'KZ turnover 2023 = 2 tn RUB', 'UZ turnover 2023 = 1 tn RUB')).toBe(
      'USD',
    );
    expect(unit()).toBe('USD');
  });

  it('counts in the currency of most amounts where none is in its own', () => {
    expect(unit('KZ turnover 2024 = 2 tn RUB', 'UZ turnover 2024 = 3 tn RUB', 'KZ turnover 2023 = 9 tn KZT')).toBe(
      'RUB',
    );
    expect(unit('KZ growth 2024 = 5 %', 'KZ turnover 2024 = 2 tn RUB')).toBe('RUB');
  });
});

describe('the years without a figure', () => {
  it('follow from the claims, for all places and for one', () => {
    expect(gapYears(chart('turnover'))).toEqual([2020, 2021, 2022, 2023]);
    expect(gapYears(chart('turnover'), areas('KZ'))).toEqual([2019, 2020, 2021, 2022, 2023, 2025, 2026]);
    expect(gapYears(chart('turnover'), areas('UZ'))).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(gapYears(chart('turnover'), areas('KG'))).toHaveLength(8);
    expect(gapYears(chart('investment'))).toEqual([2021, 2022, 2023, 2026]);
    expect(gapYears(chart('companies'))).toEqual([2019, 2021, 2022, 2023, 2024, 2026]);
    expect(gapYears(chart('transport'))).toEqual([2019, 2020, 2021, 2022, 2023, 2025, 2026]);
    expect(gapYears(chart('people'))).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

describe('the finding of a chart', () => {
  const finding = (test: Parameters<typeof shown>[0]) =>
    chartFinding(dataset.codes.areas, chart('turnover'), shown(test))?.id ?? null;

  it('is the latest named year of the five together', () => {
    expect(finding(() => true)).toBe('turnover-ca5-2024-tokayev');
  });
  it('is the only place’s own', () => {
    expect(finding(({ refArea }) => refArea === 'KZ')).toBe('turnover-kz-2024-tokayev');
  });
  it('is a level without a named year when there is no other', () => {
    expect(finding(({ said }) => said.by === 'sergey-lavrov')).toBe('turnover-ca5-per-year-lavrov');
  });
  it('is none for two places side by side, or for nothing', () => {
    expect(finding(({ refArea }) => refArea !== 'CA5')).toBeNull();
    expect(finding(() => false)).toBeNull();
  });
});
