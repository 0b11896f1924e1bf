import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, plainly, REAL, settled, show } from '../../checks/show';
import { whenAskedToAdd } from '../../dom/askToAdd';
import { standInForBrowser } from '../../dom/fixtures';
import { areaId, areas, claim, dataset, event } from '../../domain/fixtures';
import { isAreaId } from '../../domain/ids';
import { parseAddress } from '../../state/address';
import type { Choices } from '../../state/choices';
import { EvidenceSheet } from './EvidenceSheet';
import { FileDrop } from './FileDrop';
import { Hint } from './Hint';
import { Masthead } from './Masthead';

beforeAll(() => void standInForBrowser());

const LONG = 'Over the whole of the last year the turnover of the two countries went beyond';
const TWO = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', {
      id: 'kz',
      speaker: 'tokayev',
      quote: `${LONG} [28 billion dollars], which had never happened in all the years before.`,
    }),
    claim('UZ turnover 2024 > 9 bn USD', { id: 'uz', quote: 'It was [9 billion].' }),
  ],
  [event('CA5 summit 2025-10-09', { id: 'summit' })],
);

describe('the masthead', () => {
  const masthead = (choices: Partial<Choices> = {}) => show(<Masthead />, { dataset: TWO, choices });
  const link = (name: string) => screen.getByRole<HTMLAnchorElement>('link', { name });
  const current = () => screen.getAllByRole('link').flatMap((a) => (a.ariaCurrent ? [plainly(a.textContent)] : []));
  const vocabulary = {
    axis: TWO.axis,
    hasOwn: false,
    isTopic: () => false,
    isStatement: () => true,
    isClaim: () => true,
    isArea: isAreaId,
    isSource: (_: string): _ is never => false,
    isSpeaker: (_: string): _ is never => false,
  };
  const leadsTo = (name: string) => parseAddress(link(name).search, vocabulary).choices;

  it.each([
    ['Table', 'table'],
    ['Sources', 'sources'],
    ['Coverage', 'coverage'],
  ] as const)('goes to “%s” in place, and says where the reader is', async (name, tab) => {
    const { user, choices } = await masthead();
    expect(current()).toEqual(['Dashboard', 'EN']);
    await user.click(link(name));
    expect(choices().tab).toBe(tab);
    await settled();
    expect(current()).toEqual([name, 'EN']);
  });

  it('has links that keep what was chosen, for a new window', async () => {
    const { actions, choices, user } = await masthead({ places: areas('KZ'), claim: 'kz' });
    expect(leadsTo('Table')).toMatchObject({ tab: 'table', places: areas('KZ'), claim: 'kz' });
    expect(leadsTo('RU')).toMatchObject({ lang: 'ru', places: areas('KZ') });
    await choose(() => actions.togglePlace(areaId('UZ')));
    expect(leadsTo('Table').places).toEqual(['KZ', 'UZ']);
    await user.keyboard('{Control>}');
    // What the browser does with it is not for this test.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(link('Table'), { ctrlKey: true });
    expect(choices().tab).toBe('dashboard');
  });

  it('keeps the packages that are open, in a new window and through two quick changes of the language', async () => {
    const data = { version: null, packages: [{ address: '/customs/', version: null }] };
    const { choices } = await masthead({ data, claim: 'kz' });
    expect(leadsTo('RU')).toMatchObject({ lang: 'ru', data, claim: 'kz' });
    fireEvent.click(link('RU'));
    expect(choices()).toMatchObject({ lang: 'ru', data, claim: 'kz' });
    fireEvent.click(link('EN'));
    expect(choices()).toMatchObject({ lang: 'en', data, claim: 'kz' });
  });

  it('moves its parts as the window asks, and makes none anew: what had the focus keeps it', async () => {
    const { widenTo } = standInForBrowser();
    const { container } = await masthead();
    const stops = () => [...container.querySelectorAll('a, button')];
    const wide = stops();
    const table = link('Table');
    table.focus();
    for (const width of [820, 390, 1440]) {
      await choose(() => widenTo(width));
      expect(stops().filter((stop) => !wide.includes(stop))).toEqual([]);
      expect(stops().indexOf(table) < stops().indexOf(link('RU'))).toBe(width === 1440);
      expect(document.activeElement).toBe(table);
    }
    expect(stops().map((stop) => wide.indexOf(stop))).toEqual([...wide.keys()]);
  });

  it('changes the language', async () => {
    const { user, choices } = await masthead();
    expect(link('RU').lang).toBe('ru');
    await user.click(link('RU'));
    expect(choices().lang).toBe('ru');
  });

  it('goes round the themes, and counts each of two quick clicks', async () => {
    const { user, choices } = await masthead();
    const theme = () => screen.getByRole('button', { name: /^Theme/ });
    expect(theme().ariaLabel).toBe('Theme: system. Change');
    for (const next of ['light', 'dark', 'system']) {
      await user.click(theme());
      expect(choices().theme).toBe(next);
      expect(theme().title).toBe(`Theme: ${next}`);
    }
    const button = theme();
    button.click();
    button.click();
    expect(choices().theme).toBe('dark');
  });
});

