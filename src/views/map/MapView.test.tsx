import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, marks, plainly, REAL, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset, speakerId } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import type { Choices } from '../../state/choices';
import { MapView } from './MapView';

beforeAll(() => void standInForBrowser());

const FEW = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' }),
  claim('UZ turnover 2023 = 9 bn USD', { id: 'uz', speaker: 'mirziyoyev' }),
  claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', speaker: 'putin' }),
]);

const map = (choices: Partial<Choices> = {}, of = FEW) => show(<MapView />, { dataset: of, choices });
const country = (place: string) => screen.getByRole('button', { name: new RegExp(`^${place}: `) });
const title = () => plainly(screen.getByRole('heading', { level: 2 }).textContent);
const states = () =>
  within(screen.getByRole('list', { name: 'On the map' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => plainly(textContent));

describe('a country', () => {
  it.each<[name: string, choices: Partial<Choices>, place: string, words: string]>([
    ['has a figure', {}, 'Kazakhstan', 'quoted'],
    ['is only within the five', {}, 'Tajikistan', 'only in the figure for the five'],
    ['has no figure', { time: yearRange(2023) }, 'Tajikistan', 'no figure quoted'],
    ['is hidden by the filter', { speakers: [speakerId('putin')] }, 'Kazakhstan', 'outside the filter'],
  ])('says that it %s', async (_, choices, place, words) => {
    await map(choices);
    expect(country(place).getAttribute('aria-label')).toBe(`${place}: ${words}. Filter by this country`);
    expect(states()).toHaveLength(new Set(states()).size);
  });

  it('is a choice of the place, by pointer and by key', async () => {
    const { user, choices } = await map();
    await user.click(country('Uzbekistan'));
    expect([choices().places, country('Uzbekistan').getAttribute('aria-pressed')]).toEqual([['UZ'], 'true']);
    country('Uzbekistan').focus();
    await user.keyboard(' ');
    expect(choices().places).toEqual([]);
  });

  it('fades when another is chosen', async () => {
    const { actions, container } = await map();
    await choose(() => actions.choosePlaces(areas('UZ')));
    const faded = [...container.querySelectorAll('.map-fill[data-faded="true"]')].map((fill) =>
      fill.getAttribute('data-hue'),
    );
    expect(faded.sort()).toEqual(['KG', 'KZ', 'TJ', 'TM']);
  });

  it('opens its figure, not the filter, where the figure is pressed', async () => {
    const { user, choices } = await map();
    await user.click(screen.getByRole('button', { name: /28.*tokayev/ }));
    expect([choices().claim, choices().places]).toEqual(['kz', []]);
  });
});

describe('the title of the map', () => {
  it.each<[name: string, choices: Partial<Choices>, words: RegExp]>([
    ['how many are without a figure', {}, /^Three of the five have no quoted figure$/],
    [
      'the figure of the one place that is chosen',
      { places: areas('KZ') },
      /^Trade turnover with Russia, Kazakhstan: .*28/,
    ],
    [
      'that the chosen place has none',
      { places: areas('TM') },
      /^Trade turnover with Russia, Turkmenistan: no figure of its own$/,
    ],
    [
      'whose figures the filter leaves',
      { speakers: [speakerId('tokayev')] },
      /^tokayev: a figure for one of the five$/,
    ],
    ['that the filter leaves none', { speakers: [speakerId('putin')] }, /^putin: no figure for any one republic$/],
    ['that there is none', { topics: ['people'] }, /^None of the five has a figure of its own$/],
  ])('says %s', async (_, choices, words) => {
    await map(choices);
    expect(title()).toMatch(words);
  });
});

describe('the figures of the five together', () => {
  const region = () => document.querySelector<HTMLElement>('.map-region') ?? document.body;

  it('stand beside the map and are never split: no country has them', async () => {
    const { user, choices, container } = await map();
    expect(marks(region())).toEqual(['five']);
    expect(marks(container.querySelector('.map-svg') ?? container)).toEqual(['kz', 'uz']);
    expect(plainly(within(region()).getByRole('button').textContent)).toMatch(/>\$50bn.*2024.*putin/);
    await user.click(within(region()).getByRole('button'));
    expect(choices().claim).toBe('five');
  });

  it.each<[name: string, choices: Partial<Choices>, head: string]>([
    ['are named', {}, 'The five together, never split'],
    ['are told to be missing', { topics: ['people'] }, 'No figure for the five together'],
    [
      'are told to be outside the filter',
      { speakers: [speakerId('tokayev')] },
      'The five together: outside the filter',
    ],
  ])('%s', async (_, choices, head) => {
    await map(choices);
    expect(within(region()).getByRole('heading').textContent).toBe(head);
  });

  it('keep their places whatever the filter leaves of them', async () => {
    const { actions } = await map({}, REAL);
    const rows = () => [...region().querySelectorAll('li')].map(({ textContent }) => textContent);
    const before = rows();
    expect(before.length).toBeGreaterThan(2);
    await choose(() => actions.chooseTime(yearRange(2019)));
    expect(rows()).toEqual(before);
    const faded = [...region().querySelectorAll('button')].map(({ disabled }) => disabled);
    expect(new Set(faded)).toEqual(new Set([false, true]));
  });

  it('are reached from the countries by the arrow keys, and by letters, one stop for the whole map', async () => {
    const { user, container } = await map();
    const all = [...container.querySelectorAll<HTMLElement>('[data-mark]')];
    const stops = () => all.filter(({ tabIndex }) => tabIndex === 0);
    const here = () => document.activeElement?.getAttribute('data-claim');
    expect([all.length, stops().length]).toEqual([3, 1]);
    stops()[0]?.focus();
    const walked = [here()];
    for (const keys of ['{ArrowRight}', '{ArrowDown}', 'K', 'у', 'u']) {
      await user.keyboard(keys);
      walked.push(here());
    }
    expect(walked).toEqual(['kz', 'uz', 'five', 'kz', 'kz', 'uz']);
    expect(stops()).toEqual([document.activeElement]);
  });
});

it('explains in its legend the states that occur, and no other', async () => {
  const { actions } = await map();
  expect(states()).toEqual(['quoted', 'only within the five together']);
  await choose(() => actions.chooseTime(yearRange(2023)));
  expect(states()).toEqual(['quoted', 'no figure quoted']);
  await choose(() => actions.search('zzz'));
  expect(states()).toContain('outside the filter');
});

it('draws a derived figure only where nothing is quoted, and not when they are switched off', async () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const { actions, container } = await map({}, REAL);
  const drawn = async (derived: boolean) => {
    const found: string[] = [];
    for (const year of years) {
      await choose(() => actions.chooseTime(yearRange(year)));
      await choose(() => actions.showDerived(derived));
      found.push(...marks(container, 'derivation'));
    }
    return found;
  };
  // On a busy machine what a choice changes is drawn later than the next frame.
  await waitFor(async () => expect(await drawn(true)).not.toEqual([]), { timeout: 10_000 });
  expect(await drawn(false)).toEqual([]);
});
