import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, plainly, settled, show } from '../../checks/show';
import { createLibrary, HOME } from '../../data/library';
import type { Past } from '../../data/queriesVersions';
import { standInForBrowser } from '../../dom/fixtures';
import type { Issue } from '../../domain/dataset';
import { areas, claim, dataset } from '../../domain/fixtures';
import { joinDatasets } from '../../domain/joinDatasets';
import { builtIn, nextPartId, type Part } from '../../domain/part';
import type { Choices } from '../../state/choices';
import { Notices } from './Notices';

beforeAll(() => void standInForBrowser());

const THEN = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' }),
  claim('UZ turnover 2024 > 9 bn USD', { id: 'uz', speaker: 'mirziyoyev' }),
  claim('UZ growth 2024 = 5 %', { id: 'gone', speaker: 'putin' }),
]);
const NOW = dataset([
  claim('KZ turnover 2024 > 29 bn USD', { id: 'kz', speaker: 'tokayev' }),
  claim('UZ turnover 2024 > 9 bn USD', { id: 'uz', speaker: 'mirziyoyev' }),
  claim('KZ growth 2025 = 7 %', { id: 'new', speaker: 'putin' }),
]);

const notices = (past: Past | null, choices: Partial<Choices> = {}, more: Partial<Parameters<typeof show>[1]> = {}) =>
  show(<Notices past={past} />, { dataset: THEN, choices, ...more });
const noticed = () => plainly(document.querySelector('.notices')?.textContent);

it('are silent when all is as it should be', async () => {
  await notices(null);
  expect(noticed()).toBe('');
});

