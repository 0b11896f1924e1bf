import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { rangeOf } from '../../domain/axis';
import { areas, filter } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { DERIVED_TURNOVER } from '../../selectors/mapFixtures';
import { type MapDerivedFigure, mapOf, mapTopic } from '../../selectors/mapOf';
import { mapLine, mapTitle } from './mapText';

const { dataset } = parseDataset(real);

type Change = Parameters<typeof filter>[0];
const model = (change: Change = {}, derived?: readonly MapDerivedFigure[]) => mapOf(dataset, filter(change), derived);
const states = (change: Change = {}, derived?: readonly MapDerivedFigure[]) =>
  model(change, derived)
    .countries.map(({ id, state }) => `${id} ${state}`)
    .join(', ');
const figures = (change: Change = {}) =>
  model(change).countries.flatMap(({ figure }) => (figure ? [`${figure.claim.id} +${figure.more}`] : []));

describe('the state of each country', () => {
  it.each([
    ['all time', {}, 'KZ quoted, UZ quoted, KG covered, TJ covered, TM covered'],
    ['2020', { time: yearRange(2020) }, 'KZ none, UZ none, KG none, TJ none, TM none'],
    ['2024', { time: yearRange(2024) }, 'KZ quoted, UZ covered, KG covered, TJ covered, TM covered'],
    ['people', { topics: ['people'] }, 'KZ covered, UZ covered, KG covered, TJ covered, TM covered'],
    ['transport', { topics: ['transport'] }, 'KZ quoted, UZ none, KG none, TJ none, TM none'],
    ['a search', { q: 'no such words' }, 'KZ outside, UZ outside, KG outside, TJ outside, TM outside'],
  ] as const)('%s', (_, change, expected) => {
    expect(states(change)).toBe(expected);
  });

  it('is derived only where nothing is quoted', () => {
    expect(states({ time: yearRange(2024) }, [DERIVED_TURNOVER])).toBe(
      'KZ quoted, UZ derived, KG covered, TJ covered, TM covered',
    );
    expect(states({}, [DERIVED_TURNOVER])).toBe(states());
  });

  it('does not change with the place filter, nor is anything made anew', () => {
    expect(model({ places: areas('KZ') })).toBe(model());
  });
});

describe('the figure of a country', () => {
  it('is the first measure, a year before a month, the latest of these', () => {
    expect(figures()).toEqual(['turnover-kz-2024-tokayev +1', 'turnover-uz-2025-tashkent +4']);
    expect(figures({ time: yearRange(2026) })).toEqual(['turnover-uz-2026-01-tashkent +2']);
    expect(figures({ topics: ['investment'] })).toEqual(['investment-cumulative-kz-2025-tokayev +4']);
    expect(figures({ topics: ['investment'], time: yearRange(2024) })).toEqual([
      'investment-inflow-kz-2024-tokayev +1',
    ]);
  });

  it('has a circle whose area is the amount, on one scale whatever the filter', () => {
    const radius = (change: Change, id: string) =>
      model(change).countries.find((country) => country.id === id)?.figure?.radius ?? 0;
    expect((radius({}, 'UZ') / radius({}, 'KZ')) ** 2).toBeCloseTo(13 / 28);
    expect(radius({ time: yearRange(2024) }, 'KZ')).toBe(radius({}, 'KZ'));
    expect(radius({ time: yearRange(2026) }, 'UZ')).toBeLessThan(radius({}, 'UZ'));
  });

  it('has no circle when it is no amount', () => {
    const uz = model({ topics: ['companies'] }).countries.find(({ id }) => id === 'UZ');
    expect(uz?.state).toBe('quoted');
    expect(uz?.figure?.radius).toBeNull();
  });
});

describe('the five together', () => {
  it('stand in the order of their time, with what narrows them', () => {
    const rows = model().region.map(({ claim, companions }) =>
      [claim.id, ...companions.map(({ id }) => id)].join(' + '),
    );
    expect(rows).toEqual([
      'turnover-ca5-2019-mfa',
      'turnover-ca5-2024-tokayev + turnover-growth-ca5-2024-tokayev',
      'turnover-share-ca5-2024-tokayev',
      'turnover-ca5-per-year-lavrov',
      'settlements-ca5-2025-lavrov',
    ]);
    expect(model({ topics: ['transport'] }).region).toEqual([]);
  });
});

describe('the topic', () => {
  it('is turnover unless others are chosen', () => {
    expect(mapTopic(dataset, [])).toBe('turnover');
    expect(mapTopic(dataset, ['people', 'turnover'])).toBe('turnover');
    expect(mapTopic(dataset, ['people', 'companies'])).toBe('companies');
  });
});

describe('the words', () => {
  const [english, russian] = [createText('en', en), createText('ru', ru)];
  it('count the countries without a figure', () => {
    expect(mapTitle(english, model(), [])).toBe('Three of the five have no quoted figure');
    expect(mapTitle(russian, model({ time: yearRange(2024) }), [])).toBe('По четырём странам из пяти цифра не названа');
    expect(mapTitle(english, model({ time: yearRange(2020) }), [])).toBe('None of the five has a figure of its own');
  });
  it('speak of the one country that is chosen', () => {
    expect(mapTitle(english, model(), areas('KZ'))).toBe('Trade turnover with Russia, Kazakhstan: $28bn, 2024');
    expect(mapTitle(russian, model(), areas('TM'))).toBe('Товарооборот с Россией, Туркменистан: своей цифры нет');
  });
  it('name measure, time and unit', () => {
    const time = rangeOf(dataset.axis);
    expect(mapLine(english, model(), time)).toBe(
      'Trade turnover with Russia, years as marked, $bn. Circle area shows the amount of the year marked',
    );
    expect(mapLine(english, model({ topics: ['people'] }), time)).toBe('People, 2019–2026');
  });
});
