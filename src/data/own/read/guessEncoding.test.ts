import { expect, it } from 'vitest';
import { encoded } from './fixtures';
import { guessEncoding, isRatherCyrillic } from './guessEncoding';

it.each([
  ['windows-1251', 'Обмен'],
  ['koi8-r', 'ТОРГОВЛЯ С КАЗАХСТАНОМ'],
  ['ibm866', 'Он вырос на четверть'],
  ['windows-1251', 'Товарообіг України з Казахстаном перевищив 5 млрд доларів, повідомив міністр.'],
  ['windows-1252', 'Le président a annoncé 5 milliards'],
])('letters are known as %s by how often they come: %s', (encoding, words) => {
  expect(guessEncoding(encoded(words, encoding))).toBe(encoding);
});

it('a label gives way to Cyrillic letters that come more often, and to nothing else', () => {
  const [russian, hebrew] = [encoded('Он вырос на четверть', 'koi8-r'), encoded('הסחר עם קזחסטן עלה', 'windows-1255')];
  expect(isRatherCyrillic(russian, 'koi8-r', 'windows-1251')).toBe(true);
  expect(isRatherCyrillic(russian, 'koi8-r', 'koi8-r')).toBe(false);
  expect(isRatherCyrillic(hebrew, 'koi8-r', 'windows-1255')).toBe(false);
  expect(isRatherCyrillic(russian, 'windows-1252', 'windows-1251')).toBe(false);
});
