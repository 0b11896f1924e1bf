import { describe, expect, it } from 'vitest';
import { deriveAll } from '../domain/derivation';
import { derivation } from '../domain/derivationFixtures';
import { areas, claim, dataset } from '../domain/fixtures';
import { type Lane, timelineModel } from './timeline';

const groupsOf = ({ groups }: Lane) =>
  groups.map(({ area, items }) => [area, items.map(({ figures }) => figures.map(({ id }) => String(id)))]);

function laneOf(topic: string, ...sentences: readonly string[]) {
  const data = dataset(sentences.map((sentence, index) => claim(sentence, { id: `c${index}` })));
  const lane = timelineModel(data, [], 'described').lanes.find((one) => one.topic.id === topic);
  if (!lane) throw new Error(`no lane: ${topic}`);
  return lane;
}

describe('a lane', () => {
  it('has its figures by place, in the order in which places are offered', () => {
    const lane = laneOf(
      'turnover',
      'UZ turnover 2025 = 13 bn USD',
      'CA5 turnover 2019 > 30 bn USD',
      'UZ turnover 2024 = 9 bn USD',
    );
    expect(groupsOf(lane)).toEqual([
      ['CA5', [['c1']]],
      ['UZ', [['c0'], ['c2']]],
    ]);
  });

  it('gives an amount one label with its growth and shares, the amount first', () => {
    const lane = laneOf(
      'turnover',
      'KZ growth 2024 = 10 %',
      'KZ share-of-regional-turnover 2024 > 0.5 share',
      'KZ turnover 2024 = 28 bn USD',
    );
    expect(groupsOf(lane)).toEqual([['KZ', [['c2', 'c0', 'c1']]]]);
  });

  it('gives a share of something else a label of its own, but for one that was said with the first amount', () => {
    const share = 'CA5 russia-share-of-total-trade 2024 = 1/3 share';
    expect(groupsOf(laneOf('turnover', share))).toEqual([['CA5', [['c0']]]]);
    expect(groupsOf(laneOf('turnover', share, 'CA5 turnover 2024 > 50 bn USD'))).toEqual([['CA5', [['c1', 'c0']]]]);
    expect(groupsOf(laneOf('turnover', share, 'CA5 turnover 2019 > 50 bn USD'))).toEqual([['CA5', [['c0'], ['c1']]]]);
  });

  it('knows the quantity that its topic is first asked about', () => {
    const lane = laneOf('investment', 'KZ investment ..2025-10-09 > 26 bn USD', 'KZ investment-inflow 2024 > 4 bn USD');
    expect(lane.groups[0]?.items.map(({ leads }) => leads)).toEqual([true, false]);
  });
});

describe('what follows by arithmetic', () => {
  const whole = claim('CA5 turnover 2024 > 50 bn USD', { id: 'whole' });
  const half = claim('KZ turnover 2024 = 28 bn USD', { id: 'half' });
  const data = dataset(
    [whole, half],
    [],
    [
      derivation('ceiling', ['multiply', 'half', 2]),
      derivation('rest', ['subtract', 'whole', 'half'], { areas: areas('UZ', 'TJ') }),
      derivation('earlier', ['divide', 'whole', 2], {
        period: { kind: 'year', start: '2023-01-01', end: '2023-12-31' },
      }),
    ],
  );
  const { derived } = deriveAll(data.derivations, (id) => data.claimById.get(id));
  const [lane] = timelineModel(data, derived, 'described').lanes;

  it('stands with the amount that it narrows, or on the row of its place', () => {
    expect(lane && groupsOf(lane)).toEqual([
      ['CA5', [['whole', 'ceiling'], ['earlier']]],
      ['KZ', [['half']]],
    ]);
  });

  it('has no row where it is about several places together', () => {
    const drawn = (lane?.groups ?? []).flatMap(({ items }) =>
      items.flatMap(({ figures }) => figures.map(({ id }) => id)),
    );
    expect(drawn).not.toContain('rest');
  });
});
