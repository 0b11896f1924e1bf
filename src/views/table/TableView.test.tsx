import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, marks, plainly, settled, show, takeCopies, wordsIn } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { SORT_KEYS } from '../../domain/tableOrder';
import type { Choices } from '../../state/choices';
import { TableView } from './TableView';

beforeAll(() => void standInForBrowser());

const SIX = dataset([
  claim('KZ turnover 2024 > 28 bn USD', {
    id: 'kz',
    speaker: 'tokayev',
    source: 'akorda',
    said: '2025-10-09',
    quote: 'Last year the trade between our two countries passed [28 billion dollars] for the first time in history.',
  }),
  claim('UZ turnover 2023 ~ 9 bn USD', { id: 'uz', speaker: 'mirziyoyev', source: 'president', said: '2025-11-20' }),
  claim('KZ growth 2024 = 5 %', { id: 'growth', speaker: 'putin', source: 'kremlin', said: '2024-11-27' }),
  claim('CA5 investment ..2025-10-09 > 26 bn USD', { id: 'invested', speaker: 'putin', source: 'kremlin' }),
  claim('CA5 companies as of 2025-09-19 ~ 24 thousand companies', { id: 'firms', speaker: 'putin', anchored: false }),
  claim('KZ oil-transit-to-china per year <= 10 mn t', { id: 'oil', speaker: null, said: '2026-01-15' }),
]);

const table = (choices: Partial<Choices> = {}) => show(<TableView />, { dataset: SIX, choices });
const rows = () => marks(document.body);
const cells = (id: string) =>
  [...document.querySelectorAll(`tr[data-claim="${id}"] :is(td, th)`)].map(({ textContent }) => plainly(textContent));
const column = (name: RegExp) => screen.getByRole('columnheader', { name });

describe('the table', () => {
  it('says how many figures it has, and has a row for each', async () => {
    const { actions } = await table();
    expect(plainly(screen.getByRole('heading').textContent)).toBe('6 quoted figures and the sentences they come from');
    expect(rows()).toHaveLength(6);
    await choose(() => actions.choosePlaces(areas('UZ')));
    expect(plainly(screen.getByRole('heading').textContent)).toBe('1 quoted figure and the sentence it comes from');
    expect(rows()).toEqual(['uz']);
  });

  it('groups the rows by topic, each with its count, while they are in the order of quantities', async () => {
    const { actions } = await table();
    const groups = () =>
      [...document.querySelectorAll('[scope="rowgroup"]')].map(({ textContent }) => plainly(textContent));
    expect(groups()).toEqual(['Turnover 3 quoted', 'Investment 1 quoted', 'Companies 1 quoted', 'Transport 1 quoted']);
    await choose(() => actions.sortBy('place'));
    expect(groups()).toEqual([]);
  });

  it.each([
    ['kz', ['more than', '28', '$bn', 'Trade turnover with Russia', 'Kazakhstan']],
    ['uz', ['about', '9', '$bn', 'Trade turnover with Russia', 'Uzbekistan']],
    ['growth', ['stated as', '+5', '%', 'Growth in trade turnover with Russia', 'Kazakhstan']],
    ['firms', ['about', '24', 'thousand', 'Companies with Russian capital', 'Central Asia']],
    ['oil', ['up to', '10', 'Mt a year', 'Transit of Russian oil to China', 'Kazakhstan']],
  ])('writes bound, value and unit of %s apart', async (id, words) => {
    await table();
    expect(cells(id).slice(1, 6)).toEqual(words);
  });

  it('has a name for every column, and what and where at the head of every row', async () => {
    await table();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).not.toContain('');
    expect(screen.getByRole('columnheader', { name: 'Time axis 2019 2026' })).toBeDefined();
    for (const row of document.querySelectorAll<HTMLElement>('.claim-row')) {
      expect(within(row).getAllByRole('rowheader')).toHaveLength(2);
      expect(within(row).getAllByRole('cell')).toHaveLength(9);
    }
    expect(screen.getAllByRole('rowheader', { name: 'Kazakhstan' })).toHaveLength(3);
  });

  it('says in its roles what it is, however it is laid out', async () => {
    await table();
    const parts = [...document.querySelectorAll('.claims, .claims :is(thead, tbody, tr, th, td)')];
    expect(parts.filter((part) => !part.hasAttribute('role'))).toEqual([]);
  });

  it('says when, who and where', async () => {
    await table();
    expect(cells('kz').slice(7, 10)).toEqual(['2024', 'tokayev', 'Publisher 10 Oct 2025']);
    expect(cells('oil').slice(7, 9)).toEqual(['year not named', 'the text; nobody named']);
  });

  it('cuts the sentence on both sides of the figure, whose words are whole', async () => {
    const { actions } = await table();
    const quote = () => document.querySelector('tr[data-claim="kz"] q');
    expect(plainly(quote()?.querySelector('.table-figure')?.textContent)).toBe('28 billion dollars');
    expect(plainly(quote()?.textContent)).toMatch(/^…? ?(?!Last year).*28 billion dollars/);
    expect(quote()?.querySelector('mark')).toBeNull();
    await choose(() => actions.openEvidence('kz'));
    expect(quote()?.querySelector('mark')?.textContent).toBe('28 billion dollars');
  });

  it('has the sentence in the reader’s language, says that it is a translation, and of what', async () => {
    const said = (lang: 'en' | 'ru') => show(<TableView />, { choices: { lang } });
    const cellOf = (id: string) => document.querySelector(`tr[data-claim="${id}"] .col-sentence`);
    await said('en');
    expect(plainly(cellOf('turnover-ca5-2024-tokayev')?.textContent)).toMatch(
      /^…grew by 20% and exceeded \$50 billion\..*RU → EN, our translation/,
    );
    expect(cellOf('turnover-ca5-2024-tokayev')?.querySelector('q')?.lang).toBe('en');
    expect(plainly(cellOf('turnover-ca5-2019-mfa')?.textContent)).toMatch(/exceeded \$ 30 billion\.$/);
    await said('ru');
    expect(plainly(cellOf('turnover-ca5-2024-tokayev')?.textContent)).toMatch(/превысил 50 млрд долларов\.$/);
  });

  it('tags a quote that is not found at its place', async () => {
    await table();
    expect(cells('firms').at(-1)).toMatch(/^unanchored/);
    expect(cells('kz').at(-1)).not.toMatch(/unanchored/);
  });

  it('says so where nothing matches, and offers the way back', async () => {
    const { user } = await table({ q: 'zzz' });
    expect(wordsIn('table-empty')[0]).toMatch(/^No statement matches all of these filters\./);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    await settled();
    expect(rows()).toHaveLength(6);
  });

  it('leads to the dialog for data', async () => {
    const { user, store } = await table();
    await user.click(screen.getByRole('button', { name: 'Download' }));
    expect(store.getState().exporting?.tab).toBe('data');
  });
});

