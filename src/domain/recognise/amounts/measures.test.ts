import { expect, it } from 'vitest';
import { clauseEnd, clauseStart } from '../text/clauses';
import { plainText } from '../text/plainText';
import { leftOf } from './leftOf';
import { measuresOf } from './measures';

const USD = { unit: 'USD', counted: null, money: 'USD', scale: 1, recent: false, table: null };
const read = (lang: 'ru' | 'en', text: string) => {
  const plain = plainText(text);
  return measuresOf({ text: plain, lang, blocked: [], earlier: USD }).map(({ quantity, start, end }) => {
    const { bound, amount, upper, unit, direction } = quantity;
    const signs = { falling: '-', rising: '+', undefined: '' };
    return `[${plain.slice(start, end)}] ${bound} ${direction ? signs[direction] : ''}${Number(amount.toPrecision(4))}${upper ? `..${upper}` : ''} ${unit}`;
  });
};

it.each([
  [
    'вырос на 12 % и составил 1,9 млрд долларов',
    ['[вырос на 12 %] exact +12 %', '[1,9 млрд долларов] exact 1900000000 USD'],
  ],
  ['перевезено 9,4 млн тонн грузов, на 6 % больше, чем', ['[9,4 млн тонн] exact 9400000 t', '[6 % больше] exact +6 %']],
  ['вплотную подобрался к 4 млрд долларов', ['[вплотную подобрался к 4 млрд долларов] almost 4000000000 USD']],
  ['перевалит за 5 млрд долларов', ['[перевалит за 5 млрд долларов] more-than 5000000000 USD']],
  ['на 7 %, до 10 млрд долларов, снизился ввоз', ['[7 %] exact -7 %', '[10 млрд долларов] exact 10000000000 USD']],
  ['разрослась до 4 млрд долларов', ['[4 млрд долларов] exact 4000000000 USD']],
  ['до 31 млрд долларов довели торговлю', ['[31 млрд долларов] exact 31000000000 USD']],
  ['не набиралось и трехсот фирм', ['[не набиралось и трехсот фирм] less-than 300 companies']],
  ['не больше полумиллиона туристов', ['[не больше полумиллиона туристов] up-to 500000 persons']],
  ['оборот вырос вдвое с лишним', ['[вырос вдвое] more-than +2 x']],
  ['рост, отметил министр, превысил 40 %', ['[превысил 40 %] more-than +40 %']],
  ['доля достигла 92 %', ['[достигла 92 %] exact 92 %']],
  ['не превышала 60 %', ['[не превышала 60 %] up-to 60 %']],
  ['превысила отметку в 30 млрд долларов', ['[превысила отметку в 30 млрд долларов] more-than 30000000000 USD']],
  [
    'сократились лишь на 3,8 % – до 96 млн долларов',
    ['[сократились лишь на 3,8 %] exact -3.8 %', '[96 млн долларов] exact 96000000 USD'],
  ],
  [
    'на 118,6 млн долларов – в полтора раза больше',
    ['[118,6 млн долларов] exact 118600000 USD', '[полтора раза больше] exact +1.5 x'],
  ],
  [
    'от двадцати пяти до тридцати тысяч человек',
    ['[от двадцати пяти до тридцати тысяч человек] range 25000..30000 persons'],
  ],
  ['активов на 5–6 млрд долларов', ['[5-6 млрд долларов] range 5000000000..6000000000 USD']],
  ['до 30 млрд долларов с нынешних 12,9', ['[30 млрд долларов] up-to 30000000000 USD', '[12,9] exact 12900000000 USD']],
  ['число студентов выросло с 64 до 71 тысячи', ['[64] exact 64000 persons', '[71 тысячи] exact 71000 persons']],
  ['вырос почти на треть', ['[вырос почти на треть] almost +0.3333 share']],
  ['удвоилась', ['[удвоилась] exact +2 x']],
  ['компаний с китайским капиталом насчитывается 4 950.', ['[4 950] exact 4950 companies']],
  ['более половины её объёма', ['[более половины] more-than 0.5 share']],
  ['прирост в 8,4%', ['[прирост в 8,4%] exact +8.4 %']],
  ['товарооборот между странами взлетел на 37% по сравнению', ['[взлетел на 37%] exact +37 %']],
  ['транзит увеличился почти на 50%', ['[увеличился почти на 50%] almost +50 %']],
])('reads %s', (text, found) => {
  expect(read('ru', text)).toEqual(found);
});

it.each([
  ['Nine out of every ten dollars', ['[nine out of every ten dollars] exact 0.9 share']],
  ['two-and-a-half times as much', ['[two-and-a-half times] exact +2.5 x']],
  ['imports top one million tonnes', ['[top one million tonnes] more-than 1000000 t']],
  ['Uzbek workers in Russia (July 2024): c. 1.1m', ['[c. 1.1m] about 1100000 persons']],
  ['Nearly nine-tenths of payments', ['[nearly nine-tenths] almost 0.9 share']],
  ['was up 8.4% to $6.3 billion', ['[up 8.4%] exact +8.4 %', '[$6.3 billion] exact 6300000000 USD']],
  ['exceeded USD 15 billion', ['[exceeded usd 15 billion] more-than 15000000000 USD']],
  ['from last year’s 2.1 to 6 million tonnes', ['[2.1] exact 2100000 t', '[6 million tonnes] exact 6000000 t']],
  ['no fewer than 20,000 containers', ['[no fewer than 20,000 containers] at-least 20000 containers']],
  ['Trade, 2024: $27.9bn (-1.5%)', ['[$27.9bn] exact 27900000000 USD', '[-1.5%] exact -1.5 %']],
  ['Companies with Russian capital: c. 23,500', ['[c. 23,500] about 23500 companies']],
  ['91.4% (+3 p.p.)', ['[91.4%] exact 91.4 %', '[+3 p.p.] exact +3 pp']],
  ['between $5bn and $6bn', ['[between $5bn and $6bn] range 5000000000..6000000000 USD']],
  ['grew by a quarter', ['[grew by a quarter] exact +0.25 share']],
  ['the share rose to 61%', ['[rose to 61%] exact 61 %']],
  ['One in three is paid', ['[one in three] exact 0.3333 share']],
  ['about 30,000 Tajik students', ['[about 30,000 tajik students] about 30000 persons']],
])('reads %s', (text, found) => {
  expect(read('en', text)).toEqual(found);
});

it('reads leftwards and knows clauses', () => {
  expect(leftOf('вырос более чем на 5', 0, 19)).toMatchObject({
    bound: 'more-than',
    to: 'на',
    change: { way: 'rising' },
  });
  expect([clauseStart('экспорт, по данным, рос на 5', 27), clauseEnd('рос, да', 0)]).toEqual([20, 3]);
});
