import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { choose, plainly, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import type { Choices } from '../../state/choices';
import { MapView } from './MapView';

beforeAll(() => void standInForBrowser());

const FURTHER = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
  claim('AZ turnover 2024 = 4 bn USD', { id: 'az' }),
  claim('GE turnover 2023 = 2 bn USD', { id: 'ge' }),
  claim('KZ+TM turnover 2024 > 30 bn USD', { id: 'pair' }),
]);
const map = (choices: Partial<Choices> = {}, of = FURTHER) =>
  show(<MapView />, { dataset: of, choices: { time: yearRange(2024), ...choices } });
const beside = () => {
  const list = screen.getByRole('heading', { name: 'Places beyond this map' }).nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error('no list');
  return within(list).getAllByRole('listitem');
};

it('lists the places that the map has no shape of, with their figures or the words of their state', async () => {
  const { user, choices } = await map();
  const [azerbaijan, georgia, ...others] = beside();
  expect(others).toEqual([]);
  expect(plainly(azerbaijan?.textContent)).toMatch(/4.*Place AZ/);
  expect(plainly(georgia?.textContent)).toBe('Place GE: no figure quoted');
  expect(beside().map((item) => item.getAttribute('data-hue'))).toEqual(['AZ', 'GE']);
  await user.click(screen.getByRole('button', { name: /Place AZ/ }));
  expect(choices().claim).toBe('az');
});

it('fades with the filter, as the countries on the map do', async () => {
  const { actions } = await map();
  await choose(() => actions.choosePlaces(areas('AZ')));
  expect(beside().map((item) => item.getAttribute('data-faded'))).toEqual(['false', 'true']);
});

it('is not there where the map has all places', async () => {
  await map({}, dataset([claim('KZ turnover 2024 > 28 bn USD')]));
  expect(screen.queryByRole('heading', { name: 'Places beyond this map' })).toBeNull();
});
