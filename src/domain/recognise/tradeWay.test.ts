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
  ['Россия поставляет в Казахстан 30 млн тонн грузов в год; к 2027 году построят новую ветку.', 'per-year'],
  ['Россия будет поставлять в Казахстан 30 млн тонн грузов в год к 2027 году.', 'by'],
  ['Russia ships 30 million tonnes to Kazakhstan a year; by 2027 a new line is to be built.', 'per-year'],
])('takes no year of the next clause: %s', (text, kind) => {
  expect(recognise({ lang: 'ru', published: '2025-11-01', text })[0]?.period?.kind).toBe(kind);
});