describe('another version of the data', () => {
  const older: Past = { kind: 'older', version: '0'.repeat(20), now: NOW };
  const notice = () => screen.findByRole('region', { name: 'Version of the data' });
  const rows = () => [...document.querySelectorAll('.version-changes li')].map((li) => plainly(li.textContent));

  it('is told, with how much of what is shown is different now', async () => {
    await notices(older);
    expect(plainly((await notice()).textContent)).toContain(
      'You see the data as they were in version 00000000000000000000. They have changed since.3 statements this link shows are different now.',
    );
  });

  it('lists what stood there then beside what stands there now', async () => {
    const { user } = await notices(older);
    const show = within(await notice()).getByRole('button', { name: 'Then and now' });
    expect([show.ariaExpanded, rows()]).toEqual(['false', []]);
    await user.click(show);
    expect(rows()).toHaveLength(3);
    expect(rows().map((row) => row.split(' ')[0])).toEqual(expect.arrayContaining(['Changed:', 'Added:']));
    const [figure] = screen.getAllByRole('row', { name: /^Figure/ });
    expect(
      within(figure ?? document.body)
        .getAllByRole('cell')
        .map((cell) => plainly(cell.textContent)),
    ).toEqual(['more than $28bn', 'more than $29bn']);
    await user.click(within(await notice()).getByRole('button', { name: 'Hide the list' }));
    expect(rows()).toEqual([]);
  });

  it('is at once about the statement that the address opens', async () => {
    await notices(older, { claim: 'kz' });
    await notice();
    expect(rows()[0]).toMatch(/^Changed: .*Kazakhstan/);
    expect(plainly((await notice()).textContent)).toContain('So are 2 others.');
  });

  it('says so where nothing that the address shows has changed', async () => {
    await notices(older, { claim: 'uz' });
    expect(plainly((await notice()).textContent)).toContain('Nothing this link shows has changed.');
    expect(rows()).toEqual([]);
  });

  it('leads to today’s data, with the open statement only where it still is', async () => {
    const today = async (claim: string) => {
      await notices(older, { claim, places: areas('UZ'), data: { version: older.version, packages: [] } });
      const { search } = within(await notice()).getByRole<HTMLAnchorElement>('link', { name: /today’s data$/ });
      return Object.fromEntries(new URLSearchParams(search));
    };
    expect(await today('uz')).toEqual({ claim: 'uz', place: 'UZ' });
    expect(await today('gone')).toEqual({ place: 'UZ' });
  });

  it.each([
    ['unknown', /which is no longer kept\. You see today’s\.$/, ['Continue with today’s data']],
    ['unavailable', /could not be loaded\. You see today’s\.$/, ['Continue with today’s data', 'Try again']],
  ] as const)('that is %s is told, with the ways on', async (kind, words, links) => {
    const version = '1'.repeat(20);
    await notices({ kind, version, now: NOW }, { data: { version, packages: [] } });
    const region = await notice();
    expect(plainly(region.querySelector('p')?.textContent)).toMatch(words);
    expect(
      within(region)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(links);
  });
});

describe('packages that are opened beside the built-in one', () => {
  const part = (name: string, change: Partial<Part>): Part => ({
    id: nextPartId(name, []),
    name: { en: name, ru: name },
    origin: 'opened',
    version: '2'.repeat(20),
    address: null,
    ...change,
  });
  const customs = dataset([
    claim('KZ turnover 2023 = 26 bn USD', { id: 'c' }),
    claim('KZ growth 2023 = 2 %', { id: 'd' }),
  ]);
  const opened = (name: string, change: Partial<Part>, version: string | null = null) => ({
    dataset: joinDatasets([
      { part: builtIn('test'), dataset: THEN },
      { part: part(name, change), dataset: customs },
    ]),
    library: createLibrary({ packages: [HOME, { address: change.address ?? 'file:1', version }], refused: [] }),
  });
  const notice = () => screen.findByRole('region', { name: 'Opened data' });

  it('are told by name, with how much they add and where they come from', async () => {
    await notices(null, {}, opened('Customs', { address: '/customs/' }));
    expect(plainly((await notice()).textContent)).toBe(
      'Beside the statements of Five Republics you see 2 from “Customs”. They come from /customs/, version 22222222222222222222. Close “Customs”',
    );
  });

  it('say so where the address was made with another version of them', async () => {
    await notices(null, {}, opened('Customs', { address: '/customs/' }, '3'.repeat(20)));
    expect(plainly((await notice()).textContent)).toContain('The link was made with version 33333333333333333333.');
  });

  it('are closed by a link without them, which keeps what is not theirs', async () => {
    const packages = [{ address: '/customs/', version: null }];
    const choices: Partial<Choices> = { claim: 'customs:c', places: areas('KZ'), data: { version: null, packages } };
    await notices(null, choices, opened('Customs', { address: '/customs/' }));
    const close = within(await notice()).getByRole<HTMLAnchorElement>('link', { name: 'Close “Customs”' });
    expect(Object.fromEntries(new URLSearchParams(close.search))).toEqual({ place: 'KZ' });
  });

  it('of a file are closed in place, since no link could bring them back', async () => {
    await notices(null, {}, opened('Customs', {}));
    expect(plainly((await notice()).textContent)).toContain('only this window has them');
    expect(within(await notice()).getByRole('button', { name: 'Close “Customs”' })).toBeDefined();
  });

  it.each([
    ['elsewhere', /only data on this site can be\./],
    ['missing', /there is nothing at that address \(404\)\./],
    ['unreachable', /could not be fetched\. Are you offline\?/],
    ['not-package', /is no data package that can be read here: 404\./],
  ] as const)('that were not opened are told with the reason: %s', async (reason, words) => {
    const packages = [{ address: '/other/', version: null }];
    const library = createLibrary({ packages: [HOME], refused: [{ address: '/other/', reason, detail: '404' }] });
    await notices(null, { data: { version: null, packages }, places: areas('UZ') }, { library });
    const region = await notice();
    expect(plainly(region.textContent)).toMatch(words);
    expect(plainly(region.textContent)).toContain('/other/');
    const without = within(region).getByRole<HTMLAnchorElement>('link', { name: 'Continue without it' });
    expect(Object.fromEntries(new URLSearchParams(without.search))).toEqual({ place: 'UZ' });
  });
});

describe('what was wrong', () => {
  it.each([
    ['doc', 'own:courier-2026-02-03'],
    ['whose', 'mine'],
  ])('with an address that leads to a reader’s own (%s) is said in words, where that is not', async (key, value) => {
    const { store, choices } = await notices(null);
    await choose(() => store.actions.arriveAt(choices(), [{ key, value }]));
    expect(document.body.textContent).toContain('somebody’s own document');
    expect(document.body.textContent).not.toContain('not understood');
  });

  const issue = (record: string, kind: Issue['kind'], path = 'quantity'): Issue => ({
    file: 'claims.json',
    record,
    path,
    kind,
    message: 'not a number',
  });

  it('with the address is named, until it is dismissed', async () => {
    const { store, user, choices } = await notices(null);
    await choose(() =>
      store.actions.arriveAt(choices(), [
        { key: 'year', value: '1812' },
        { key: 'tab', value: 'x' },
      ]),
    );
    expect(noticed()).toBe(
      'Some parts of the address were not understood and are set to their defaults: year=1812, tab=x.',
    );
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(noticed()).toBe('');
  });

  it('with records is counted by record, and listed with file, record, path and what became of it', async () => {
    const issues = [issue('a', 'invalid'), issue('a', 'invalid', 'period'), issue('b', 'unanchored', '')];
    const { user } = await notices(null, {}, { issues });
    const which = await screen.findByRole('button', { name: 'Which ones' });
    expect(noticed()).toMatch(/^2 records could not be used as they stand/);
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(which);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => plainly(textContent))).toEqual([
      'claims.json / a / quantity: not a number (left out)',
      'claims.json / a / period: not a number (left out)',
      'claims.json / b: not a number (kept, unanchored)',
    ]);
    await user.click(screen.getByRole('button', { name: 'Hide the list' }));
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('with whole files, which are of another version than their package, is told by their names', async () => {
    await notices(null, {}, { issues: [issue('', 'mixed', ''), issue('customs:', 'mixed', '')] });
    await screen.findByRole('button', { name: 'Reload the page' });
    expect(noticed()).toMatch(
      /^claims\.json, customs: claims\.json come from another version .*no version that is kept\./,
    );
    expect(screen.queryByRole('button', { name: 'Which ones' })).toBeNull();
  });
});

describe('statements that cannot both hold, or are set aside', () => {
  it('are told once the reader sets one aside, and can be restored', async () => {
    const { actions, user, choices } = await notices(null);
    await choose(() => actions.setAside('kz'));
    const restore = await screen.findByRole('button', { name: /^Restore: .*Kazakhstan$/ });
    await user.click(restore);
    expect(choices().aside).toEqual([]);
    await settled();
    expect(noticed()).toBe('');
  });
});
