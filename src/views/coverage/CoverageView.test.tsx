import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, marks, plainly, REAL, settled, show } from '../../checks/show';
import { type Browser, standInForBrowser } from '../../dom/fixtures';
import { claim, dataset } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import type { Choices } from '../../state/choices';
import { CoverageView } from './CoverageView';

let browser: Browser;
beforeAll(() => {
  browser = standInForBrowser(500);
});

const FEW = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
  claim('KZ turnover 2024 > 27 bn USD', { id: 'kz-earlier', speaker: 'putin' }),
  claim('CA5 turnover 2023 > 40 bn USD', { id: 'five' }),
  claim('KZ oil-transit-to-china per year <= 10 mn t', { id: 'oil' }),
]);

/** In a narrow window, where it shows one place at a time. */
const coverage = async (place: string, choices: Partial<Choices> = {}, of = FEW) => {
  const shown = await show(<CoverageView />, { dataset: of, choices: { tab: 'coverage', ...choices } });
  await shown.user.click(screen.getByRole('button', { name: place }));
  return shown;
};
const table = () => screen.getByRole('table');
/** A year's cell; the last is that of no year. */
const cell = (indicator: string, year: number | null) => {
  const names = [...table().querySelectorAll('tbody th')];
  const cells = names.find(({ textContent }) => textContent === indicator)?.parentElement?.querySelectorAll('td');
  return cells?.[year === null ? 8 : year - 2019] ?? table();
};
const title = () => plainly(screen.getByRole('heading', { level: 2 }).textContent);
const TURNOVER = 'Trade turnover with Russia';
const OIL = 'Transit of Russian oil to China';

