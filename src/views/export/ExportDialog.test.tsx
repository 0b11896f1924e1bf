import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, plainly, pressed, show, takeCopies } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import type { Drawings } from '../../pictures/drawing';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { exportViews } from '../../state/exportView';
import { useReader } from '../../state/ReaderContext';
import type { ExportTab } from '../../state/store';
import { ExportDialog } from './ExportDialog';

beforeAll(() => void standInForBrowser());

const FEW = dataset([
  claim('KZ turnover 2024 > 28 bn USD', {
    id: 'kz',
    speaker: 'tokayev',
    source: 'akorda',
    lang: 'ru',
  }),
  claim('UZ turnover 2023 = 9 bn USD', {
    id: 'uz',
    speaker: 'mirziyoyev',
    source: 'president',
    lang: 'ru',
  }),
  claim('CA5 turnover 2024 > 50 bn USD', {
    id: 'five',
    speaker: 'putin',
    source: 'akorda',
    lang: 'ru',
  }),
]);

const lost = async () => {
  throw new Error('the drawing did not come');
};
/** Nothing is drawn here: pictures need a browser that measures. */
const NO_DRAWINGS = vi.fn<Drawings>(lost);

/** Files that were saved, by name; a link to one is followed as a browser would. */
const saved = new Map<string, Blob>();
const addresses = new Map<string, Blob>();
let clipboard: string[] = [];

