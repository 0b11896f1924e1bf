import { describe, expect, it } from 'vitest';
import { derivation } from '../domain/derivationFixtures';
import { claim, dataset } from '../domain/fixtures';
import { derivedOf } from './derived';
import { soundScore } from './soundScore';

const DESCRIBED = { time: { from: '2021-01', to: '2025-12' }, clock: 'described', gaps: true } as const;
const of = (...sentences: readonly string[]) =>
  dataset(sentences.map((sentence, at) => claim(sentence, { id: `c${at}` })));
const scored = (...sentences: readonly string[]) => {
  const data = of(...sentences);
  return soundScore(data, DESCRIBED, data.claims);
};

describe('a score', () => {
  it('is in the order of time, with noise for a year that nobody has spoken of', () => {
    const score = scored(
      'KZ turnover 2024 = 28 bn USD',
      'KZ turnover 2021 = 20 bn USD',
      'UZ turnover 2025 = 13 bn USD',
    );
    expect(score.map(({ kind, figure, year }) => [kind, figure?.id ?? year])).toEqual([
      ['plain', 'c1'],
      ['gap', 2022],
      ['gap', 2023],
      ['plain', 'c0'],
      ['plain', 'c2'],
    ]);
    const pans = score.map(({ pan }) => pan);
    expect(pans).toEqual(pans.toSorted((one, other) => one - other));
    expect(score.filter(({ kind }) => kind === 'gap').flatMap(({ pitches }) => pitches)).toEqual([]);
  });

  it.each([
    ['KZ turnover 2024 = 28 bn USD', 'plain', 1],
    ['KZ turnover 2024 ~ 28 bn USD', 'about', 1],
    ['KZ turnover 2024 > 28 bn USD', 'rising', 1],
    ['KZ turnover 2024 >= 28 bn USD', 'rising', 1],
    ['KZ turnover 2024 < 28 bn USD', 'falling', 1],
    ['KZ turnover 2024 <= 28 bn USD', 'falling', 1],
    ['KZ turnover 2024 = 20..28 bn USD', 'range', 2],
    ['KZ turnover 2024 rising', 'up', 1],
    ['KZ turnover 2024 falling', 'down', 1],
  ])('hears the bound of “%s”', (sentence, kind, pitches) => {
    const [note] = scored(sentence).filter(({ figure }) => figure);
    expect([note?.kind, note?.pitches.length]).toEqual([kind, pitches]);
  });

  it('has higher tones for larger amounts, in equal steps for equal ratios, and a scale for each unit', () => {
    const score = scored(
      'KZ turnover 2021 = 1 bn USD',
      'KZ turnover 2022 = 10 bn USD',
      'KZ turnover 2023 = 100 bn USD',
      'KZ students 2024 = 60000 persons',
    );
    const [least = 0, middle = 0, most = 0, alone = 0] = score.flatMap(({ pitches }) => pitches);
    expect([least, most].map(Math.round)).toEqual([220, 880]);
    expect(middle / least).toBeCloseTo(most / middle);
    expect(alone).toBeCloseTo(middle);
  });

  it('has a colour for each place, and one for several together', () => {
    const timbres = scored('KZ turnover 2021 = 1 bn USD', 'UZ turnover 2021 = 1 bn USD', 'KZ turnover 2022 = 1 bn USD');
    const [kz, uz, again] = timbres.filter(({ figure }) => figure).map(({ timbre }) => timbre);
    expect(kz).not.toBe(uz);
    expect(kz).toBe(again);
  });

  it('breaks the tone of what is computed', () => {
    const data = dataset(
      [claim('CA5 turnover 2024 = 50 bn USD', { id: 'whole' }), claim('KZ turnover 2024 = 28 bn USD', { id: 'part' })],
      [],
      [derivation('rest', ['subtract', 'whole', 'part'])],
    );
    const figures = [...data.claims, ...derivedOf(data).derived];
    const strokes = soundScore(data, DESCRIBED, figures).flatMap(({ figure, stroke }) =>
      figure ? [[figure.id, stroke]] : [],
    );
    expect(strokes).toContainEqual(['rest', 'dashed']);
    expect(strokes).toContainEqual(['whole', 'solid']);
  });

  it('follows the day of speech where that is asked for, and then has no noise', () => {
    const data = dataset([
      claim('KZ turnover 2021 = 1 bn USD', { id: 'late', said: '2025-10-09' }),
      claim('KZ turnover 2024 = 2 bn USD', { id: 'early', said: '2025-03-01' }),
    ]);
    const score = soundScore(data, { time: null, clock: 'said', gaps: true }, data.claims);
    expect(score.map(({ figure }) => figure?.id)).toEqual(['early', 'late']);
  });

  it('has noise only in a view along time', () => {
    const data = of('KZ turnover 2021 = 1 bn USD');
    const score = soundScore(data, { ...DESCRIBED, gaps: false }, data.claims);
    expect(score.map(({ kind }) => kind)).toEqual(['plain']);
  });

  it('is empty for nothing', () => {
    expect(soundScore(of(), { time: { from: '2021-01', to: '2021-12' }, clock: 'said', gaps: true }, [])).toEqual([]);
  });
});
