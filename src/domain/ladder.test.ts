import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveAll } from './derivation';
import { derivation } from './derivationFixtures';
import { figureInterval } from './figure';
import { claim } from './fixtures';
import { contains } from './interval';
import { intervalNotation } from './intervalArithmetic';
import { type Arrival, laddersOf } from './ladder';

const arrival = (sentence: string, said: string): Arrival => ({
  day: said,
  figure: claim(sentence, { said, id: `c${said}` }),
});
const steps = (arrivals: readonly Arrival[]) =>
  [...laddersOf(arrivals).values()].map((ladder) =>
    ladder.steps.map(
      ({ day, known, tightens, against }) =>
        `${day} ${known ? intervalNotation(known) : 'nothing'}${tightens ? ' tighter' : ''}${against.map(({ id }) => ` against ${id}`)}`,
    ),
  );

describe('a ladder', () => {
  it('holds what lies in all that was said so far, day by day', () => {
    expect(
      steps([
        arrival('KZ turnover 2024 = 28 bn USD', '2025-03-01'),
        arrival('KZ turnover 2024 > 20 bn USD', '2025-01-01'),
        arrival('KZ turnover 2024 > 15 bn USD', '2025-02-01'),
      ]),
    ).toEqual([
      [
        '2025-01-01 (20000000000, ∞) tighter',
        '2025-02-01 (20000000000, ∞)',
        '2025-03-01 [28000000000, 28000000000] tighter',
      ],
    ]);
  });

  it('says where a figure contradicts what was said before', () => {
    expect(
      steps([
        arrival('CA5 turnover 2024 > 50 bn USD', '2025-01-01'),
        arrival('CA5 turnover 2024 < 40 bn USD', '2025-02-01'),
      ]),
    ).toEqual([['2025-01-01 (50000000000, ∞) tighter', '2025-02-01 nothing against c2025-01-01']]);
  });

  it('takes figures as rounded where they differ only by rounding', () => {
    expect(
      steps([
        arrival('KZ turnover 2024 = 28 bn USD', '2025-01-01'),
        arrival('KZ turnover 2024 = 28.3 bn USD', '2025-02-01'),
      ])[0]?.[1],
    ).toBe('2025-02-01 [28250000000, 28350000000) tighter');
  });

  it('counts a sound derivation as knowledge, and one with care not', () => {
    const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' });
    const region = claim('CA5 turnover 2024 > 50 bn USD', { id: 'region' });
    for (const standing of ['sound', 'with-care'] as const) {
      const { derived } = deriveAll([derivation('two', ['multiply', 'kz', 2], { standing })], () => kz);
      const arrivals = [region, ...derived].map((figure): Arrival => ({ day: '2025-10-09', figure }));
      expect(steps(arrivals)[0]).toHaveLength(standing === 'sound' ? 2 : 1);
    }
  });

  it('gives quantities that are not the same ladders of their own, and directions none', () => {
    const sentences = [
      'KZ turnover 2024 = 1 bn USD',
      'KZ turnover 2023 = 1 bn USD',
      'UZ exports-by-product 2024 rising',
    ];
    expect(steps(sentences.map((sentence) => arrival(sentence, '2025-01-01')))).toHaveLength(2);
  });

  it('never knows less than any of its figures says', () => {
    const any = fc.tuple(
      fc.constantFrom('=', '>', '<', '<='),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (said) => {
        const arrivals = said.map(([sign, amount, day]) =>
          arrival(`KZ turnover 2024 ${sign} ${amount} bn USD`, `2025-01-0${day}`),
        );
        for (const { steps: all } of laddersOf(arrivals).values()) {
          all.forEach(({ known }, index) => {
            for (const { figure } of all.slice(0, index + 1)) {
              const said = figureInterval(figure, 'rounded');
              if (known && said) expect(contains(said, known)).toBe(true);
            }
          });
        }
      }),
    );
  });
});
