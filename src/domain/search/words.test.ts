import { expect, it } from 'vitest';
import { askedWords, wordsOf } from './words';

it.each([
  ['case', 'ТОВАРООБОРОТ Trade', 'товарооборот trade'],
  ['ё', 'объём', 'объем'],
  ['a decomposed ё', 'объе\u0308м', 'объем'],
  ['a decomposed й', 'Таможенныи\u0306', 'таможенный'],
  ['a stress', 'инвести\u0301ции', 'инвестиции'],
  ['accents of Latin letters', 'Türkmenistan, La\u0301vrov, Mirziyoy\u0335ev', 'turkmenistan lavrov mirziyoyev'],
  ['soft hyphens', 'товаро\u00adоборот', 'товарооборот'],
  ['spaces of no width', 'инве\u200bсти\u2060ции\ufeff', 'инвестиции'],
  ['no-break spaces', '28\u00a0млрд\u202fдолларов', '28 миллиард долларов'],
  ['hyphens and dashes', 'North–South, Северо-Юг', 'north south северо юг'],
  ['quotation marks', '«Росатом» “Rosatom”', 'росатом rosatom'],
  ['a genitive', 'Kazakhstan’s officials’', 'kazakhstan officials'],
  ['a unit at its number', '$28bn', '28 billion'],
  ['thousands', '24 000, 24,000 and 24\u202f000', '24000 24000 and 24000'],
  ['decimals', '8,4 и 8.4', '8.4 и 8.4'],
  ['years beside each other', '2024 2025', '2024 2025'],
  ['spellings of one word', '30 million tonnes', '30 million tons'],
  ['several words for one', 'по железной дороге, ж/д', 'по железнодорожный железнодорожный'],
  ['names of JavaScript', 'constructor valueOf __proto__', 'constructor valueof proto'],
  ['signs alone', '— % …', ''],
])('%s', (_, text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

it('asks for no small words, unless there are no others', () => {
  expect(askedWords('companies with Russian capital')).toEqual(['companies', 'russian', 'capital']);
  expect(askedWords('доля в товарообороте')).toEqual(['доля', 'товарообороте']);
  expect(askedWords('of the')).toEqual(['of', 'the']);
});