beforeEach(() => {
  saved.clear();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${addresses.size}`;
      addresses.set(address, blob);
      return address;
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = addresses.get(this.href);
    if (blob) saved.set(this.download, blob);
  });
});
afterEach(() => void vi.restoreAllMocks());

function Host() {
  const exporting = useReader((state) => state.exporting);
  return exporting && <ExportDialog {...exporting} drawings={NO_DRAWINGS} />;
}

async function open(tab: ExportTab, choices: Partial<Choices> = {}) {
  const shown = await show(<Host />, { dataset: FEW, choices });
  clipboard = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void clipboard.push(words));
  await choose(() => shown.actions.openExport('map', tab));
  await screen.findByRole('dialog', { name: 'Export' });
  return shown;
}
const refuse = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const pick = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });
/** For what has to be fetched before it is drawn: React asks that one waits for it. */
const click = async (element: HTMLElement) => act(async () => element.click());
const status = () => plainly(document.querySelector('[role="status"]:not(.copy-says)')?.textContent);

describe('the dialog', () => {
  it('offers four ways for every view, and changes either without closing', async () => {
    const { store } = await open('cite');
    expect(pressed(screen.getByRole('dialog'))).toEqual(['Cite']);
    const view = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'View',
    });
    expect([...view.options].map(({ value }) => value)).toEqual([...exportViews(FEW.codes.topics.list)]);
    await choose(() => fireEvent.change(view, { target: { value: 'coverage' } }));
    expect(store.getState().exporting).toEqual({
      view: 'coverage',
      tab: 'cite',
    });
    await click(button('Embed'));
    expect(store.getState().exporting).toEqual({
      view: 'coverage',
      tab: 'embed',
    });
    expect(pressed(screen.getByRole('dialog'))).toEqual(['Embed']);
  });

  it.each([
    ['its button', 'Close'],
    ['Escape', null],
  ])('closes by %s', async (_, name) => {
    const { user, store } = await open('cite');
    if (name) await user.click(button(name));
    else await user.keyboard('{Escape}');
    expect(store.getState().exporting).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('remembers in which words quotes are wanted, from one way to the next', async () => {
    await open('data');
    await click(await pick('Original'));
    await click(button('Cite'));
    await click(await pick('A statement'));
    expect((await pick('Original')).checked).toBe(true);
  });

  it('draws a picture anew for letters of places and without textures, and not for its pixels', async () => {
    await open('image');
    await screen.findByRole('button', { name: 'With letters' });
    const drawnBy = async (name: string) => {
      NO_DRAWINGS.mockClear();
      await click(button(name));
      return NO_DRAWINGS.mock.calls.length;
    };
    expect([await drawnBy('With letters'), await drawnBy('4×'), await drawnBy('By hue')]).toEqual([1, 0, 1]);
    expect([await drawnBy('Even grey'), await drawnBy('2×'), await drawnBy('Hatched')]).toEqual([1, 0, 1]);
  });

  it('keeps what was set in each of its panels, for another view and when it opens again', async () => {
    const { user, store, actions } = await open('image');
    const view = screen.getByRole<HTMLSelectElement>('combobox', { name: 'View' });
    const anew = async (tab: string) => {
      await choose(() => actions.closeExport());
      await choose(() => actions.openExport('chart-turnover', 'image'));
      await click(button(tab));
    };
    const isPressed = (name: string) => button(name).getAttribute('aria-pressed');
    await screen.findByRole('button', { name: 'SVG' });
    for (const name of ['SVG', 'Dark', 'Russian']) await user.click(button(name));
    await user.selectOptions(screen.getByRole('combobox', { name: /^Size/ }), 'square');
    const kept = async () => {
      await screen.findByRole('button', { name: 'SVG' });
      const size = screen.getByRole<HTMLSelectElement>('combobox', { name: /^Size/ }).value;
      return [...['SVG', 'Dark', 'Russian'].map(isPressed), size];
    };
    await choose(() => fireEvent.change(view, { target: { value: 'coverage' } }));
    expect(await kept()).toEqual(['true', 'true', 'true', 'square']);
    await anew('Image');
    expect(await kept()).toEqual(['true', 'true', 'true', 'square']);

    await click(button('Data'));
    await user.click(await pick(/^JSON/));
    await user.click(await pick(/^Everything/));
    await click(button('Cite'));
    await click(await pick('BibTeX'));
    await click(button('Embed'));
    const [width] = await screen.findAllByRole('radio', { name: 'Pixels' });
    if (width) await user.click(width);
    await anew('Data');
    expect([(await pick(/^JSON/)).checked, (await pick(/^Everything/)).checked]).toEqual([true, true]);
    await click(button('Cite'));
    expect((await pick('BibTeX')).checked).toBe(true);
    await click(button('Embed'));
    expect((await screen.findAllByRole<HTMLInputElement>('radio', { name: 'Pixels' }))[0]?.checked).toBe(true);
    expect(store.getState().exporting?.tab).toBe('embed');
  });
});

describe('data', () => {
  const download = async (user: Awaited<ReturnType<typeof open>>['user']) => {
    await user.click(button('Download'));
    await screen.findByText(/is saved$/);
    const [[name, blob] = ['', new Blob()]] = [...saved];
    return { name, text: await blob.text() };
  };

  it('are all there is, unless a filter is set', async () => {
    await open('data');
    expect((await pick(/^Everything/)).checked).toBe(true);
    expect(plainly((await pick(/^What is shown/)).closest('label')?.textContent)).toContain('no filter is set');
    await open('data', { places: areas('KZ') });
    const shown = await pick(/^What is shown/);
    expect(shown.checked).toBe(true);
    expect(plainly(shown.closest('label')?.textContent)).toContain(
      '1 statement, 0 derived figures, 0 events · filtered by',
    );
  });

  it('of a chart are those of the chart', async () => {
    const { actions } = await open('data');
    await choose(() => actions.openExport('chart-turnover', 'data'));
    const chart = await pick(/^This chart/);
    expect(chart.checked).toBe(true);
    expect(plainly(chart.closest('label')?.textContent)).toContain('3 statements');
    await choose(() => actions.openExport('chart-people', 'data'));
    expect(plainly((await pick(/^This chart/)).closest('label')?.textContent)).toContain('0 statements');
    await choose(() => actions.openExport('map', 'data'));
    expect(screen.queryByRole('radio', { name: /^This chart/ })).toBeNull();
  });

  it('are saved as a table with a name that says what is in it', async () => {
    const { user } = await open('data', { places: areas('KZ') });
    await pick(/^CSV/);
    const { name, text } = await download(user);
    expect(name).toMatch(/^five-republics.*statements|claims.*\.csv$/);
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head.split(',')[0]).toBe('id');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['kz']);
    expect(status()).toBe(`${name} is saved`);
  });

  it('are written for a Russian Excel where that is asked for', async () => {
    const { user } = await open('data');
    expect((await pick(/^For programs/)).checked).toBe(true);
    await user.click(await pick(/^For Excel in Russian/));
    const { name, text } = await download(user);
    expect(name).toBe('five-republics_claims_2019-2026_en_excel-ru.csv');
    expect(text.split('\r\n')[0]).toMatch(/^\ufeff?id;topic;/);
    const [blob = new Blob()] = saved.values();
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['Data package (ZIP)', 'zip'],
    ['JSON', 'json'],
  ])('are saved as %s, and what was said of the last file goes with another choice', async (format, extension) => {
    const { user } = await open('data');
    await user.click(await pick(new RegExp(`^${format.replace(/[()]/g, '\\$&')}`)));
    const { name } = await download(user);
    expect(name.endsWith(`.${extension}`)).toBe(true);
    await user.click(await pick(/^CSV/));
    expect(status()).toBe('');
  });

  it('can be looked at before: every table with its rows', async () => {
    const { user } = await open('data');
    await pick(/^CSV/);
    const preview = within(screen.getByRole('region', { name: 'Tables' }));
    expect(preview.getAllByRole('button').map(({ textContent }) => plainly(textContent))).toEqual([
      'Statements 3',
      'Quotes 3',
      'Events 0',
      'Derived figures 0',
      'Documents 2',
      'Speakers 3',
      'Copy table',
    ]);
    await user.click(preview.getByRole('button', { name: /^Documents/ }));
    const table = within(preview.getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getAllByRole('columnheader')[0]?.textContent).toBe('id');
    await user.click(preview.getByRole('button', { name: /^Events/ }));
    expect(preview.getByText('No rows.')).toBeDefined();
  });

  it('are copied as a table for a spreadsheet, and it is said where that is not allowed', async () => {
    const { user } = await open('data');
    const copied = takeCopies();
    await user.click(await screen.findByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText('Table copied')).toBeDefined();
    const [head = '', ...rows] = copied.plain().trimEnd().split('\r\n');
    expect(head.split('\t').slice(0, 2)).toEqual(['id', 'topic']);
    expect(rows.map((row) => row.split('\t')[0])).toEqual(['kz', 'uz', 'five']);
    expect(copied.html()).toMatch(/^<table lang="en"><caption>claims<\/caption><thead><tr><th>id<\/th>/);
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not allowed'));
    await user.click(button('Copy table'));
    expect(await screen.findByText(/^Copying is not allowed here/)).toBeDefined();
  });

  it('that could not be made are told of', async () => {
    const { user } = await open('data');
    await pick(/^CSV/);
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('no room');
      },
    });
    await user.click(button('Download'));
    expect(await screen.findByText('The file could not be made. Try again.')).toBeDefined();
    expect(button('Download').disabled).toBe(false);
  });
});

describe('a citation', () => {
  it('is of any statement that is shown, and of the open one though the filter hides it', async () => {
    await open('cite', { claim: 'kz', places: areas('UZ') });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Statement' });
    expect([...choice.options].map(({ value }) => value)).toEqual(['kz', 'uz']);
    expect(choice.value).toBe('kz');
  });

  it('is of a document only of those there are, each with publisher and day', async () => {
    await open('cite');
    await click(await pick('A document'));
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Document' });
    expect([...choice.options].map(({ textContent }) => plainly(textContent))).toEqual([
      'akorda · Publisher, 2025-10-10',
      'president · Publisher, 2025-10-10',
    ]);
  });
});

describe('an embed', () => {
  const html = async () =>
    (
      await screen.findByRole<HTMLTextAreaElement>('textbox', {
        name: 'HTML for your page',
      })
    ).value;
  const frame = () => document.querySelector('iframe');

  it('is a frame of the view with the choices of the moment, which is shown as it will be', async () => {
    await open('embed', { places: areas('KZ') });
    expect(await html()).toContain('<iframe');
    expect(await html()).toContain('embed=map');
    expect(await html()).toContain('place=KZ');
    expect(frame()?.title).toBe('Map · Five Republics');
    expect(frame()?.src).toContain('embed=map');
  });

  it('is up to date, or frozen at the version of the day', async () => {
    const { user } = await open('embed');
    expect(await html()).not.toContain('data=');
    await user.click(await pick('Frozen at today’s version'));
    expect(await html()).toContain('data=test');
    await user.click(await pick('Kept up to date'));
    expect(await html()).not.toContain('data=');
  });

  it('is light, dark, or as each reader has it', async () => {
    const { user } = await open('embed', { theme: 'dark' });
    expect(await html()).not.toContain('theme=');
    await user.click(await pick('Light'));
    expect(await html()).toContain('theme=light');
    expect(frame()?.src).toContain('theme=light');
    await user.click(await pick('Each reader’s own'));
    expect(await html()).not.toContain('theme=');
  });

  it('has the picture of the view in it, with a sentence that says what it is, for who has no scripts', async () => {
    await open('embed');
    expect(await html()).toMatch(/<noscript>.*<img src="[^"]*\/files\/map\.en\.png" alt="Map\. What officials/);
  });

  it('has a width and a height of its own where that is wanted, within reason', async () => {
    const { user } = await open('embed');
    await html();
    const width = within(screen.getByRole('group', { name: 'Width' }));
    await user.click(width.getByRole('radio', { name: 'Pixels' }));
    expect(await html()).toContain('width="600"');
    const pixels = width.getByRole('spinbutton');
    await user.clear(pixels);
    await user.type(pixels, '800');
    expect(await html()).toContain('width="800"');
    await user.clear(pixels);
    await user.type(pixels, '12');
    expect(await html()).toContain('width="800"');
    await user.click(width.getByRole('radio', { name: 'As wide as the page' }));
    expect(await html()).not.toContain('width="800"');
  });

  it('is as high as the framed view says, and only as that says', async () => {
    await open('embed');
    await html();
    const before = frame()?.height;
    const tell = (data: unknown, source: MessageEventSource | null) =>
      choose(() => void window.dispatchEvent(new MessageEvent('message', { data, source })));
    const inside = frame()?.contentWindow ?? null;
    await tell({ type: 'five-republics:height', height: 777 }, window);
    await tell({ type: 'something else', height: 777 }, inside);
    expect(frame()?.height).toBe(before);
    await tell({ type: 'five-republics:height', height: 777 }, inside);
    expect(frame()?.height).toBe('777');
  });

  it('is copied, or selected to be copied by hand', async () => {
    const { user } = await open('embed');
    const written = await html();
    await user.click(button('Copy the HTML'));
    expect([clipboard, status()]).toEqual([[written], 'Copied']);
    refuse();
    await user.click(button('Copy the HTML'));
    expect(status()).toBe('Copying is not allowed here. The text is selected.');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'HTML for your page' }));
  });
});

describe('a picture', () => {
  const group = (name: string) => screen.queryByRole('group', { name });

  it('that cannot be drawn is told of with the reason, and cannot be saved', async () => {
    await open('image');
    expect(await screen.findByText('The image could not be made: the drawing did not come')).toBeDefined();
    expect(button('Download').getAttribute('aria-disabled')).toBe('true');
  });

  it('has settings of its own for each format', async () => {
    const { user } = await open('image');
    await screen.findByText(/could not be made/);
    expect(pressed(screen.getByRole('dialog'))).toEqual([
      'Image',
      'PNG',
      'As tall as they are',
      '2×',
      'Light',
      'Paper',
      'By hue',
      'Hatched',
      'English',
      'Both',
    ]);
    await user.click(button('SVG'));
    expect([group('Resolution'), screen.queryByRole('combobox', { name: 'Size' }) !== null]).toEqual([null, true]);
    await user.click(button('PDF'));
    expect([group('Resolution'), screen.queryByRole('combobox', { name: 'Size' })]).toEqual([null, null]);
    expect(group('Theme')).not.toBeNull();
  });

  it('may have a size of its own, within bounds', async () => {
    const { user } = await open('image');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Size' }), 'Own size');
    const width = screen.getByRole<HTMLInputElement>('spinbutton', {
      name: 'Width',
    });
    expect([width.value, screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Height' }).value]).toEqual([
      '1600',
      '900',
    ]);
    for (const [typed, kept] of [
      ['1', width.min],
      ['999999', width.max],
      ['1000', '1000'],
    ]) {
      await user.clear(width);
      await user.type(width, typed ?? '');
      await user.tab();
      expect(width.value).toBe(kept);
    }
  });

  it('keeps its language and theme apart from the page’s', async () => {
    const { user, choices } = await open('image');
    await screen.findByText(/could not be made/);
    await user.click(button('Russian'));
    await user.click(button('Dark'));
    expect(pressed(screen.getByRole('dialog'))).toEqual([
      'Image',
      'PNG',
      'As tall as they are',
      '2×',
      'Dark',
      'Paper',
      'By hue',
      'Hatched',
      'Russian',
      'Both',
    ]);
    expect(choices()).toEqual(DEFAULT_CHOICES);
  });
});