describe('the hint', () => {
  const hint = () => document.querySelector<HTMLElement>('.hint');
  const over = async (id: string, anchor = { x: 600, top: 400, bottom: 420 }) => {
    const shown = await show(<Hint />, { dataset: TWO });
    await choose(() => shown.actions.hover({ id, anchor }));
    return shown;
  };

  it('quotes what the pointer is over, with the figure whole, and says who said it', async () => {
    await over('kz');
    const words = plainly(hint()?.textContent);
    expect(hint()?.querySelector('strong')?.textContent).toBe('28 billion dollars');
    expect(words).toContain('tokayev');
    expect(words).toMatch(/^… .*beyond 28 billion dollars, which had.*…/);
    expect(words).not.toContain('Over the whole');
  });

  it('quotes a short sentence whole', async () => {
    await over('uz');
    expect(plainly(hint()?.querySelector('.hint-quote')?.textContent)).toBe('It was 9 billion.');
  });

  it.each([
    ['en', 'reached $28 billion', 'our translation'],
    ['ru', 'достигла 28 млрд долларов', null],
  ] as const)('speaks the reader’s language where there are words in it: %s', async (lang, figure, whose) => {
    const { actions } = await show(<Hint />, { dataset: REAL, choices: { lang } });
    await choose(() => actions.hover({ id: 'turnover-kz-2024-tokayev', anchor: { x: 600, top: 400, bottom: 420 } }));
    expect(hint()?.querySelector('.hint-quote')?.getAttribute('lang')).toBe(lang);
    expect(plainly(hint()?.querySelector('strong')?.textContent)).toBe(figure);
    expect(hint()?.textContent?.includes('our translation')).toBe(whose !== null);
  });

  it('says how a derived figure comes about, and that it is ours', async () => {
    const { actions } = await show(<Hint />, { dataset: REAL });
    await choose(() => actions.hover({ id: 'uzbekistan-turnover-2024', anchor: { x: 600, top: 400, bottom: 420 } }));
    expect(plainly(hint()?.textContent)).toBe('13 ÷ 1.084our calculation');
  });

  it('names an event', async () => {
    await over('summit');
    expect(plainly(hint()?.textContent)).toBe('CA5 summit 2025-10-09');
  });

  it.each([
    ['above where there is room', { x: 600, top: 400, bottom: 420 }, 'above', '600px', '392px'],
    ['below near the top of the window', { x: 600, top: 60, bottom: 80 }, 'below', '600px', '88px'],
    ['within the left edge', { x: 3, top: 400, bottom: 420 }, 'above', '190px', '392px'],
    ['within the right edge', { x: 1020, top: 400, bottom: 420 }, 'above', `${1024 - 190}px`, '392px'],
  ])('stands %s', async (_, anchor, side, left, top) => {
    await over('uz', anchor);
    expect([hint()?.dataset.side, hint()?.style.left, hint()?.style.top]).toEqual([side, left, top]);
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['scrolling', () => fireEvent.scroll(document.body)],
  ])('goes with %s', async (_, act) => {
    const { store } = await over('kz');
    act();
    expect(hint()).toBeNull();
    expect(store.getState().hovered).toBeNull();
  });

  it('is silent about what the data do not hold', async () => {
    await over('nothing');
    expect(hint()).toBeNull();
  });
});

