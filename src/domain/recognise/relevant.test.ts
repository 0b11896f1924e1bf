import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';
import { passagesOf } from './passage';
import { isRelevant } from './relevant';

const relevantIn = (text: string, indicator: string, refArea: string | null, counterpartArea: string | null) => {
  const [passage] = passagesOf({ lang: 'en', published: '2025-10-15', text });
  const figure = passage?.measures[0];
  if (!passage || !figure) throw new Error('no figure');
  const ground = { standing: 'assumed', rule: 'in-sentence-before', words: null } as const;
  return isRelevant({ refArea, counterpartArea, ground }, indicator, passage, figure);
};

it.each([
  'Казахстан покупает зерно из России по 300 рублей за тонну.',
  'Казахстан поставил в Россию зерно по 90 тысяч тенге за тонну.',
  'Russia sells Kazakhstan gas at $180 per thousand cubic metres.',
  'Годовой взнос члена палаты в Узбекистане равен 2 млн сумов, и российским фирмам он по силам.',
  'Россия и Казахстан создали 24 рабочие группы.',
  'Russia and Kazakhstan held 24 working meetings.',
])('takes prices of a piece and meetings for no figures: %s', (text) => {
  expect(readLines(text)).toEqual([]);
});

it.each([
  ['trade with Russia', 'Trade with Russia came to $2 billion.', 'trade-turnover', 'KZ', 'RU', true],
  ['trade with others', 'Trade with China came to $2 billion.', 'trade-turnover', 'KZ', 'other:China', false],
  ['nobody of the five', 'Trade came to $2 billion.', 'trade-turnover', null, 'RU', false],
  ['what a country makes itself', 'It burns 4 million tonnes a year.', 'other:output', 'TJ', 'RU', false],
  ['what a company earns', 'The company earned $30 million.', 'trade-turnover', 'UZ', 'RU', false],
  ['roads, without Russia', 'Six corridors cross it.', 'transport-corridors', 'KZ', null, true],
])('tells whether it is between Russia and the five: %s', (_, text, indicator, own, other, expected) => {
  expect(relevantIn(text, indicator, own, other)).toBe(expected);
});