describe('the order of the rows', () => {
  it.each<[by: Choices['sort']['by'], first: string, last: string]>([
    ['said', 'growth', 'oil'],
    ['speaker', 'uz', 'kz'],
  ])('by %s goes up, and down when reversed', async (by, first, last) => {
    await table({ sort: { by, descending: false } });
    const up = rows();
    await table({ sort: { by, descending: true } });
    const down = rows();
    expect([up[0], up.at(-1), down[0], down.at(-1)]).toEqual([first, last, last, by === 'speaker' ? 'uz' : first]);
    expect([...up].sort()).toEqual([...down].sort());
  });

  it.each([
    ['Value', 'value'],
    ['What', 'quantity'],
    ['Place', 'place'],
    ['Period', 'period'],
    ['Speaker', 'speaker'],
    ['Source', 'source'],
  ])('is chosen at the head of “%s”, and told there', async (name, by) => {
    const { user, choices } = await table({ sort: { by: 'said', descending: false } });
    const head = () => screen.getAllByRole('columnheader').filter(({ ariaSort }) => ariaSort !== null);
    const button = () => within(column(new RegExp(`^${name}`))).getByRole('button');
    expect(head()).toEqual([]);
    await user.click(button());
    await settled();
    expect(choices().sort).toEqual({ by, descending: false });
    expect(head().map((cell) => [cell.querySelector('button')?.textContent, cell.ariaSort])).toEqual([
      [`${name}↑`, 'ascending'],
    ]);
    await user.click(button());
    await settled();
    expect(head().map((cell) => [cell.querySelector('button')?.textContent, cell.ariaSort])).toEqual([
      [`${name}↓`, 'descending'],
    ]);
  });

  it('has a menu of every key, also those without a column, and a button that reverses', async () => {
    const { user, choices } = await table();
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
    expect([...menu.options].map(({ value }) => value)).toEqual([...SORT_KEYS]);
    await user.selectOptions(menu, 'Said');
    await settled();
    expect([choices().sort, rows().at(-1)]).toEqual([{ by: 'said', descending: false }, 'oil']);
    await user.click(screen.getByRole('button', { name: 'Ascending. Reverse' }));
    await settled();
    expect([choices().sort.descending, rows().at(-1)]).toEqual([true, 'growth']);
    expect(screen.getByRole('button', { name: 'Descending. Reverse' })).toBeDefined();
  });
});

