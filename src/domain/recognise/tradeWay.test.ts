import { expect, it } from 'vitest';
import { recognise } from './recognise';

const indicators = (text: string) =>
  recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2025-11-01', text }).map(
    ({ indicator, refArea }) => `${indicator} ${refArea}`,
  );

it.each([
  ['Russian imports from Kazakhstan in 2024: $9 billion.', 'other:exports KZ'],
  ['Russian wheat imports from Kazakhstan reached $900 million in 2024.', 'exports-by-product KZ'],
  ['Kazakhstan imported Russian wheat worth $900 million in 2024.', 'other:imports-by-product KZ'],
  ['Russia is importing more from Uzbekistan: $3 billion in 2024.', 'other:exports UZ'],
  ['Russian exports to Uzbekistan in 2024: $7 billion.', 'other:imports UZ'],
  ['Russia exported goods worth $1 billion to Tajikistan in 2024.', 'other:imports TJ'],
  ['Импорт России из Казахстана в 2024 году: 9 млрд долларов.', 'other:exports KZ'],
  ['Россия импортировала из Казахстана товары на 9 млрд долларов в 2024 году.', 'other:exports KZ'],
  ['Закупки России в Казахстане в 2024 году составили 2 млрд долларов.', 'other:exports KZ'],
  ['Закупки Россией казахстанской пшеницы составили 2 млрд долларов в 2024 году.', 'exports-by-product KZ'],
  ['Экспорт России в Узбекистан в 2024 году: 7 млрд долларов.', 'other:imports UZ'],
])('sees the way of goods from the republic: %s', (text, expected) => {
  expect(indicators(text)).toEqual([expected]);
});

it.each([
  ['Russian exports to Kazakhstan amounted to $18 billion in 2024 and imports from Kazakhstan to $9 billion.'],
  ['Russian exports to Kazakhstan amounted to $18 billion in 2024, and imports from there to $9 billion.'],
  ['Экспорт России в Казахстан в 2024 году составил 18 млрд долларов, импорт России из Казахстана – 9 млрд долларов.'],
  ['Экспорт России в Казахстан в 2024 году составил 18 млрд долларов, импорт из Казахстана – 9 млрд долларов.'],
])('sees both ways that Russia tells in one sentence: %s', (text) => {
  expect(indicators(text)).toEqual(['other:imports KZ', 'other:exports KZ']);
});

it.each([
  ['Russian imports from Kazakhstan fell to $9 billion in 2024 while exports rose to $18 billion.'],
  ['Russian imports from Kazakhstan fell to $9 billion in 2024, and exports rose to $18 billion.'],
  ['Импорт России из Казахстана в 2024 году упал до 9 млрд долларов, а экспорт вырос до 18 млрд.'],
  ['Russia bought goods worth $9 billion from Kazakhstan in 2024 and sold goods worth $18 billion.'],
  ['Россия закупила в Казахстане товаров на 9 млрд долларов, а продала на 18 млрд.'],
  ['Россия импортировала из Казахстана товары на 9 млрд долларов в 2024 году, её экспорт достиг 18 млрд.'],
])('sees them where Russia tells of its imports first: %s', (text) => {
  expect(indicators(text)).toEqual(['other:exports KZ', 'other:imports KZ']);
});

it.each([
  ["Kazakhstan's exports to Russia rose to $9 billion in 2024 while imports fell to $18 billion."],
  ['Exports of Kazakhstan to Russia in 2024: $9 billion; imports: 18'],
  ['Экспорт Казахстана в Россию вырос в 2024 году до 9 млрд долларов, импорт упал до 18 млрд.'],
  ['Kazakhstan sold Russia goods worth $9 billion in 2024, and bought goods worth $18 billion.'],
  ['Казахстан продал России в 2024 году товаров на 9 млрд долларов, импорт упал до 18 млрд.'],
])('and those that the republic tells: %s', (text) => {
  expect(indicators(text)).toEqual(['other:exports KZ', 'other:imports KZ']);
});

it.each([
  ['Россия поставляет в Казахстан 30 млн тонн грузов в год; к 2027 году построят новую ветку.', 'per-year'],
  ['Россия будет поставлять в Казахстан 30 млн тонн грузов в год к 2027 году.', 'by'],
  ['Russia ships 30 million tonnes to Kazakhstan a year; by 2027 a new line is to be built.', 'per-year'],
])('takes no year of the next clause: %s', (text, kind) => {
  expect(recognise({ lang: 'ru', published: '2025-11-01', text })[0]?.period?.kind).toBe(kind);
});
