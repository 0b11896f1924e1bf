import { expect, it } from 'vitest';
import { formula, type Sketch } from './derivationFixtures';
import { claim } from './fixtures';
import { spelledOut } from './spelledOut';

const claims = [
  claim('KZ turnover 2024 = 28 bn USD', { id: 'plain' }),
  claim('KZ turnover 2024 > 4 bn USD', { id: 'bound' }),
  claim('KZ turnover 2024 ~ 4 bn USD', { id: 'about' }),
  claim('KZ share-of-regional-turnover 2024 > 1/2 share', { id: 'share' }),
];
const figureOf = (id: string) => claims.find((one) => one.id === id);

it.each<[Sketch, Sketch]>([
  [
    ['multiply', 'plain', ['subtract', ['divide', 1, 'share'], 1]],
    ['subtract', ['divide', 'plain', 'share'], 'plain'],
  ],
  [
    ['both', 'bound', ['multiply', 'plain', ['subtract', 1, ['divide', 1, 'share']]]],
    ['both', 'bound', ['subtract', 'plain', ['divide', 'plain', 'share']]],
  ],
])('%j is written as %j', (sketch, written) => {
  expect(spelledOut(formula(sketch), figureOf)).toEqual(formula(written));
});

it.each<[Sketch]>([
  [['multiply', 'bound', ['subtract', 1, ['divide', 1, 'share']]]],
  [['multiply', 'about', ['subtract', 1, ['divide', 1, 'share']]]],
  [['multiply', '@derived', ['subtract', 1, ['divide', 1, 'share']]]],
  [['multiply', 'plain', ['subtract', 2, ['divide', 1, 'share']]]],
  [['multiply', 'plain', ['add', 1, 'share']]],
  [['divide', 'plain', ['subtract', ['power', ['add', 1, 'share'], 1, 3], 1]]],
])('%j stays, so that nothing wide is counted twice', (sketch) => {
  expect(spelledOut(formula(sketch), figureOf)).toEqual(formula(sketch));
});
