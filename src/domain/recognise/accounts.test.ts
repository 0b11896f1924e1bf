import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

const PERIOD = 4;

it.each([
  [
    'Госкомстат выпустил обзор за первое полугодие. Товарооборот Киргизии с Россией составил 2 млрд долларов.',
    '2025-06-30',
  ],
  ['Таможня обнародовала сводку за январь–май. Экспорт Киргизии в Россию достиг 400 млн долларов.', '2025-05-31'],
  [
    'The customs service has released its report for January-May. Trade between Kyrgyzstan and Russia came to $1.4 billion.',
    '2025-05-31',
  ],
  ['Astana published data on the first quarter. Kazakhstan imported goods worth $4 billion from Russia.', '2025-03-31'],
])('figures are of the time that an account before them is of: %s', (text, end) => {
  expect(readLines(text).map((line) => line.split(' | ')[PERIOD])).toEqual([end]);
});

it('a year that has no noun of its own has a verb of somebody’s', () => {
  const text = 'В 2023 году в Россию из Киргизии ввезли 30 тысяч тонн овощей, в прошлом они дошли до 40 тысяч.';
  expect(readLines(text).map((line) => line.split(' | ')[PERIOD])).toEqual(['2023-12-31', '2024-12-31']);
});

it('the year of an agreement is no time of a figure', () => {
  const text = 'Under their 2013 agreement Kazakhstan carries 10 million tonnes of Russian oil to China a year.';
  expect(readLines(text)).toEqual([expect.not.stringContaining('2013')]);
});
