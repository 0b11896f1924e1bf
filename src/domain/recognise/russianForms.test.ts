import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'whoever has a name or an office behind any verb',
    'В 2024 году товарооборот России и Киргизии превысил 4 млрд долларов, не скрывал радости глава торгпредства Марат Осмонов.',
    ['превысил 4 млрд долларов | 4000000000 USD | trade-turnover | KG | 2024-12-31 | глава торгпредства Марат Осмонов'],
  ],
  [
    'a house of two letters',
    'Денежные переводы из России в Узбекистан в 2024 году составили 8,9 млрд долларов, сообщил ЦБ Узбекистана.',
    ['8,9 млрд долларов | 8900000000 USD | other:remittances | UZ | 2024-12-31 | ЦБ Узбекистана'],
  ],
  [
    'words between a verb and the office that said it',
    'Экспорт Казахстана в Россию вырос на 4 % в 2024 году. Эту цифру привёл на форуме 3 октября замминистра торговли Айдос Кенжин.',
    ['вырос на 4 % | 4 % | other:exports-growth | KZ | 2024-12-31 | замминистра торговли Айдос Кенжин'],
  ],
  [
    'any verb before «что»',
    'Директор фонда Нурлан Акматов не сомневается, что в 2026 году из Киргизии в Россию отправят 90 тысяч тонн картофеля.',
    ['90 тысяч тонн | 90000 t | exports-by-product | KG | 2026-12-31 | Директор фонда Нурлан Акматов'],
  ],
  [
    'several things of one house',
    'По данным Министерства энергетики, промышленности и связи, Узбекистан купил в России 3 млрд кубометров газа.',
    [
      '3 млрд кубометров | 3000000000 m3 | other:imports-by-product | UZ | 2025-10-15 | Министерства энергетики, промышленности и связи',
    ],
  ],
  [
    'a row of two numbers with one scale',
    'Экспорт Таджикистана в Россию в 2023 и 2024 годах составил 120 и 135 млн долларов соответственно.',
    [
      '120 | 120000000 USD | other:exports | TJ | 2024-12-31 | -',
      '135 млн долларов | 135000000 USD | other:exports | TJ | 2024-12-31 | -',
    ],
  ],
  [
    'hundreds behind thousands',
    'В Узбекистане работают 3 тысячи 150 предприятий с российским капиталом.',
    ['3 тысячи 150 предприятий | 3150 companies | companies-russian-capital | UZ | 2025-10-15 | -'],
  ],
  [
    'what is left out in a list of countries, and what stands in brackets',
    'Торговля России в 2024 году: с Узбекистаном – 11,6 млрд долларов (плюс 7 %), Киргизией – 4 с лишним.',
    [
      '11,6 млрд долларов | 11600000000 USD | trade-turnover | UZ | 2024-12-31 | -',
      'плюс 7 % | 7 % | trade-turnover-growth | UZ | 2024-12-31 | -',
      '4 с лишним | 4000000000 USD | trade-turnover | KG | 2024-12-31 | -',
    ],
  ],
  [
    'growth of any verb',
    'Экспорт муки из Казахстана в Россию в 2024 году разогнался на 9 %.',
    ['9 % | 9 % | other:exports-by-product-growth | KZ | 2024-12-31 | -'],
  ],
  [
    'how often something goes',
    'Из Самары в Ташкент самолёты летают 12 раз в неделю.',
    ['12 | 12 flights | other:flights | UZ | 2025-10-15 | -'],
  ],
  [
    'seasons',
    'Летом 2024 года в Киргизии отдохнули 210 тысяч россиян.',
    ['210 тысяч россиян | 210000 persons | other:tourists | KG | 2024-08-31 | -'],
  ],
  [
    'a season that is over',
    'Зимой Россия поставила в Узбекистан 900 млн кубометров газа.',
    ['900 млн кубометров | 900000000 m3 | other:imports-by-product | UZ | 2025-02-28 | -'],
  ],
  [
    'years to come and a day that is set',
    'В ближайшие три года Россия построит в Таджикистане восемь школ. К 1 декабря откроют две школы.',
    [
      'восемь школ | 8 schools | other:schools | TJ | 2028-10-15 | -',
      'две школы | 2 schools | other:schools | TJ | 2025-12-01 | -',
    ],
  ],
  [
    'what is so now beside what was',
    'Три года назад в России учились 20 тысяч узбекских студентов, теперь – 31 тысяча.',
    [
      '20 тысяч узбекских студентов | 20000 persons | students | UZ | 2022-12-31 | -',
      '31 тысяча | 31000 persons | students | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'between two years',
    'Между 2020 и 2024 годами товарооборот России и Туркмении удвоился.',
    ['удвоился | 2 x | trade-turnover-growth | TM | 2024-12-31 | -'],
  ],
  [
    'months in a row',
    'В январе, феврале и марте 2025 года из Киргизии в Россию вывезли 5 тысяч тонн мяса.',
    ['5 тысяч тонн | 5000 t | exports-by-product | KG | 2025-03-31 | -'],
  ],
  [
    'what is denied afterwards',
    'Слухи о том, что Россия вложила в киргизские заводы 5 млрд долларов, в министерстве назвали вымыслом.',
    [],
  ],
  ['Russia and a third country', 'С Турцией товарооборот России в 2024 году достиг 50 млрд долларов.', []],
  [
    'the share of a currency in trade',
    'Доля нацвалют в торговле России и Казахстана в 2024 году достигла 95 %.',
    ['достигла 95 % | 95 % | national-currency-settlement-share | KZ | 2024-12-31 | -'],
  ],
  [
    'what is counted behind a participle with its own words',
    'В Таджикистане работают шесть открытых при помощи России школ.',
    ['шесть открытых при помощи России школ | 6 schools | other:schools | TJ | 2025-10-15 | -'],
  ],
  [
    'a number of what was counted, with a verb of its own',
    'Из России в Казахстан идут сто десять проектов, ещё двадцать готовятся.',
    [
      'сто десять проектов | 110 projects | investment-projects | KZ | 2025-10-15 | -',
      'двадцать | 20 projects | investment-projects | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'a number in words that ends a sentence',
    'Из 160 проектов с российским участием в Казахстане реализованы девяносто два.',
    [
      '160 проектов | 160 projects | investment-projects | KZ | 2025-10-15 | -',
      'девяносто два | 92 projects | other:investment-projects-completed | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'ratios in a row, of which one alone has its sign',
    'На рубль приходится 68 % расчётов Казахстана и России, на тенге – 24.',
    [
      '68 % | 68 % | national-currency-settlement-share | KZ | 2025-10-15 | -',
      '24 | 24 % | national-currency-settlement-share | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'a rise by its noun, behind an aside',
    'Оборот России и Узбекистана в 2024 году составил 10 млрд долларов. Прибавка, уточнили в таможне, – десятая часть.',
    [
      '10 млрд долларов | 10000000000 USD | trade-turnover | UZ | 2024-12-31 | -',
      'десятая часть | 0.1 share | trade-turnover-growth | UZ | 2024-12-31 | таможне',
    ],
  ],
  [
    'a quarter of a million',
    'В 2024 году экспорт казахстанской муки в Россию составил четверть миллиона тонн.',
    ['четверть миллиона тонн | 250000 t | exports-by-product | KZ | 2024-12-31 | -'],
  ],
  [
    'firms of a republic in Russia, wherever they stand',
    'Под Самарой открылись 40 предприятий с узбекским капиталом.',
    ['40 предприятий | 40 companies | other:companies-in-russia | UZ | 2025-10-15 | -'],
  ],
  [
    'what carries through a country',
    'Через Казахстан транзитом в Китай прошло 90 тысяч контейнеров из России.',
    ['90 тысяч контейнеров | 90000 containers | rail-transit | KZ | 2025-10-15 | -'],
  ],
  [
    'what is bought in Russia',
    'Узбекистан нарастил закупки в России на 23 % в 2024 году.',
    ['23 % | 23 % | other:imports-growth | UZ | 2024-12-31 | -'],
  ],
  [
    'trade of two of the five beside that with Russia',
    'Киргизия поставила России 9 тысяч тонн мяса. Казахстан берёт киргизской баранины на 70 млн долларов.',
    ['9 тысяч тонн | 9000 t | exports-by-product | KG | 2025-10-15 | -'],
  ],
  [
    'a part of what a speaker before a colon counts',
    'Аналитики Каспийского фонда посчитали: в 2024 году вложения России в Туркменистан удвоились.',
    ['удвоились | 2 x | investment-inflow-growth | TM | 2024-12-31 | Аналитики Каспийского фонда'],
  ],
  [
    'who spoke behind a quotation, whatever he did',
    '«В 2024 году из России в Киргизию приехали 320 тысяч туристов», – не нарадуется хозяйка турфирмы Гульмира Асанова.',
    ['320 тысяч туристов | 320000 persons | other:tourists | KG | 2024-12-31 | хозяйка турфирмы Гульмира Асанова'],
  ],
  [
    'who spoke, in brackets',
    'Вложения российских компаний в Казахстан в 2024 году составили 2,1 млрд долларов (данные Нацбанка РК).',
    ['2,1 млрд долларов | 2100000000 USD | investment-inflow | KZ | 2024-12-31 | Нацбанка РК'],
  ],
  [
    'who spoke behind where he did',
    'С трибуны форума вице-премьер Олег Ларин сообщил: в Узбекистане 3 тысячи предприятий с российским капиталом.',
    ['3 тысячи предприятий | 3000 companies | companies-russian-capital | UZ | 2025-10-15 | вице-премьер Олег Ларин'],
  ],
  [
    'who spoke behind to whom',
    'Как пояснили «Вестнику» в пресс-службе РЖД, перевозки в Узбекистан в 2024 году достигли 9 млн тонн.',
    ['достигли 9 млн тонн | 9000000 t | other:freight | UZ | 2024-12-31 | пресс-службе РЖД'],
  ],
  [
    'figures that somebody gave afterwards, with words between',
    'Поставки узбекской черешни в Россию в 2024 году достигли 28 тысяч тонн. Об этом на ярмарке в Самарканде рассказал агроном Тимур Назаров.',
    ['достигли 28 тысяч тонн | 28000 t | exports-by-product | UZ | 2024-12-31 | агроном Тимур Назаров'],
  ],
  [
    'what is denied by what follows a comma',
    'Утверждения, будто экспорт Киргизии в Россию упал на 40 %, не соответствуют действительности.',
    [],
  ],
  ['what there is none of', 'Никаких 30 тысяч высланных таджикистанцев в России нет.', []],
  [
    'a trend that goes on',
    'Доля рубля в расчётах России и Киргизии продолжает расти.',
    [
      'Доля рубля в расчётах России и Киргизии продолжает расти | rising | national-currency-settlement-share | KG | 2025-10-15 | -',
    ],
  ],
  [
    'what goes for free',
    'За казённый счёт в России учится 900 киргизских студентов.',
    ['900 киргизских студентов | 900 persons | students-state-funded | KG | 2025-10-15 | -'],
  ],
  [
    'a small number of a thing in every case',
    'К девяти русским школам в Киргизии Россия добавит ещё три.',
    [
      'девяти русским школам | 9 schools | other:schools | KG | 2025-10-15 | -',
      'три | 3 schools | other:schools | KG | 2025-10-15 | -',
    ],
  ],
  [
    'a unit of capitals behind a stop',
    'Из Узбекистана в Россию в 2024 году ушло 14,8 тыс. ДФЭ.',
    ['14,8 тыс. ДФЭ | 14800 containers | other:containers | UZ | 2024-12-31 | -'],
  ],
])('in Russian reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
