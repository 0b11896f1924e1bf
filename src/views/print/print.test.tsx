import { act, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openedBoth } from '../../../e2e/support/openedBoth';
import { plainly, REAL, settled, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import type { Drawing, Drawings } from '../../pictures/drawing';
import { derivedOf } from '../../selectors/derived';
import type { Choices } from '../../state/choices';
import { PrintNotes } from './PrintNotes';
import { PrintSheet } from './PrintSheet';

beforeAll(() => {
  standInForBrowser();
  Object.assign(document, { fonts: { load: async () => [] } });
});
afterEach(() => void window.dispatchEvent(new Event('afterprint')));

const FEW = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev', quote: 'It passed [28 billion].' }),
    claim('UZ turnover 2024 = 9 bn USD', { id: 'uz', speaker: 'mirziyoyev' }),
  ],
  [],
  [derivation('both', ['add', 'kz', 'uz'], { areas: areas('KZ', 'UZ') })],
);

/** A drawing that says how large it was asked to be. */
const drawing = (title: string): Drawing => ({
  figures: () => [],
  draw: ({ width, height }) => ({
    title,
    subtitle: '',
    sentence: '',
    legendParts: [],
    node: <text>{`${width} × ${height}`}</text>,
    width,
    height,
  }),
});
const DRAWINGS: Drawings = async (view) => drawing(view);

const sheet = async (choices: Partial<Choices> = {}, of = FEW) => {
  const shown = await show(<PrintSheet drawings={DRAWINGS} />, { dataset: of, choices });
  await settled();
  return shown;
};
const print = () => act(() => void window.dispatchEvent(new Event('beforeprint')));
const papers = () => [...document.querySelectorAll('[data-paper]')].map((view) => view.getAttribute('data-paper'));
const notes = () => screen.queryAllByRole('listitem').map(({ textContent }) => plainly(textContent));

it('says when everything is there that paper needs', async () => {
  let times = 0;
  const onReady = () => {
    times += 1;
  };
  await show(<PrintSheet drawings={DRAWINGS} onReady={onReady} />, { dataset: FEW });
  await settled();
  expect(times).toBe(1);
});

it('ends in the columns of its notes, in one box with the last of them, so that no page has the last lines alone', async () => {
  await sheet();
  print();
  const end = document.querySelector('.print-flow > .print-end');
  expect(end?.textContent).toContain(FEW.version);
  const inEnd = [...(end?.querySelectorAll('[data-note]') ?? [])];
  expect(inEnd).toEqual([...document.querySelectorAll('[data-note]')].slice(-1));
  expect(inEnd).toHaveLength(1);
});

describe('the printed sheet', () => {
  it('is empty until the browser prints, and after', async () => {
    await sheet();
    expect([papers(), notes()]).toEqual([[], []]);
    print();
    expect(papers()).toEqual(['timeline', 'map', 'adds-up', 'chart-turnover']);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect([papers(), notes()]).toEqual([[], []]);
  });

  it('has the chart of every topic that somebody spoke of, those of another package too', async () => {
    const charts = () => papers().filter((view) => view?.startsWith('chart-'));
    const ours = ['turnover', 'investment', 'companies', 'transport', 'people'].map((topic) => `chart-${topic}`);
    await sheet({}, REAL);
    print();
    expect(charts()).toEqual(ours);
    await sheet({}, openedBoth().both.dataset);
    print();
    expect(charts()).toEqual([...ours, 'chart-energy']);
  });

  it.each<[tab: Choices['tab'], views: readonly string[]]>([
    ['coverage', ['coverage']],
    ['table', []],
    ['sources', []],
  ])('has of the tab “%s” only what is drawn for paper', async (tab, views) => {
    await sheet({ tab });
    print();
    expect(papers()).toEqual(views);
  });

  it('is in light colours, and gives the page its own back', async () => {
    const root = document.documentElement;
    root.dataset.theme = 'dark';
    await sheet();
    print();
    expect(root.dataset.theme).toBe('light');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(root.dataset.theme).toBe('dark');
    delete root.dataset.theme;
  });
});

describe('the notes', () => {
  const written = async (choices: Partial<Choices> = {}) => {
    await show(<PrintNotes figures={FEW.claims} address="https://here.example/" />, { dataset: FEW, choices });
    return plainly(document.querySelector('.print-notes')?.textContent);
  };

  it('are numbered in order, each with figure, speaker, day, document and words', async () => {
    await written();
    expect(screen.getAllByRole('listitem').map((note) => note.getAttribute('value'))).toEqual(['1', '2']);
    expect(notes()[0]).toMatch(/^more than \$28bn .*Kazakhstan.*2024.*tokayev, said 9 Oct.* 2025.*Publisher/);
    expect(document.querySelector('blockquote u')?.textContent).toBe('28 billion');
  });

  it('quote a sentence once, and say of its other figures where', async () => {
    const both = dataset([
      claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', quote: 'It was [13] and 8 billion.' }),
      claim('KZ turnover 2025 = 8 bn USD', { id: 'kz', quote: 'It was 13 and [8 billion].' }),
    ]);
    await show(<PrintNotes figures={both.claims} address="" />, { dataset: both });
    const [first, second] = notes();
    expect(first).toMatch(/«It was 13 and 8 billion»$/);
    expect(second).toMatch(/In the sentence of note 1:«8 billion»$/);
    await show(<PrintNotes figures={both.claims} address="" isRepeating />, { dataset: both });
    expect(notes()[1]).toMatch(/«It was 13 and 8 billion»$/);
  });

  it('end with the address that shows the same, and the version of the data', async () => {
    await sheet({ places: areas('KZ') });
    print();
    const words = plainly(document.querySelector('.print-notes')?.textContent);
    expect(words).toMatch(/Address: http\S*place=KZ\S*/);
    expect(words).toContain('Version of the data: test');
  });

  it('tell the time of a derived figure once', async () => {
    const { derived } = derivedOf(REAL);
    await show(<PrintNotes figures={derived} address="" />, { dataset: REAL });
    expect(notes().filter((note) => / 2024.*Formula/.test(note)).length).toBeGreaterThan(5);
    expect(notes().filter((note) => /(20\d\d), (\w+ )?\1/.test(note.split('Formula')[0] ?? ''))).toEqual([]);
  });

  it('say which filters are on, where any is', async () => {
    expect(await written({ places: areas('KZ') })).toContain('Only statements about Kazakhstan');
    expect(await written()).not.toContain('Only statements');
  });
});