describe('a row', () => {
  it('opens its evidence wherever it is pressed, and looks open', async () => {
    const { user, choices } = await table();
    await user.click(screen.getByText('mirziyoyev'));
    await settled();
    expect(choices().claim).toBe('uz');
    expect(document.querySelector('.claim-open[aria-current]')?.ariaLabel).toMatch(/^Open the sentence: .*Uzbekistan/);
  });

  it('has a button whose name is the whole statement', async () => {
    const { user, choices } = await table();
    const button = screen.getByRole('button', {
      name: /^Open the sentence: (?=.*28)(?=.*Kazakhstan)(?=.*2024)(?=.*tokayev)/,
    });
    button.focus();
    await user.keyboard('{Enter}');
    expect(choices().claim).toBe('kz');
  });

  it('is reached by the arrows; the whole table is one tab stop', async () => {
    const { user } = await table({ sort: { by: 'said', descending: false } });
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('[data-roving]')].filter((row) => row.tabIndex === 0);
    const here = () => document.activeElement?.closest('tr')?.dataset.claim;
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    expect(here()).toBe('growth');
    const reached = async (keys: string) => {
      await user.keyboard(keys);
      expect(stops()).toHaveLength(1);
      return here();
    };
    const [first, second, ...rest] = rows();
    expect(await reached('{ArrowDown}')).toBe(second);
    expect(await reached('{ArrowUp}{ArrowUp}')).toBe(first);
    expect(await reached('{End}')).toBe(rest.at(-1));
    expect(await reached('{ArrowDown}')).toBe(rest.at(-1));
    expect(await reached('{PageUp}')).toBe(first);
    expect(await reached('{PageDown}')).toBe(rest.at(-1));
    expect(await reached('{Home}')).toBe(first);
    expect(await reached('x')).toBe(first);
  });

  it('tells the pointer’s place to the other views, and takes it back', async () => {
    const { store } = await table();
    const row = document.querySelector('tr[data-claim="kz"]');
    if (!row) throw new Error('no row');
    fireEvent.pointerEnter(row);
    expect(store.getState().hovered?.id).toBe('kz');
    fireEvent.pointerLeave(row);
    expect(store.getState().hovered).toBeNull();
  });
});

describe('derived figures in the table', () => {
  const derivedRows = () => marks(document.body, 'derivation');
  const real = (choices: Partial<Choices> = {}) => show(<TableView />, { choices });

  it('are rows too, with the formula where a sentence would stand and ourselves as the speaker', async () => {
    const { user, choices } = await real({ topics: ['turnover'], places: areas('CA5') });
    expect(derivedRows()).toContain('region-turnover-2023');
    const row = document.querySelector('[data-derivation="region-turnover-2023"]');
    const words = [...(row?.querySelectorAll(':is(td, th)') ?? [])].map(({ textContent }) => plainly(textContent));
    expect(words).toContain('our calculation');
    expect(words.at(-1)).toMatch(/^= .*÷ 1\.20/);
    expect(row?.querySelector('q')).toBeNull();
    if (row) await user.click(row);
    expect(choices().claim).toBe('region-turnover-2023');
  });

  it('go when they are switched off, and the quoted ones stay', async () => {
    const { user, choices } = await real({ topics: ['turnover'], places: areas('CA5') });
    const quoted = rows();
    await user.click(screen.getByRole('checkbox', { name: 'Show derived' }));
    expect(choices().derived).toBe(false);
    await settled();
    expect([derivedRows(), rows()]).toEqual([[], quoted]);
  });

  it('are counted in the title where the filter leaves nothing else', async () => {
    await real({ speakers: [], q: '', places: areas('KG'), topics: ['turnover'] });
    const title = plainly(screen.getByRole('heading').textContent);
    expect(title).toBe(
      derivedRows().length > 0
        ? `${derivedRows().length} derived figures and their formulas`
        : '0 quoted figures and the sentences they come from',
    );
  });

  it('that only test whether statements fit stand apart, below their topic', async () => {
    await real();
    const [checks] = screen.getAllByRole('rowheader', { name: /Averages and checks/ });
    expect(plainly(checks?.textContent)).toMatch(/^Turnover: Averages and checks \d+ derived$/);
  });
});

describe('the table as it is copied', () => {
  it('has the rows in their order, with what is shown of each', async () => {
    const { user } = await table({ sort: { by: 'place', descending: false } });
    const copied = takeCopies();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Table copied')).toBeDefined();
    const lines = copied.plain().trimEnd().split('\r\n');
    expect(lines[0]?.split('\t').slice(0, 2)).toEqual(['Figure, in words', 'Value']);
    expect(lines.slice(1).map((line) => /claim=([\w-]+)/.exec(line)?.[1])).toEqual(rows());
    expect(copied.html()).toContain('<caption>Statements</caption>');
  });

  it('is in groups as the rows are, those by arithmetic with them', async () => {
    const { user } = await show(<TableView />);
    const copied = takeCopies();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Table copied');
    const ids = [...copied.plain().matchAll(/claim=([\w-]+)/g)].map(([, id]) => id);
    const drawn = [...document.querySelectorAll('tr[data-claim], tr[data-derivation]')].map(
      (row) => row.getAttribute('data-claim') ?? row.getAttribute('data-derivation'),
    );
    expect(ids).toEqual(drawn);
  });
});
