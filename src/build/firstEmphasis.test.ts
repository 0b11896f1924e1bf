// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { shownIds } from '../selectors/shownIds';
import { formatAddress } from '../state/address';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { emphasise, firstFacts } from './firstEmphasis';

const { dataset } = parseDataset(real);
const facts = firstFacts(dataset, 3);
const figures = [...dataset.claims, ...dataset.derivations].map(({ id }): string => id);

/** The page as it is drawn ahead, all of it plain, at an address. */
function at(search: string) {
  document.documentElement.dataset.boot = 'frame';
  document.documentElement.dataset.asked = 'place';
  vi.stubGlobal('location', new URL(`https://five.example/${search}`));
  const mark = (id: string) => `<i class="mark" data-mark data-claim="${id}"></i>`;
  document.body.innerHTML = `<div id="root">
    <button value="KZ"></button><button value="turnover" aria-pressed="false"></button>
    ${[2022, 2023, 2024].map((year) => `<button class="tl-year">${year}</button>`).join('')}
    <div>${figures.map(mark).join('')}</div>
    <div class="dash-charts">${facts.known.topic
      ?.map((topic) => {
        const own = figures.filter((id) => facts.figures[id]?.topic.includes(topic));
        return `<div class="dash-chart" id="${topic}">${own.map(mark).join('')}</div>`;
      })
      .join('')}</div>
  </div>`;
  emphasise(facts);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    left: new Set(all('.mark:not([data-ghost])').map(({ dataset }) => dataset.claim)),
    open: all('[data-lit="selected"]').map(({ dataset }) => dataset.claim),
    pressed: all('[aria-pressed="true"]').map((button) => button.getAttribute('value') ?? button.textContent),
    outside: all('[data-outside]').map(({ textContent }) => textContent),
    stay: all('[data-stays]').map(({ id }) => id),
    asked: document.documentElement.dataset.asked,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.boot;
  delete document.documentElement.dataset.asked;
});

/** Each value of each part of a filter, and some of them together. */
const FILTERS: readonly Partial<Choices>[] = [
  ...dataset.codes.areas.list.map(({ id }) => ({ places: [id] })),
  ...dataset.codes.topics.list.map(({ id }) => ({ topics: [id] })),
  ...dataset.sources.map(({ id }) => ({ sources: [id] })),
  ...dataset.speakers.map(({ id }) => ({ speakers: [id] })),
  ...['2019', '2024', '2026'].map((year) => ({ time: { from: `${year}-01`, to: `${year}-12` } })),
  { time: { from: '2025-09', to: '2026-01' } },
  { time: { from: '2021-08', to: '2021-08' } },
  ...dataset.sources.flatMap(({ id }, index) => {
    const { id: speaker } = dataset.speakers[index % dataset.speakers.length] ?? {};
    return speaker ? [{ sources: [id], speakers: [speaker], time: { from: '2024-01', to: '2025-12' } }] : [];
  }),
];

describe('the first picture of an address that filters', () => {
  it.each(FILTERS.map((filter) => [formatAddress({ ...DEFAULT_CHOICES, ...filter }), filter] as const))(
    'leaves of %s what the app leaves',
    (address, filter) => {
      const shown = shownIds(dataset, { ...DEFAULT_CHOICES, ...filter });
      expect(at(address).left).toEqual(new Set(figures.filter((id) => shown.has(id))));
    },
  );

  it('presses what is asked for, and lights what is open', () => {
    expect(at('?place=KZ&time=2023')).toMatchObject({ pressed: ['KZ', '2023'], outside: ['2022', '2024'] });
    expect(at('?topic=turnover&time=2023..2024')).toMatchObject({ pressed: ['turnover'], outside: ['2022'] });
    expect(at('?claim=turnover-kz-2024-tokayev').open[0]).toBe('turnover-kz-2024-tokayev');
    expect(at('?claim=summit-dushanbe-2025-10-09').open).toEqual([]);
  });

  it('knows which charts stay where they are: those before the first that is left empty, where none is led in', () => {
    const topics = facts.known.topic ?? [];
    expect(at('?claim=turnover-kz-2024-tokayev').stay).toEqual(topics);
    expect(at('?topic=investment').stay).toEqual([]);
    expect(at('?topic=turnover').stay[0]).toBe('turnover');
    const far = dataset.claims.find(({ indicator }) => facts.far.includes(indicator.topic));
    expect(at(`?claim=${far?.id}`).stay).toEqual([]);
  });

  it('is its frame alone where it does not understand the address', () => {
    for (const search of [
      '?place=XX',
      '?time=2018',
      '?time=2024..2020',
      '?time=x',
      '?claim=no-such',
      '?topic=a~turnover',
    ])
      expect(at(search), search).toMatchObject({ asked: 'place other' });
    expect(at('?place=KZ&time=2024&utm_source=mail').asked).toBe('place');
  });

  it('is left alone where it is of the address as it stands', () => {
    delete document.documentElement.dataset.boot;
    vi.stubGlobal('location', new URL('https://five.example/?place=KZ'));
    document.body.innerHTML = '<div id="root"><i data-mark data-claim="a"></i></div>';
    emphasise(facts);
    expect(document.querySelector('[data-ghost]')).toBeNull();
  });
});

it('is written into the page as it is: it needs nothing from outside, and holds no comment', () => {
  const code = String(emphasise);
  expect(code).not.toMatch(/(^|[^:])\/\/|\/\*/);
  Object.assign(document.documentElement.dataset, { boot: 'frame', asked: 'place' });
  vi.stubGlobal('location', new URL('https://five.example/?place=XX'));
  new Function('facts', `(${code})(facts)`)(facts);
  expect(document.documentElement.dataset.asked).toBe('place other');
});
