import { describe, expect, it } from 'vitest';
import claims from '../../public/data/claims.json';
import { type ClaimOptions, claim } from '../domain/fixtures';
import type { Amount } from '../domain/quantity';
import { createText } from './createText';
import { boundedText, figureText } from './figures';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';

const english = createText('en', en);
const russian = createText('ru', ru);

/** Every claim of the package: the words that were said, the claim that we read in them, and how its label says it. */
const LABELS: readonly (readonly [id: string, said: string, read: string, en: string, ru: string])[] = [
  [
    'turnover-ca5-per-year-lavrov',
    'превышает 45 млрд. долларов США в год',
    'CA5 turnover per year > 45 bn USD',
    '>$45bn',
    '>$45 млрд',
  ],
  [
    'companies-ca5-2025-lavrov',
    'около 24 тысяч компаний',
    'CA5 companies as of 2025-09-19 ~ 24 thousand companies',
    '≈24,000',
    '≈24\u202f000',
  ],
  [
    'settlements-ca5-2025-lavrov',
    'растет доля расчетов в национальных валютах',
    'CA5 national-currency-settlement-share as of 2025-09-19 rising %',
    'growing',
    'растёт',
  ],
  [
    'turnover-share-ca5-2024-tokayev',
    'треть всего товарооборота стран Центральной Азии',
    'CA5 russia-share-of-total-trade 2024 = 1/3 share',
    'a third',
    'треть',
  ],
  ['turnover-growth-ca5-2024-tokayev', 'вырос на 20%', 'CA5 growth 2024 = 20 %', '+20%', '+20%'],
  ['turnover-ca5-2024-tokayev', 'превысил 50 млрд долларов', 'CA5 turnover 2024 > 50 bn USD', '>$50bn', '>$50 млрд'],
  [
    'regional-share-kz-2024-tokayev',
    'Более половины этого объема',
    'KZ share-of-regional-turnover 2024 > 0.5 share',
    'more than half',
    'более половины',
  ],
  ['turnover-kz-2024-tokayev', 'достигла 28 млрд долларов', 'KZ turnover 2024 = 28 bn USD', '$28bn', '$28 млрд'],
  [
    'investment-cumulative-kz-2025-tokayev',
    'более 26 млрд долларов',
    'KZ investment ..2025-10-09 > 26 bn USD',
    '>$26bn',
    '>$26 млрд',
  ],
  [
    'investment-inflow-growth-kz-2024-tokayev',
    'вырос на 33%',
    'KZ investment-inflow-growth 2024 = 33 %',
    '+33%',
    '+33%',
  ],
  ['investment-inflow-kz-2024-tokayev', 'превысив 4 млрд долларов', 'KZ inflow 2024 > 4 bn USD', '>$4bn', '>$4 млрд'],
  [
    'investment-projects-kz-2025-tokayev',
    '33 проекта',
    'KZ investment-projects as of 2025-10-09 = 33 projects',
    '33 projects',
    '33 проекта',
  ],
  [
    'investment-projects-value-kz-2025-tokayev',
    'на сумму более 4,5 млрд долларов',
    'KZ investment-projects-value as of 2025-10-09 > 4.5 bn USD',
    '>$4.5bn',
    '>$4,5 млрд',
  ],
  [
    'corridors-kz-2025-tokayev',
    '11 международных транспортных коридоров',
    'KZ transport-corridors as of 2025-10-09 = 11 corridors',
    '11 corridors',
    '11 коридоров',
  ],
  [
    'corridors-rail-kz-2025-tokayev',
    'пять железнодорожных',
    'KZ transport-corridors-rail as of 2025-10-09 = 5 corridors',
    '5',
    '5',
  ],
  [
    'corridors-road-kz-2025-tokayev',
    'шесть автомобильных',
    'KZ transport-corridors-road as of 2025-10-09 = 6 corridors',
    '6',
    '6',
  ],
  [
    'overland-freight-kz-2025-tokayev',
    'порядка 85% сухопутных грузоперевозок между Азией и Европой',
    'KZ overland-freight-share as of 2025-10-09 ~ 85 %',
    '≈85%',
    '≈85%',
  ],
  [
    'transport-spending-kz-2025-tokayev',
    'свыше 35 млрд долларов',
    'KZ transport-modernisation-spending 15 years to 2025-10-09 > 35 bn USD',
    '>$35bn',
    '>$35 млрд',
  ],
  [
    'rail-transit-growth-kz-tokayev',
    'за последние три года вырос на 26%',
    'KZ rail-transit-growth 3 years to 2025-10-09 = 26 %',
    '+26%',
    '+26%',
  ],
  [
    'rail-transit-kz-per-year-tokayev',
    'превысив 30 млн тонн',
    'KZ rail-transit per year > 30 mn t',
    '>30 Mt',
    '>30 млн т',
  ],
  [
    'rail-transit-reverse-growth-kz-tokayev',
    'увеличился почти на 50%',
    'KZ rail-transit-reverse-growth 3 years to 2025-10-09 < 50 %',
    'almost +50%',
    'почти +50%',
  ],
  [
    'north-south-capacity-kz-2027-tokayev',
    'удвоение пропускной способности данной транспортной артерии к 2027 году',
    'KZ north-south-capacity-target by 2027 = 2 x',
    '×2',
    '×2',
  ],
  [
    'north-south-freight-kz-2024-tokayev',
    'почти 2,5 млн тонн',
    'KZ north-south-freight 2024 < 2.5 mn t',
    'almost 2.5 Mt',
    'почти 2,5 млн т',
  ],
  [
    'oil-transit-kz-per-year-tokayev',
    'до 10 млн тонн в год',
    'KZ oil-transit-to-china per year <= 10 mn t',
    '≤10 Mt',
    '≤10 млн т',
  ],
  ['turnover-uz-2025-tashkent', 'достиг 13 миллиардов долларов', 'UZ turnover 2025 = 13 bn USD', '$13bn', '$13 млрд'],
  ['turnover-growth-uz-2025-tashkent', 'прирост в 8,4%', 'UZ growth 2025 = 8.4 %', '+8.4%', '+8,4%'],
  ['turnover-growth-uz-2026-01-tashkent', 'взлетел на 37%', 'UZ growth 2026-01 = 37 %', '+37%', '+37%'],
  [
    'turnover-uz-2026-01-tashkent',
    'достигнув отметки в 1,1 миллиарда долларов',
    'UZ turnover 2026-01 = 1.1 bn USD',
    '$1.1bn',
    '$1,1 млрд',
  ],
  [
    'innoprom-participants-uz-2026-organisers',
    'рекордное количество участников',
    'UZ exhibition-participants 2026-04-20..2026-04-22 rising participants',
    'a record',
    'рекордное число',
  ],
  [
    'exports-uz-2026-khakimov',
    'Узбекистан наращивает экспорт текстиля, электротехники и сельхозпереработки',
    'UZ exports-by-product as of 2026-03-04 rising',
    'growing',
    'растёт',
  ],
  [
    'investment-stock-ca5-2020-mfa',
    'about USD 20 billion',
    'CA5 stock as of 2020-10-15 ~ 20 bn USD',
    '≈$20bn',
    '≈$20 млрд',
  ],
  [
    'companies-ca5-2020-mfa',
    'More than 17 thousand enterprises',
    'CA5 companies as of 2020-10-15 > 17 thousand companies',
    '>17,000',
    '>17\u202f000',
  ],
  ['turnover-ca5-2019-mfa', 'exceeded $ 30 billion', 'CA5 turnover 2019 > 30 bn USD', '>$30bn', '>$30 млрд'],
  [
    'assistance-ca5-2008-2019-mfa',
    'exceeded $ 6.0 billion',
    'CA5 assistance 2008..2019 > 6.0 bn USD',
    '>$6.0bn',
    '>$6,0 млрд',
  ],
  [
    'students-ca5-2019-mfa',
    '160 thousand citizens',
    'CA5 students as of 2019-12-31 = 160 thousand persons',
    '160,000',
    '160\u202f000',
  ],
  [
    'students-state-funded-ca5-2019-mfa',
    '59 thousand were funded by the Russian budget',
    'CA5 students-state-funded as of 2019-12-31 = 59 thousand persons',
    '59,000',
    '59\u202f000',
  ],
];

