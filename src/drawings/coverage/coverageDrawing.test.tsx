import { expect, it } from 'vitest';
import { marks, show } from '../../checks/show';
import type { Claim } from '../../domain/claim';
import { claim, dataset } from '../../domain/fixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { DEFAULT_CHOICES } from '../../state/choices';
import { coverageDrawing } from './coverageDrawing';

const FEW = [claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }), claim('UZ turnover 2024 = 9 bn USD', { id: 'uz' })];
const FAR = claim('KZ turnover 1950 = 1 bn USD', { id: 'far' });

async function drawn(claims: readonly Claim[]) {
  const of = dataset(claims);
  const { node } = coverageDrawing.draw({
    dataset: of,
    choices: DEFAULT_CHOICES,
    text: createText('en', en),
    width: 1040,
    height: 560,
  });
  const { container } = await show(<svg aria-hidden="true">{node}</svg>, { dataset: of });
  return container;
}

it.each([
  ['two figures', FEW, ['kz', 'uz']],
  ['one of long ago, which adds eighty years of cells', [...FEW, FAR], ['far', 'kz', 'uz']],
])('a picture of the coverage has a shape a state and a mark a figure: %s', async (_, claims, ids) => {
  const container = await drawn(claims);
  const grounds = [...container.querySelectorAll('.cov-export-cell')];
  expect(grounds.map((ground) => ground.getAttribute('data-state')).sort()).toEqual(['none', 'quoted']);
  expect([...marks(container)].sort()).toEqual(ids);
});
