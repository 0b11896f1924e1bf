import { describe, expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { createText } from './createText';
import {
  longDay,
  longMonth,
  longPeriod,
  rangeText,
  saidDay,
  shortDay,
  shortMonth,
  shortPeriod,
  shortSaidDay,
  spanText,
  touchedYears,
  yearList,
} from './dates';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';

const english = createText('en', en);
const russian = createText('ru', ru);
const period = (words: string) => claim(`KZ turnover ${words} = 1 bn USD`).period;

describe('a period in full', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2026-01', 'January 2026', 'январь 2026'],
    ['as of 2025-09-19', 'as of 19 September 2025', 'на 19 сентября 2025'],
    ['2008..2019', '2008–2019', '2008–2019'],
    ['2026-04-20..2026-04-22', '20–22 Apr 2026', '20–22 апр. 2026'],
    [
      '..2025-10-09',
      'cumulative to 9 October 2025, start not given',
      'нарастающим итогом на 9 октября 2025, начало не названо',
    ],
    ['1 year to 2025-10-09', 'over the year to October 2025', 'за 1 год к октябрю 2025'],
    ['3 years to 2025-10-09', 'over 3 years to October 2025', 'за 3 года к октябрю 2025'],
    ['15 years to 2025-10-09', 'over 15 years to October 2025', 'за 15 лет к октябрю 2025'],
    ['21 years to 2025-05-09', 'over 21 years to May 2025', 'за 21 год к маю 2025'],
    ['per year', 'per year, year not named', 'в год, год не назван'],
    ['by 2027', 'by 2027', 'к 2027 году'],
  ])('%s is %s, %s', (words, inEnglish, inRussian) => {
    expect(plain(longPeriod(english, period(words)))).toBe(inEnglish);
    expect(plain(longPeriod(russian, period(words)))).toBe(inRussian);
  });

  it('has every month in the case that its preposition asks for', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-15`);
    const last = (text: typeof english) =>
      months.map((day) =>
        longPeriod(text, period(`3 years to ${day}`))
          .split(/\s/)
          .at(-2),
      );
    expect(last(english)).toEqual(months.map((day) => longMonth(english, day).split(' ')[0]));
    expect(last(russian)).toEqual([
      'январю',
      'февралю',
      'марту',
      'апрелю',
      'маю',
      'июню',
      'июлю',
      'августу',
      'сентябрю',
      'октябрю',
      'ноябрю',
      'декабрю',
    ]);
  });
});

describe('a period in a column', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2026-01', 'Jan 2026', 'янв. 2026'],
    ['as of 2025-09-19', 'Sep 2025', 'сент. 2025'],
    ['2008..2019', '2008–2019', '2008–2019'],
    ['..2025-05-09', 'to May 2025', 'по май 2025'],
    ['3 years to 2025-10-09', '3 years', '3 года'],
    ['per year', 'year not named', 'год не назван'],
    ['by 2027', 'by 2027', 'к 2027'],
  ])('%s is %s, %s', (words, inEnglish, inRussian) => {
    expect(plain(shortPeriod(english, period(words)))).toBe(inEnglish);
    expect(plain(shortPeriod(russian, period(words)))).toBe(inRussian);
  });
});

describe('a stretch of days', () => {
  it.each([
    ['2008-01-01', '2019-12-31', '2008–2019', '2008–2019'],
    ['2024-01-01', '2024-12-31', '2024', '2024'],
    ['2026-01-01', '2026-09-30', 'Jan–Sep 2026', 'янв.–сент. 2026'],
    ['2025-09-01', '2026-02-28', 'Sep 2025–Feb 2026', 'сент. 2025–февр. 2026'],
    ['2026-09-01', '2026-11-30', 'Sep–Nov 2026', 'сент.–нояб. 2026'],
    ['2026-02-01', '2026-02-28', 'Feb 2026', 'февр. 2026'],
    ['2026-04-20', '2026-04-22', '20–22 Apr 2026', '20–22 апр. 2026'],
    ['2026-04-30', '2026-05-02', '30 Apr 2026–2 May 2026', '30 апр. 2026–2 мая 2026'],
    ['2025-10-09', '2025-10-09', '9 Oct 2025', '9 окт. 2025'],
    ['2025-04-20', '2026-04-22', '20 Apr 2025–22 Apr 2026', '20 апр. 2025–22 апр. 2026'],
  ])('from %s to %s is %s, %s', (start, end, inEnglish, inRussian) => {
    expect(plain(spanText(english, start, end))).toBe(inEnglish);
    expect(plain(spanText(russian, start, end))).toBe(inRussian);
  });
});

describe('the chosen time', () => {
  it.each([
    [yearRange(2024), '2024', '2024'],
    [{ from: '2019-01', to: '2026-12' }, '2019–2026', '2019–2026'],
    [{ from: '2025-09', to: '2026-01' }, 'Sep 2025–Jan 2026', 'сент. 2025–янв. 2026'],
    [{ from: '2025-05', to: '2025-05' }, 'May 2025', 'май 2025'],
  ])('%o is %s, %s', (range, inEnglish, inRussian) => {
    expect(rangeText(english, range)).toBe(inEnglish);
    expect(rangeText(russian, range)).toBe(inRussian);
  });
});

it.each([
  [[2020, 2021, 2022, 2023], '2020–2023'],
  [[2019, 2021, 2022], '2019, 2021–2022'],
  [[2024], '2024'],
  [[], ''],
])('the years %o are %s', (years, expected) => {
  expect(yearList(english, years)).toBe(expected);
});

it('days and months are written as each language writes them, whatever the time zone', () => {
  expect([longDay(english, '2025-10-09'), longDay(russian, '2025-10-09')].map(plain)).toEqual([
    '9 October 2025',
    '9 октября 2025',
  ]);
  expect([shortDay(english, '2025-09-01'), shortDay(russian, '2025-05-31')].map(plain)).toEqual([
    '1 Sep 2025',
    '31 мая 2025',
  ]);
  expect([shortMonth(english, '2025-09-01'), longMonth(russian, '2025-05-31')].map(plain)).toEqual([
    'Sep 2025',
    'май 2025',
  ]);
});

it('a day that is only the latest possible says so', () => {
  const latest = claim('UZ turnover 2025 = 13 bn USD', { said: '2026-03-06', saidBy: true });
  expect([saidDay(english, latest), saidDay(russian, latest)].map(plain)).toEqual([
    'by 6 March 2026',
    'не позднее 6 марта 2026',
  ]);
  expect([shortSaidDay(english, latest), shortSaidDay(russian, latest)].map(plain)).toEqual([
    'by 6 Mar 2026',
    'не позднее 6 мар. 2026',
  ]);
  const known = claim('UZ turnover 2025 = 13 bn USD', { said: '2026-03-06' });
  expect([saidDay(english, known), shortSaidDay(russian, known)].map(plain)).toEqual(['6 March 2026', '6 мар. 2026']);
});

it('spans touch the years from the first start to the last end', () => {
  const spans = [
    { start: '2024-01-01', end: '2024-12-31' },
    { start: '2008-01-01', end: '2019-12-31' },
    { start: '2026-01-01', end: '2026-01-31' },
  ];
  expect(touchedYears(spans)).toEqual(['2008', '2026']);
  expect(touchedYears([])).toBeNull();
});
