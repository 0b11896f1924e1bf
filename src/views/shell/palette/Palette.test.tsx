import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainly, settled, show } from '../../../checks/show';
import { standInForBrowser } from '../../../dom/fixtures';
import { areas } from '../../../domain/fixtures';
import type { Choices } from '../../../state/choices';
import { SearchField } from '../SearchField';

beforeAll(() => {
  standInForBrowser();
  Element.prototype.scrollIntoView = () => {};
});

const box = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option').map(({ textContent }) => plainly(textContent));
const titles = () => screen.queryAllByRole('group').map((group) => plainly(group.firstElementChild?.textContent));
const active = () => {
  const id = box().getAttribute('aria-activedescendant');
  return plainly(id === null ? null : document.getElementById(id)?.textContent);
};

/** The box with these words put into it at once and its list below it. */
async function typed(words: string, choices: Partial<Choices> = {}) {
  const shown = await show(<SearchField />, { choices });
  await shown.user.click(box());
  await screen.findByRole('listbox');
  if (words !== '') await shown.user.paste(words);
  await settled();
  return shown;
}

describe('the search', () => {
  it('is closed until it is asked for, then offers questions, views and actions', async () => {
    const { user } = await show(<SearchField />);
    expect(box().ariaExpanded).toBe('false');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.click(box());
    await screen.findByRole('listbox');
    expect(box().ariaExpanded).toBe('true');
    expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(titles()).toEqual(['Try asking', 'Views', 'Actions']);
    expect(options()).toContain('Uzbekistan 2024');
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('is reached from anywhere by %s', async (keys) => {
    const { user } = await show(<SearchField />);
    await user.keyboard(keys);
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('');
    expect(await screen.findByRole('listbox')).toBeTruthy();
    await user.keyboard('a/b');
    expect(box().value).toBe('a/b');
  });

  it('leaves “/” with a modifier key to the browser', async () => {
    const { user } = await show(<SearchField />);
    await user.keyboard('{Control>}/{/Control}{Meta>}/{/Meta}');
    expect(document.activeElement).toBe(document.body);
  });

  it('filters by nothing while one types; Escape closes it and leaves the filter as it was', async () => {
    const { user, choices } = await typed('turnover', { q: 'oil' });
    expect(choices().q).toBe('oil');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect([box().value, choices().q]).toEqual(['oil', 'oil']);
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect([box().value, choices().q]).toEqual(['', '']);
  });

  it.each([
    ['en', 'Uzbekistan 2024', 'Uzbekistan, 2024: nobody has said', '≈$12.0bn'],
    ['ru', 'Узбекистан 2024', 'Узбекистан, 2024: никто не говорил', '≈$12,0 млрд'],
  ] as const)('answers before it filters, in %s: %s', async (lang, words, title, figure) => {
    const { user, choices } = await typed(words, { lang });
    expect(titles()[0]).toBe(title);
    expect(active()).toContain(figure);
    await user.keyboard('{Enter}');
    expect(choices()).toMatchObject({ claim: 'uzbekistan-turnover-2024', q: '' });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it.each([
    ['en', 'Kazakhstan 2024', 'Kazakhstan, 2024: what was said', 'Tokayev'],
    ['ru', 'Казахстан 2024', 'Казахстан, 2024: что сказано', 'Токаев'],
  ] as const)('says by whom, in %s: %s', async (lang, words, title, speaker) => {
    const { choices, user } = await typed(words, { lang });
    expect(titles()[0]).toBe(title);
    expect(active()).toContain('$28');
    expect(active()).toContain(speaker);
    await user.click(screen.getAllByRole('option')[0] ?? document.body);
    expect(choices().claim).toBe('turnover-kz-2024-tokayev');
  });

  it.each([
    ['en', 'January 2026', 'Jan 2026: what was said', '$1.1bn'],
    ['ru', 'январь 2026', 'янв. 2026: что сказано', '$1,1'],
    ['en', '2024 2025', '2024–2025: what was said', '$13bn'],
    ['ru', 'июль 2025', 'июль 2025: никто не говорил', null],
  ] as const)('answers to a time alone, in %s: %s', async (lang, words, title, figure) => {
    await typed(words, { lang });
    expect(titles()[0]).toBe(title);
    if (figure !== null) expect(active()).toContain(figure);
  });

  it('filters by what is asked for, or by the words', async () => {
    const { user, choices } = await typed('Kazakhstan 2024');
    await user.click(screen.getByRole('option', { name: /about Kazakhstan, for 2024/ }));
    expect(choices()).toMatchObject({ places: ['KZ'], time: { from: '2024-01', to: '2024-12' }, q: '' });

    const again = await typed('companies');
    await again.user.keyboard('{Enter}');
    await waitFor(() => expect(again.choices().q).toBe('companies'));
    expect(box().value).toBe('companies');
  });

  it.each([
    ['Lavrov', 'Sergey Lavrov', { speakers: ['sergey-lavrov'] }],
    ['Uzbekistan', 'Uzbekistan6 statements', { places: ['UZ'] }],
    ['investments', 'Investment', { topics: ['investment'] }],
    ['INNOPROM', '6th INNOPROM', { claim: 'innoprom-tashkent-2026-04-20' }],
    ['MIL-OSI', 'Russian MFA on the ministerial', { tab: 'sources', doc: 'mil-osi-2020-10-16-en' }],
    ['coverage', 'Coverage', { tab: 'coverage' }],
    ['dark', 'Theme: dark', { theme: 'dark' }],
    ['russian', 'Language: Russian', { lang: 'ru' }],
    ['arithmetic', 'Hide our arithmetic', { derived: false }],
  ])('%s: “%s” does what it says', async (words, name, change) => {
    const { user, choices } = await typed(words, { lang: 'en', theme: 'light' });
    const row = screen.getAllByRole('option').find(({ textContent }) => plainly(textContent).startsWith(name));
    await user.click(row ?? document.body);
    expect(choices()).toMatchObject(change);
  });

  it('resets the filters and opens the export from where it is', async () => {
    const { user, choices } = await typed('reset', { places: areas('KZ') });
    await user.keyboard('{Enter}');
    expect(choices().places).toEqual([]);
    const again = await typed('export', { tab: 'coverage' });
    await again.user.click(screen.getByRole('option', { name: 'Export: Coverage' }));
    expect(again.store.getState().exporting?.view).toBe('coverage');
  });

  it('goes through its rows by arrows, and round', async () => {
    const { user } = await typed('Lavrov');
    const [first, second] = options();
    expect(active()).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options().at(-1));
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(first);
  });

  it('names the nearest where nothing holds the words, and searches them instead', async () => {
    const { user } = await typed('Kazahstan');
    expect(titles()).toEqual(['Nothing holds “Kazahstan”. Nearest:']);
    expect(options().slice(0, 2)).toEqual(['Search “Kazakhstan”', 'Kazakhstan18 statements']);
    await user.keyboard('{Enter}');
    await settled();
    expect(box().value).toBe('Kazakhstan');
    expect(titles()[0]).toBe('Kazakhstan: what was said');
  });

  it('says that there is nothing where nothing is near', async () => {
    await typed('zzzzzzzzz');
    expect(options()).toEqual([]);
    expect(plainly(screen.getByRole('status').textContent)).toBe('Nothing holds “zzzzzzzzz”, and no name is near it.');
  });
});
