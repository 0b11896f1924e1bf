import { afterEach, describe, expect, it, vi } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { createText, textWithCodes } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { mapModel } from '../layout/map/mapDerived';
import { isFaded } from '../layout/map/places';
import type { MapModel } from '../selectors/mapOf';
import { shownIds } from '../selectors/shownIds';
import { formatAddress } from '../state/address';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { emphasise } from './firstEmphasis';
import { firstFacts } from './firstFacts';
import { filterBy } from './paper/filterBy';

const { dataset } = parseDataset(real);
const text = textWithCodes(createText('en', en), dataset.codes);
const facts = firstFacts(text, dataset, 3);
const figures = [...dataset.claims, ...dataset.derivations].map(({ id }): string => id);

const placesIn = (names: string) =>
  dataset.codes.areas.list.map(({ id }) => id).filter((id) => names.split('~').includes(id));
const figureOn = ({ figure, derived }: MapModel['countries'][number]) => figure?.claim.id ?? derived?.figure.id ?? '';
const whole = mapModel(text, dataset, DEFAULT_CHOICES);

/** The page as it is drawn ahead, all of it plain, at an address. */
function at(search: string, width = 1000) {
  document.documentElement.dataset.boot = 'frame';
  document.documentElement.dataset.asked = 'place';
  vi.stubGlobal('location', new URL(`https://five.example/${search}`));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: width >= 16 * Number(/[\d.]+/.exec(query)?.[0]) }));
  const mark = (id: string) => `<i class="mark" data-mark data-claim="${id}"></i>`;
  const chart = (topic: string) => {
    const own = figures.filter((id) => facts.figures[id]?.topic.includes(topic));
    return `<section data-view="chart-${topic}">${own.map(mark).join('')}</section>`;
  };
  document.body.innerHTML = `<div id="root">
    <button value="KZ"></button><button value="turnover" aria-pressed="false"></button>
    ${[2022, 2023, 2024].map((year) => `<button class="tl-year">${year}</button>`).join('')}
    <div>${figures.map(mark).join('')}</div>
    <div class="dash-map">
      ${whole.countries.map(({ id }) => `<b class="map-fill" data-hue="${id}"></b>`).join('')}
      ${whole.countries.map((country) => figureOn(country) && `<i class="map-mark" data-mark data-claim="${figureOn(country)}"></i>`).join('')}
      <div class="map-region"><ul>${whole.regionPlaces.map(({ claim: { id } }) => `<li><i data-mark data-row="0" data-claim="${id}"></i></li>`).join('')}</ul></div>
      <div class="dash-chart" id="below">${chart(facts.far.at(-1) ?? '')}</div>
    </div>
    <div class="dash-charts">${facts.known.topic
      ?.map((topic, index) => {
        const size = index === 0 ? 'large' : topic === 'transport' ? 'small dash-chart-alone' : 'small';
        const ahead = topic === facts.far.at(-1) ? 'among-charts' : topic;
        return `<div class="dash-chart dash-chart-${size}" data-ahead="${ahead}" id="${topic}">${chart(topic)}</div>`;
      })
      .join('')}</div>
  </div>`;
  emphasise(facts, filterBy);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    left: new Set(all('.mark:not([data-ghost])').map(({ dataset }) => dataset.claim)),
    open: all('[data-lit="selected"]').map(({ dataset }) => dataset.claim),
    pressed: all('[aria-pressed="true"]').map((button) => button.getAttribute('value') ?? button.textContent),
    outside: all('[data-outside]').map(({ textContent }) => textContent),
    stay: all('.dash-chart[data-stays]').map(({ id }) => id),
    leftOut: all('.dash-chart[data-left-out]').map(({ id }) => id),
    fills: all('.map-fill[data-stays]').map(({ dataset }) => [dataset.hue, dataset.faded]),
    onMap: all('.map-mark[data-stays]').map(({ dataset }) => dataset.claim),
    isListed: all('.map-region ul[data-stays]').length > 0,
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

  it('knows which charts stay where they are: in the columns that they have once empty ones are gone, where none is led in', () => {
    const topics = facts.known.topic ?? [];
    expect(at('?claim=turnover-kz-2024-tokayev').stay).toEqual(['below', ...topics]);
    expect(at('?topic=investment').stay).toEqual([]);
    expect(at('?topic=turnover')).toMatchObject({ stay: ['turnover'], leftOut: topics.slice(1) });
    // Investment, companies, transport and people two by two: transport passes into the other column.
    expect(at('?place=KZ&time=2024')).toMatchObject({
      stay: ['turnover', 'investment'],
      leftOut: ['companies', 'people'],
    });
    expect(at('?topic=turnover~companies~people').stay, 'companies takes another column').toEqual([
      'turnover',
      'people',
    ]);
    expect(at('?topic=turnover~companies~people', 820).stay).toEqual(['turnover']);
    expect(at('?place=KZ', 1440).stay, 'transport has a row of its own').toEqual([
      'turnover',
      'investment',
      'transport',
    ]);
    const far = dataset.claims.find(({ indicator }) => facts.far.includes(indicator.topic));
    expect(at(`?claim=${far?.id}`).stay).toEqual([]);
  });

  it.each(['', ...Object.keys(facts.map).slice(0, -1)])('has on the map of %s what the app has there', (year) => {
    for (const place of ['', ...whole.countries.map(({ id }) => id), 'CA5', 'KZ~UZ']) {
      const time = year === '' ? null : { from: `${year}-01`, to: `${year}-12` };
      const places = placesIn(place);
      const search = [place && `place=${place}`, year && `time=${year}`].filter(Boolean).join('&');
      const { fills, onMap, isListed } = at(`?${search}`);
      const now = mapModel(text, dataset, { ...DEFAULT_CHOICES, time, places });
      expect(now.countries.map(figureOn), search).toEqual(expect.arrayContaining(onMap));
      for (const [hue, faded] of fills) {
        const [before, after] = [whole, now].map(({ countries }) => countries.find(({ id }) => id === hue));
        expect(before?.state, search).toBe(after?.state);
        if (after) expect(faded, search).toBe(String(isFaded(now.areas, places, after.id)));
      }
      expect(isListed, search).toBe(true);
      expect(now.regionPlaces, search).toEqual(whole.regionPlaces);
    }
  });

  it('has nothing on the map where it is asked for a stretch of years, a topic or a voice', () => {
    for (const search of ['?time=2023..2024', '?topic=turnover', `?speaker=${dataset.speakers[0]?.id}`])
      expect(at(search), search).toMatchObject({ fills: [], onMap: [] });
    expect(at('?place=KZ&time=2024').onMap).toEqual(['turnover-kz-2024-tokayev']);
    expect(at('?place=KZ').onMap).toEqual(['turnover-kz-2024-tokayev', 'turnover-uz-2025-tashkent']);
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
    emphasise(facts, filterBy);
    expect(document.querySelector('[data-ghost]')).toBeNull();
  });
});

it('is written into the page as it is: it needs nothing from outside, and holds no comment', () => {
  const code = `const filterOf = ${filterBy}; (${emphasise})(facts, filterOf)`;
  expect(code).not.toMatch(/(^|[^:])\/\/|\/\*/);
  Object.assign(document.documentElement.dataset, { boot: 'frame', asked: 'place' });
  vi.stubGlobal('location', new URL('https://five.example/?place=XX'));
  new Function('facts', code)(facts);
  expect(document.documentElement.dataset.asked).toBe('place other');
});
