import { expect, it } from 'vitest';
import { plainText } from '../text/plainText';
import { halfOf, numberOf, scaleOf, scaleOfAdjective } from './numberWords';
import { numeralsOf } from './numerals';

const read = (lang: 'ru' | 'en', text: string) => {
  const plain = plainText(text);
  return numeralsOf(plain, lang).map(({ start, end, value }) => `${plain.slice(start, end)} = ${value}`);
};

it.each([
  ['27,8 млрд долларов', ['27,8 млрд = 27800000000']],
  ['более 3 100 компаний', ['3 100 = 3100']],
  ['23 418 предприятий', ['23 418 = 23418']],
  ['2 млрд 842 млн рублей', ['2 млрд 842 млн = 2842000000']],
  ['тысяча двести мест', ['тысяча двести = 1200']],
  ['пятьдесят восемь тысяч', ['пятьдесят восемь тысяч = 58000']],
  ['двадцать с лишним тысяч', ['двадцать с лишним тысяч = 20000']],
  ['полтора миллиарда', ['полтора миллиарда = 1500000000']],
  ['два с половиной миллиона тонн', ['два с половиной миллиона = 2500000']],
  ['полмиллиона тонн', ['полмиллиона = 500000']],
  ['до 40-миллиардной отметки', ['40-миллиардной = 40000000000']],
  ['45 млрд. долларов', ['45 млрд. = 45000000000']],
  ['от двадцати пяти до тридцати тысяч', ['двадцати пяти = 25', 'тридцати тысяч = 30000']],
  ['два десятка компаний', ['два десятка = 20']],
  ['тысячи компаний', []],
  ['1,25 млн и 1.25 млн', ['1,25 млн = 1250000', '1.25 млн = 1250000']],
  ['сто двадцать пять', ['сто двадцать пять = 125']],
  ['экспорт – 3 млн, импорт – 5 млн', ['3 млн = 3000000', '5 млн = 5000000']],
  ['миллион тонн', ['миллион = 1000000']],
])('reads %s', (text, found) => {
  expect(read('ru', text)).toEqual(found);
});

it.each([
  ['$27.4 billion', ['27.4 billion = 27400000000']],
  ['$2.2bn', ['2.2bn = 2200000000']],
  ['about 30,000 students', ['30,000 = 30000']],
  ['half a million tonnes', ['half a million = 500000']],
  ['a million by 2027', ['million = 1000000', '2027 = 2027']],
  ['two and a half million', ['two and a half million = 2500000']],
  ['one hundred and twenty firms', ['one hundred and twenty = 120']],
  ['twenty-five projects', ['twenty-five = 25']],
  ['In 2019, 160 thousand', ['2019 = 2019', '160 thousand = 160000']],
  ['a dozen firms', ['dozen = 12']],
  ['millions of tonnes', []],
  ['40-billion-dollar mark', ['40-billion = 40000000000']],
  ['$450m', ['450m = 450000000']],
])('reads %s', (text, found) => {
  expect(read('en', text)).toEqual(found);
});

it('knows words by value and scale', () => {
  expect([numberOf('сорока'), scaleOf('млрд'), scaleOfAdjective('миллиардной'), halfOf('полмиллиарда')]).toEqual([
    40, 1e9, 1e9, 5e8,
  ]);
  expect([numberOf('тонн'), scaleOf('тонн'), scaleOfAdjective('тонн'), halfOf('половина')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
