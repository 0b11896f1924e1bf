import { describe, expect, it } from 'vitest';
import { indicator } from '../domain/codeFixtures';
import { type Derivation, deriveAll } from '../domain/derivation';
import { derivation, type Sketch } from '../domain/derivationFixtures';
import { areas, claim, dataset, filter } from '../domain/fixtures';
import { allPlots } from './chartPlot';
import { drawnDerived } from './drawnDerived';
import { leadingAreas, leadingDerived } from './leadingDerived';

const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', said: '2025-10-09' });
const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', said: '2025-10-09' });
const range = claim('UZ turnover 2023 = 9..11 bn USD', { id: 'range', said: '2025-03-01' });
const month = claim('UZ turnover 2026-01 = 1.1 bn USD', { id: 'month', said: '2026-02-10' });
const growth = claim('KZ growth 2024 = 25 %', { id: 'growth', said: '2025-11-01' });
const share = claim('UZ share-of-regional-turnover 2022 = 20 %', { id: 'share' });
const claims = [kz, five, range, month, growth, share];

const made = (id: string, sketch: Sketch, change: Partial<Derivation> = {}) => derivation(id, sketch, change);
const year = (start: number): Derivation['period'] => ({
  kind: 'year',
  start: `${start}-01-01`,
  end: `${start}-12-31`,
});
const DERIVATIONS = [
  made('rest', ['subtract', 'five', 'kz'], { areas: areas('UZ', 'KG', 'TJ', 'TM') }),
  made('before', ['divide', 'kz', ['add', 1, 'growth']], { areas: areas('KZ'), period: year(2023) }),
  made('ceiling', ['both', 'five', ['add', 'five', 'kz']]),
  made('doubled', ['multiply', 'range', 2], { areas: areas('UZ'), period: year(2023) }),
  made('monthly', ['multiply', 'month', 2], {
    areas: areas('UZ'),
    period: { kind: 'month', start: '2025-01-01', end: '2025-01-31' },
  }),
  made('part', ['divide', 'kz', 'five'], { unit: '%', indicator: indicator('share-of-regional-turnover') }),
  made('check', ['add', 'kz', 'kz'], { standing: 'check-only' }),
  made('average', ['divide', 'kz', 2], { indicator: null }),
];
const all = dataset(claims, [], DERIVATIONS);
const { derived, refused } = deriveAll(DERIVATIONS, (id) => all.claimById.get(id));

function plot(clock: 'described' | 'said' = 'described', figures = derived) {
  const found = allPlots(all, figures, clock).get('turnover');
  if (!found) throw new Error('no plot');
  return found;
}
const ids = (marks: readonly { readonly figure: { readonly id: string } }[]) => marks.map(({ figure }) => figure.id);
const markOf = (id: string, ...args: Parameters<typeof plot>) => {
  const { marks, monthly, rows } = plot(...args);
  const found = [...marks, ...monthly, ...rows].find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what a chart draws', () => {
  it('is what is quoted, then what follows: points before intervals, months apart', () => {
    expect(refused).toEqual([]);
    const { marks, monthly } = plot();
    expect(ids(marks).toSorted()).toEqual(
      ['kz', 'five', 'range', 'rest', 'before', 'ceiling', 'doubled', 'check'].toSorted(),
    );
    expect(ids(monthly)).toEqual(['monthly', 'month']);
    const follows = marks.filter(({ figure }) => figure.type === 'derived').map(({ high }) => high !== null);
    expect(follows).toEqual(follows.toSorted((a, b) => Number(a) - Number(b)));
    expect(ids(plot('described', []).marks)).toEqual(expect.arrayContaining(['kz', 'five', 'range']));
    expect(plot('described', []).marks).toHaveLength(3);
  });

  it('holds what has no place on the axis in rows of its own', () => {
    expect(ids(plot().rows)).toContain('share');
    expect(ids([...plot().marks, ...plot().rows])).not.toContain('part');
    expect(ids([...plot().marks, ...plot().rows])).not.toContain('average');
  });

  it('stands at its amount, or between its two ends', () => {
    expect(markOf('kz')).toMatchObject({ low: 28e9, high: null, isCeiling: false });
    expect(markOf('range')).toMatchObject({ low: 9e9, high: 11e9 });
    expect(markOf('doubled')).toMatchObject({ low: 18e9, high: 22e9 });
    expect(markOf('rest')).toMatchObject({ low: 22e9, high: null });
  });
});

describe('the time of a mark', () => {
  it('is what the figure describes, or the day on which it was said, with a thread between', () => {
    expect(markOf('kz').extent).toMatchObject({ kind: 'bracket', from: 5, to: 6, at: 5.5 });
    const said = markOf('kz', 'said').extent;
    expect(said.kind).toBe('thread');
    expect(said.at).toBeCloseTo(6.77, 2);
    expect([said.from, said.to]).toEqual([5, 6]);
  });

  it('of what follows is the day on which the last claim under it was said', () => {
    expect(markOf('before', 'said').extent.at).toBeCloseTo(6.83, 2);
  });
});

describe('derived figures beside quoted ones', () => {
  const choices = { ...filter(), derived: true, aside: [] };

  it('are of what people quote too, and no shares or mere checks', () => {
    const drawn = ids(drawnDerived(all, choices).map((figure) => ({ figure })));
    expect(drawn).toEqual(expect.arrayContaining(['rest', 'before', 'ceiling', 'doubled', 'monthly']));
    for (const id of ['part', 'check', 'average']) expect(drawn).not.toContain(id);
    expect(drawnDerived(all, { ...choices, derived: false })).toEqual([]);
    expect(drawnDerived(all, { ...choices, derived: false })).toBe(drawnDerived(all, { ...choices, derived: false }));
  });

  it('are gone with the claim that is set aside', () => {
    expect(ids(drawnDerived(all, { ...choices, aside: ['growth'] }).map((figure) => ({ figure })))).not.toContain(
      'before',
    );
  });

  it('stand for one place on the map: years before months', () => {
    const order = leadingDerived(all, choices).map(({ id }) => String(id));
    expect(order).not.toContain('rest');
    expect(order.at(-1)).toBe('monthly');
    expect(order.indexOf('ceiling')).toBeLessThan(order.indexOf('before'));
    expect(leadingDerived(all, { ...choices, topics: ['people'] })).toEqual([]);
    expect(leadingDerived(all, { ...choices, places: areas('TM') }).map(({ id }) => String(id))).toEqual(order);
  });

  it('may stand for these places whoever speaks', () => {
    const places = leadingAreas(all, { ...choices, q: 'no such words' });
    expect(leadingDerived(all, { ...choices, q: 'no such words' })).toEqual([]);
    expect([...new Set(places)].toSorted()).toEqual(['CA5', 'KZ', 'UZ']);
  });
});