describe('a label', () => {
  it.each(LABELS)('%s: «%s» is %s: %s, %s', (id, said, read, inEnglish, inRussian) => {
    const one = claim(read);
    expect([figureText(english, one), figureText(russian, one)].map(plain)).toEqual([inEnglish, inRussian]);
    const written = claims.find((record) => record.id === id);
    expect(written?.appearances[0]?.figure.exact).toBe(said);
    const { rounded: _, ...amount } = { rounded: null, ...written?.quantity };
    expect(claim(read)).toMatchObject({
      indicator: { id: written?.indicator },
      refArea: written?.refArea,
      quantity: amount,
    });
    expect(claim(read).period.kind).toBe(written?.period.kind);
  });

  it('is there for every claim of the package', () => {
    expect(LABELS.map(([id]) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });
});

describe('other figures', () => {
  it.each<[read: string, en: string, ru: string, options?: ClaimOptions]>([
    ['KZ turnover 2024 = 28..30 bn USD', '$28bn–$30bn', '$28 млрд–$30 млрд'],
    ['KZ turnover 2024 = 450 mn USD', '$450m', '$450 млн'],
    ['KZ turnover 2024 = 950 thousand USD', '$950,000', '$950\u202f000'],
    ['KZ turnover 2024 = 4.5 bn USD', '$4.5bn', '$4,5 млрд', { precision: 5e8 }],
    ['KZ turnover 2024 = 4.25 bn USD', '$4.25bn', '$4,25 млрд', { precision: null }],
    ['KZ growth 2024 = -5 %', '-5%', '-5%'],
    ['KZ rail-transit 2024 = 900 thousand t', '900,000 t', '900\u202f000 т'],
    ['KZ share-of-regional-turnover 2024 ~ 1/3 share', 'about a third', 'около трети'],
    ['KZ share-of-regional-turnover 2024 < 0.5 share', 'almost half', 'почти половина'],
    ['KZ share-of-regional-turnover 2024 <= 0.5 share', 'up to half', 'до половины'],
    ['KZ share-of-regional-turnover 2024 > 0.35 share', '>35%', '>35%'],
    ['KZ investment-projects 2024 = 1 projects', '1 project', '1 проект'],
    ['KZ investment-projects 2024 = 25 projects', '25 projects', '25 проектов'],
    ['KZ companies 2024 = 1500 companies', '1500', '1500'],
  ])('%s is %s, %s', (read, inEnglish, inRussian, options) => {
    const one = claim(read, options);
    expect(plain(figureText(english, one))).toBe(inEnglish);
    expect(plain(figureText(russian, one))).toBe(inRussian);
  });
});

describe('a quoted figure', () => {
  it.each([
    ['KZ turnover 2024 > 4.567 bn USD', { precision: 1e9 }, '>$4.567bn'],
    ['KZ turnover 2024 > 4.567 bn USD', { precision: null }, '>$4.567bn'],
    ['KZ turnover 2024 = 4.1..4.125 bn USD', {}, '$4.1bn–$4.125bn'],
    ['KZ turnover 2024 > 6.0 bn USD', {}, '>$6.0bn'],
  ] as const)('is never rounded: %s', (read, options, words) => {
    const one = claim(read, options);
    expect(figureText(english, one)).toBe(words);
  });
});

describe('a figure with its bound in words', () => {
  it.each([
    ['KZ turnover 2024 > 28 bn USD', 'more than $28bn', 'более $28 млрд'],
    ['KZ turnover 2024 = 28 bn USD', '$28bn', '$28 млрд'],
    ['KZ stock 2024 ~ 20 bn USD', 'about $20bn', 'около $20 млрд'],
    ['KZ north-south-freight 2024 < 2.5 mn t', 'almost 2.5 Mt', 'почти 2,5 млн т'],
    ['KZ oil-transit-to-china per year <= 10 mn t', 'up to 10 Mt', 'до 10 млн т'],
    ['KZ turnover 2024 = 28..30 bn USD', 'in the range $28bn–$30bn', 'в пределах $28 млрд–$30 млрд'],
    ['KZ share-of-regional-turnover 2024 > 0.5 share', 'more than half', 'более половины'],
    ['KZ north-south-capacity-target by 2027 = 2 x', 'plan ×2', 'план ×2'],
  ])('%s: %s, %s', (read, inEnglish, inRussian) => {
    const one = claim(read, { said: '2026-03-04' });
    expect([boundedText(english, one), boundedText(russian, one)].map(plain)).toEqual([inEnglish, inRussian]);
  });
});

describe('a multiple', () => {
  const doubled = (change: Partial<Amount>) => {
    const { quantity, ...rest } = claim('KZ growth 2024 = 2 x');
    if (quantity.kind !== 'amount') throw new Error('no amount');
    return { ...rest, quantity: { ...quantity, ...change } };
  };

  it.each([
    [{ direction: 'rising' }, 'grew ×2', 'рост ×2', '×2'],
    [{ direction: 'rising', bound: 'almost' }, 'grew almost ×2', 'рост почти ×2', 'almost ×2'],
    [{ direction: 'rising', bound: 'more-than' }, 'grew more than ×2', 'рост более ×2', '>×2'],
    [{ direction: 'falling' }, 'fell ×2', 'снижение ×2', '÷2'],
  ] as const)('%j is what a figure becomes, not by how much', (change, inEnglish, inRussian, label) => {
    const one = doubled(change);
    expect(boundedText(english, one)).toBe(inEnglish);
    expect(boundedText(russian, one)).toBe(inRussian);
    expect(figureText(english, one)).toBe(label);
  });
});
