import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { useLibrary, useShelf } from './library';
import { StaticData } from './StaticData';

afterEach(cleanup);

function Ids() {
  const { refused } = useShelf();
  return <p>{[...useLibrary().dataset.claims.map(({ id }) => id), `${refused.length} refused`].join(', ')}</p>;
}

it('is there at once, without a network, and each tree has its own', () => {
  for (const id of ['first', 'second']) {
    render(
      <StaticData dataset={dataset([claim('KZ turnover 2024 = 28 bn USD', { id })])}>
        <Ids />
      </StaticData>,
    );
  }
  expect(screen.getByText('first, 0 refused')).toBeDefined();
  expect(screen.getByText('second, 0 refused')).toBeDefined();
});