describe('the coverage', () => {
  it('tells what is quoted, what only for the five, what nobody said, to the eye and in words', async () => {
    await coverage('Kazakhstan');
    const states: readonly (readonly [indicator: string, year: number | null, state: string, words: string])[] = [
      [TURNOVER, 2024, 'quoted', '2'],
      [TURNOVER, 2023, 'covered', 'only within the five together'],
      [TURNOVER, 2022, 'none', ''],
      [OIL, null, 'quoted', ''],
      [OIL, 2024, 'none', ''],
    ];
    for (const [indicator, year, state, words] of states)
      expect([cell(indicator, year).dataset.state, plainly(cell(indicator, year).textContent)]).toEqual([state, words]);
    expect(screen.getByRole('table', { name: /In an empty cell nobody has given a figure\.$/ })).toBe(table());
  });

  it('has every figure of a cell as a mark of its own, and their number where there are several', async () => {
    const { user, choices } = await coverage('Kazakhstan');
    const several = cell(TURNOVER, 2024);
    expect(marks(several)).toEqual(['kz', 'kz-earlier']);
    expect(within(several).getByTitle('2 figures').textContent).toBe('2');
    await user.click(within(several).getByRole('button', { name: /(?=.*28)(?=.*Kazakhstan)/ }));
    expect(choices().claim).toBe('kz');
  });

  it('fades what the filter leaves out, and does not call it silence', async () => {
    const { actions } = await coverage('Kazakhstan');
    await choose(() => actions.chooseTime(yearRange(2023)));
    expect(cell(TURNOVER, 2024).dataset.state).toBe('outside');
    expect(marks(table())).toEqual([]);
    expect(cell(TURNOVER, 2022).dataset.state).toBe('none');
    expect(title()).toMatch(/^Within the filter \d+ of \d+ cells have a figure$/);
  });

  it('counts its cells in the title and by state, and the counts come to all of them', async () => {
    const { actions } = await coverage('Kazakhstan');
    const counts = () => {
      const entries = [...document.querySelectorAll('.cov-legend > span')].map((entry) => plainly(entry.textContent));
      return Object.fromEntries(
        entries.map((entry): [string, number] => [entry.replace(/: \d+$/, ''), Number(/\d+$/.exec(entry)?.[0])]),
      );
    };
    const sum = () => Object.values(counts()).reduce((total, number) => total + number, 0);
    expect(title()).toBe('2 of 1072 cells have a figure');
    expect(counts()).toMatchObject({ quoted: 2, derived: 0, 'only within the five together': 5 });
    expect(sum()).toBe(1072);
    await choose(() => actions.search('zzz'));
    expect(counts()).toMatchObject({ quoted: 0, 'outside the filter': 7 });
    expect(sum()).toBe(1072);
  });

  it('says in sentences who is without a figure, and for which years', async () => {
    await coverage('Kazakhstan');
    const sentences = [...document.querySelectorAll('.cov-sentences li')].map(({ textContent }) =>
      plainly(textContent),
    );
    expect(sentences.join(' ')).toMatch(/Kyrgyzstan, Tajikistan and Turkmenistan have no figure of their own/);
    expect(sentences.find((words) => words.startsWith(TURNOVER))).toMatch(/no figure for 2019/);
  });

  it('has no row for a quantity of which the place that is shown can have no figure', async () => {
    await coverage('Central Asia', {}, REAL);
    const hasRow = () => screen.queryByRole('rowheader', { name: /^Uzbek exports/ }) !== null;
    expect(hasRow()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Uzbekistan' }));
    expect(hasRow()).toBe(true);
    expect([...table().querySelectorAll('tbody')].every(({ rows }) => rows.length > 1)).toBe(true);
  });

  it('draws derived figures as such, and not when they are switched off', async () => {
    const { actions } = await coverage('Central Asia', {}, REAL);
    expect(marks(cell(TURNOVER, 2023), 'derivation')).toContain('region-turnover-2023');
    expect(cell(TURNOVER, 2023).dataset.state).toBe('derived');
    await choose(() => actions.showDerived(false));
    expect(marks(table(), 'derivation')).toEqual([]);
    expect(cell(TURNOVER, 2023).dataset.state).toBe('none');
  });
});

describe('the keyboard in the coverage', () => {
  const stops = () =>
    [...table().querySelectorAll<HTMLElement>('[data-mark]')].filter(({ tabIndex }) => tabIndex === 0);
  const here = () => document.activeElement?.getAttribute('data-claim');

  it('has one stop, moves along a row and between rows, and opens', async () => {
    const { user, choices } = await coverage('Kazakhstan');
    await settled();
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    const reached = async (keys: string) => {
      await user.keyboard(keys);
      expect(stops().map((mark) => mark.dataset.claim)).toEqual([here()]);
      return here();
    };
    expect(here()).toBe('kz');
    expect(await reached('{ArrowRight}')).toBe('kz-earlier');
    expect(await reached('{ArrowRight}')).toBe('kz-earlier');
    expect(await reached('{Home}')).toBe('kz');
    expect(await reached('{End}')).toBe('kz-earlier');
    expect(await reached('{ArrowDown}')).toBe('oil');
    expect(await reached('{ArrowDown}')).toBe('oil');
    expect(await reached('{ArrowUp}{ArrowLeft}')).toBe('kz');
    await user.keyboard(' ');
    expect(choices().claim).toBe('kz');
  });

  it('passes over what the filter has faded, and moves the stop off it', async () => {
    const { user, actions } = await coverage('Kazakhstan');
    await choose(() => actions.search('oil'));
    await settled();
    expect(stops().map((mark) => mark.dataset.claim)).toEqual(['oil']);
    stops()[0]?.focus();
    await user.keyboard('{ArrowUp}');
    expect(here()).toBe('oil');
  });
});

describe('the coverage in a wide window', () => {
  it('shows all six places side by side, and one by choice when it is made narrow', async () => {
    browser.widenTo(1440);
    await show(<CoverageView />, { dataset: FEW });
    const places = () => [...table().querySelectorAll('.cov-area')].map(({ textContent }) => plainly(textContent));
    expect(places()).toHaveLength(6);
    expect(marks(table())).toEqual(['five', 'kz', 'kz-earlier', 'oil']);
    act(() => browser.widenTo(500));
    expect(places()).toEqual(['Central Asia']);
    expect(marks(table())).toEqual(['five']);
    await userEvent.click(screen.getByRole('button', { name: 'Kazakhstan' }));
    expect(places()).toEqual(['Kazakhstan']);
    expect(marks(table())).toEqual(['kz', 'kz-earlier', 'oil']);
  });
});
