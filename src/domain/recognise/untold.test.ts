import { expect, it } from 'vitest';
import { recognise } from './recognise';

const read = (text: string) => recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2025-11-01', text });
const TRADE = 'Trade between Russia and Kazakhstan reached $28 billion in 2024.';
const ТОРГОВЛЯ = 'Товарооборот России и Казахстана в 2024 году составил 28 млрд долларов.';

it.each([
  ['money', 'Russia and Kazakhstan agreed. The sum is $35 billion.'],
  ['money', 'Россия и Казахстан решили. Сумма – 35 млрд долларов.'],
  ['money of one', 'Kazakhstan has spent $35 billion on transport.'],
  ['money spent, after trade', `${TRADE} Kazakhstan has spent $35 billion on transport.`],
  ['money spent, after trade', `${ТОРГОВЛЯ} Казахстан потратил на транспорт 35 млрд долларов.`],
  ['growth', "Russia's relations with Kazakhstan are growing by 5%."],
  ['direction', 'Россия и Казахстан: объем растет.'],
  ['part', 'Russia and Kazakhstan: a third.'],
  ['persons', 'Россия и Казахстан, всего 14 тысяч человек.'],
])('what no word names is asked for, and is no trade: %s, %s', (_, text) => {
  const last = read(text).at(-1);
  expect([last?.indicator, last?.why.indicator]).toEqual([
    null,
    { standing: 'missing', rule: 'nothing-said', words: null },
  ]);
});

it.each([
  ['Bilateral trade between Russia and Kazakhstan is large. In 2024 it was $28 billion.'],
  [`${TRADE} In 2023 it was $26 billion.`],
  [`${TRADE} A year earlier: $26 billion.`],
  [`${ТОРГОВЛЯ} Годом ранее было 26 млрд долларов.`],
])('what was spoken of before is assumed: %s', (text) => {
  const last = read(text).at(-1);
  expect([last?.indicator, last?.why.indicator.standing]).toEqual(['trade-turnover', 'assumed']);
});

it('the indicator of a heading that names none is that of the same amount below, and of no other', () => {
  const below = 'Trade between Russia and Kazakhstan came to $28 billion in 2024.';
  const [same] = read(`Russia and Kazakhstan: $28 billion\n\n${below}`);
  expect([same?.indicator, same?.why.indicator.rule]).toEqual(['trade-turnover', 'in-text-below']);
  const [other] = read(`Russia and Kazakhstan: $35 billion\n\n${below}`);
  expect([other?.indicator, other?.why.indicator.standing]).toEqual([null, 'missing']);
});

it('what no word names is between the two only where Russia is named beside it', () => {
  const relevant = (text: string) => read(text).at(-1)?.relevant;
  expect(relevant('Russia and Kazakhstan agreed on $35 billion.')).toBe(true);
  expect(relevant(`${TRADE} Kazakhstan has spent $35 billion on transport.`)).toBe(false);
});
