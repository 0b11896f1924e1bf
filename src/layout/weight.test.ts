import { expect, it } from 'vitest';
import { deriveAll } from '../domain/derivation';
import { derivation } from '../domain/derivationFixtures';
import { claim } from '../domain/fixtures';
import { weightOf } from './weight';

it('what is quoted is bold in a label, and what follows from it is not', () => {
  const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' });
  const { derived } = deriveAll([derivation('twice', ['add', 'kz', 'kz'])], () => kz);
  expect([kz, ...derived].map(weightOf)).toEqual([600, 400]);
});
