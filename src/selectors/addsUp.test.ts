import { describe, expect, it } from 'vitest';
import { damaged, real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { derivation } from '../domain/derivationFixtures';
import { areas, claim, dataset as fixture } from '../domain/fixtures';
import { addsUp } from './addsUp';

const { dataset } = parseDataset(real);
const shown = { derived: true, aside: [] };
const billions = (value: number) => Math.round(value / 1e8) / 10;
const summary = (...args: Parameters<typeof addsUp>) =>
  addsUp(...args)?.parts.map(({ figure, from, sure, to }) => [figure.id, ...[from, sure, to].map(billions)]);

describe('what turnover adds up to', () => {
  it('stacks quoted parts, derived ones, and what is left for the others', () => {
    expect(summary(dataset, shown)).toEqual([
      ['turnover-kz-2024-tokayev', 0, 28, 28],
      ['uzbekistan-turnover-2024', 28, 40, 40],
      ['three-others-turnover-2024', 40, 50, 56],
    ]);
    const { year, said, ceiling, max } = addsUp(dataset, shown) ?? {};
    expect([year, said?.claim.id, said?.at]).toEqual([2024, 'turnover-ca5-2024-tokayev', 50e9]);
    expect([ceiling?.figure.id, ceiling?.at]).toEqual(['region-turnover-2024-interval', 56e9]);
    expect(max).toBeCloseTo(56e9, -3);
  });

  it('keeps what is quoted, and its scale, when derived figures are off', () => {
    const model = addsUp(dataset, { derived: false, aside: [] });
    expect(model?.parts.map(({ figure }) => figure.id)).toEqual(['turnover-kz-2024-tokayev']);
    expect(model).toMatchObject({ ceiling: null, max: addsUp(dataset, shown)?.max });
  });

  it('leaves the residual of four when nothing follows for Uzbekistan', () => {
    expect(summary(dataset, { derived: true, aside: ['turnover-growth-uz-2025-tashkent'] })).toEqual([
      ['turnover-kz-2024-tokayev', 0, 28, 28],
      ['other-four-turnover-2024', 28, 50, 56],
    ]);
  });

  it('follows the data', () => {
    const { dataset: other } = parseDataset(damaged('claims', 'turnover-kz-2024-tokayev', 'quantity.amount', 27e9));
    expect(summary(other, shown)?.map(([, , , to]) => to)).toEqual([27, 39, 54]);
  });

  it('is nothing without a figure for the five, or without a part', () => {
    const [kazakh, region] = [claim('KZ turnover 2024 = 28 bn USD'), claim('CA5 turnover 2024 > 50 bn USD')];
    expect(addsUp(fixture([kazakh]), shown)).toBeNull();
    expect(addsUp(fixture([region]), shown)).toBeNull();
    expect(addsUp(fixture([kazakh, region]), shown)?.parts).toHaveLength(1);
    const half = derivation('uz', ['multiply', kazakh.id, 0.5], { areas: areas('UZ') });
    expect(addsUp(fixture([kazakh, region], [], [half]), shown)?.parts).toHaveLength(2);
  });
});