describe('the sheet of evidence', () => {
  const sheet = () =>
    show(
      <EvidenceSheet>
        <p>The words</p>
      </EvidenceSheet>,
      { dataset: TWO, choices: { claim: 'kz' } },
    );

  it('lies over the page as a dialog, leaves the focus where it was, and closes with Escape', async () => {
    const { user, choices } = await sheet();
    const dialog = within(screen.getByRole('dialog', { name: 'Evidence' }));
    expect(dialog.getByText('The words')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('{Escape}');
    expect(choices().claim).toBeNull();
  });

  it('is made higher and lower by its grip', async () => {
    const { user } = await sheet();
    const grip = () => screen.getByRole('button');
    expect([grip().ariaLabel, grip().ariaExpanded]).toEqual(['Show more', 'false']);
    await user.click(grip());
    expect([grip().ariaLabel, grip().ariaExpanded]).toEqual(['Show less', 'true']);
    await user.click(grip());
    expect(grip().ariaExpanded).toBe('false');
  });

  it('stays while the page beside it is used', async () => {
    const { user, choices } = await sheet();
    await user.click(document.body);
    expect(choices().claim).toBe('kz');
  });
});

describe('a file that is dropped on the page', () => {
  const file = (content: string, name: string) => new File([content], name);
  const transfer = (...files: readonly File[]) => ({ dataTransfer: { types: ['Files'], files } });
  const drop = async (content: string, name: string) => {
    const shown = await show(<FileDrop />, { dataset: TWO });
    fireEvent.drop(window, transfer(file(content, name)));
    return { ...shown, told: await screen.findByRole('alert') };
  };

  it('is asked for while it is held over the page, and no longer when it leaves', async () => {
    await show(<FileDrop />, { dataset: TWO });
    fireEvent.dragOver(window, transfer());
    expect(screen.getByText(/^Drop an image exported from here/)).toBeDefined();
    fireEvent(window, Object.assign(new Event('dragleave'), { relatedTarget: null }));
    expect(screen.queryByText(/^Drop an image/)).toBeNull();
  });

  it('is left to the browser where it is no file', async () => {
    await show(<FileDrop />, { dataset: TWO });
    const text = { dataTransfer: { types: ['text/plain'], files: [] } };
    expect(fireEvent.dragOver(window, text)).toBe(true);
    expect(fireEvent.drop(window, text)).toBe(true);
    expect(screen.queryByText(/^Drop an image/)).toBeNull();
  });

  it.each([
    [
      'is a picture of somebody else’s',
      'other.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'other.svg contains no view of Five Republics: another program may have removed it.',
    ],
    [
      'is a broken picture',
      'half.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><g>',
      'half.svg is damaged, or was changed since it was exported.',
    ],
  ])('is told of where it %s', async (_, name, content, words) => {
    const { user, told } = await drop(content, name);
    expect(plainly(told.textContent)).toBe(words);
    await user.click(within(told).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is taken in as a document where it is words', async () => {
    const asked: string[] = [];
    const stop = whenAskedToAdd((files) => asked.push(...files.map(({ name }) => name)));
    await show(<FileDrop />, { dataset: TWO });
    fireEvent.drop(window, transfer(file('Just words', 'notes.txt')));
    await waitFor(() => expect(asked).toEqual(['notes.txt']));
    stop();
  });

  it.each([
    ['JSON of something else', 'other.json', '{"a": 1}'],
    ['a broken zip', 'broken.zip', 'PK and nothing behind it'],
  ])('is told of with the reason where it is %s', async (_, name, content) => {
    const { told } = await drop(content, name);
    expect(plainly(told.textContent)).toMatch(new RegExp(`^${name} is no data package that can be read here: .+\\.$`));
  });
});
