import { expect, it } from 'vitest';
import { codesFor } from './codeFixtures';
import { type ClaimOptions, claim } from './fixtures';
import { intervalNotation } from './intervalArithmetic';
import { partChecks } from './partOfWhole';

const scoped: ClaimOptions = { scope: ['excludes-third-countries'] };
const check = (...sentences: readonly string[]) =>
  partChecks(
    sentences.map((sentence, i) => claim(sentence, { id: `c${i}` })),
    codesFor().areas,
  ).map(
    ({ kind, verdict, parts, whole, result, reasons }) =>
      `${kind} ${verdict}: ${parts.join(' ')} of ${whole} ${result ? intervalNotation(result) : ''}${reasons.join(' ')}`,
  );

it.each<[what: string, sentences: readonly string[], expected: readonly string[]]>([
  [
    'a quoted share and two amounts can all be true',
    [
      'CA5 turnover 2024 > 50 bn USD',
      'KZ turnover 2024 = 25.5 bn USD',
      'KZ share-of-regional-turnover 2024 > 0.5 share',
    ],
    ['share holds: c1 of c0 (0.5, 0.51)'],
  ],
  [
    'or they cannot',
    ['CA5 turnover 2024 > 50 bn USD', 'KZ turnover 2024 = 20 bn USD', 'KZ share-of-regional-turnover 2024 > 0.5 share'],
    ['share does-not-hold: c1 of c0 '],
  ],
  [
    'parts add up to their whole',
    [
      'KZ transport-corridors 2025 = 11 corridors',
      'KZ transport-corridors-rail 2025 = 5 corridors',
      'KZ transport-corridors-road 2025 = 6 corridors',
    ],
    ['sum holds: c1 c2 of c0 [11, 11]'],
  ],
  [
    'or do not',
    [
      'KZ transport-corridors 2025 = 12 corridors',
      'KZ transport-corridors-rail 2025 = 5 corridors',
      'KZ transport-corridors-road 2025 = 6 corridors',
    ],
    ['sum does-not-hold: c1 c2 of c0 [11, 11]'],
  ],
  [
    'or may',
    [
      'KZ transport-corridors 2025 = 12 corridors',
      'KZ transport-corridors-rail 2025 > 5 corridors',
      'KZ transport-corridors-road 2025 = 6 corridors',
    ],
    ['sum cannot-tell: c1 c2 of c0 (11, ∞)'],
  ],
  [
    'a part is no more than its whole',
    ['CA5 students 2019 = 160 thousand persons', 'CA5 students-state-funded 2019 = 40 thousand persons'],
    ['part holds: c1 of c0 [0.25, 0.25]'],
  ],
  [
    'a part above its whole does not hold',
    ['CA5 students 2019 = 50 thousand persons', 'CA5 students-state-funded 2019 = 100 thousand persons'],
    ['part does-not-hold: c1 of c0 [2, 2]'],
  ],
  [
    'one country above the five together does not hold',
    ['CA5 turnover 2024 < 40 bn USD', 'KZ turnover 2024 = 50 bn USD'],
    ['region does-not-hold: c1 of c0 '],
  ],
  [
    'another year proves nothing',
    ['CA5 turnover 2023 < 40 bn USD', 'KZ turnover 2024 = 50 bn USD'],
    ['region cannot-tell: c1 of c0 other-period'],
  ],
  ['below a lower bound anything holds', ['CA5 turnover 2024 > 40 bn USD', 'KZ turnover 2024 = 50 bn USD'], []],
])('%s', (_, sentences, expected) => {
  expect(check(...sentences)).toEqual(expected);
});

it('assets of another scope and date are no contradiction', () => {
  const [region, kazakhstan] = [
    claim('CA5 stock as of 2020-10-15 ~ 20 bn USD', { id: 'region', ...scoped }),
    claim('KZ investment ..2025-10-09 > 26 bn USD', { id: 'kz' }),
  ];
  expect(partChecks([region, kazakhstan], codesFor().areas)).toMatchObject([
    { kind: 'region', verdict: 'cannot-tell', reasons: ['other-indicator', 'other-period', 'other-scope'] },
  ]);
});
