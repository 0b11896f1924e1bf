import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'an age behind a name',
    'Exports to Russia from Kyrgyzstan rose by 9% in 2024, Vice Minister Batyr Annayev, 52, told reporters.',
    ['rose by 9% | 9 % | other:exports-growth | KG | 2024-12-31 | Vice Minister Batyr Annayev'],
  ],
  [
    'any verb behind a quotation',
    '"We sold the Russians $41 million worth of tomatoes in 2024," boasts Merdan Atayev, who chairs the Turkmen greenhouse association.',
    [
      '$41 million | 41000000 USD | exports-by-product | TM | 2024-12-31 | Merdan Atayev, who chairs the Turkmen greenhouse association',
    ],
  ],
  [
    'figures that were cited at an occasion',
    "Kyrgyzstan's exports to Russia came to $1.1 billion in 2024. The figures were cited at a briefing by Deputy Economy Minister Nurlan Satybekov.",
    ['$1.1 billion | 1100000000 USD | other:exports | KG | 2024-12-31 | Deputy Economy Minister Nurlan Satybekov'],
  ],
  [
    'whose data it follows from',
    'Exports from Kyrgyzstan to Russia, as follows from data of the National Bank in Bishkek, rose 11 percent in 2024.',
    ['rose 11 percent | 11 % | other:exports-growth | KG | 2024-12-31 | the National Bank'],
  ],
  [
    "so many by estimate are nobody's",
    'An estimated 1.1 million Uzbeks work in Russia.',
    ['An estimated 1.1 million Uzbeks | 1100000 persons | other:migrant-workers | UZ | 2025-10-15 | -'],
  ],
  [
    'a house behind what it made known',
    'Импорт Таджикистана из России в 2024 году достиг 1,6 млрд долларов. Такие сведения обнародовало Агентство по статистике при президенте Таджикистана.',
    [
      'достиг 1,6 млрд долларов | 1600000000 USD | other:imports | TJ | 2024-12-31 | Агентство по статистике при президенте Таджикистана',
    ],
  ],
  [
    'any verb behind such data',
    'В 2024 году в Ташкент прилетели 214 тысяч гостей из России. С такими данными выступил глава Комитета по туризму Умид Шадиев.',
    ['214 тысяч гостей | 214000 persons | other:tourists | UZ | 2024-12-31 | глава Комитета по туризму Умид Шадиев'],
  ],
  [
    'data that somebody cited',
    'В 2024 году экспорт Киргизии в Россию составил 1,1 млрд долларов. Это данные за год, которые привёл замминистра экономики Нурлан Сатыбеков.',
    ['1,1 млрд долларов | 1100000000 USD | other:exports | KG | 2024-12-31 | замминистра экономики Нурлан Сатыбеков'],
  ],
  [
    'whose the sums are',
    'В 2024 году из Киргизии в Россию вывезли 15 тысяч тонн овощей. Расчёты принадлежат Ассоциации перевозчиков Киргизии.',
    ['15 тысяч тонн | 15000 t | exports-by-product | KG | 2024-12-31 | Ассоциации перевозчиков Киргизии'],
  ],
  [
    'any verb behind what was made known',
    'В 2024 году из Киргизии в Россию вывезли 15 тысяч тонн овощей. Такую справку распространило Министерство торговли.',
    ['15 тысяч тонн | 15000 t | exports-by-product | KG | 2024-12-31 | Министерство торговли'],
  ],
  [
    'a house in quotation marks before a name',
    'О российском капитале в Киргизии спорят давно. Ясность вносит главный экономист банка «Сары-Тоо Инвест» Марат Эсенов: на 1 октября инвестиции России в республике приблизились к 1,2 млрд долларов.',
    [
      'приблизились к 1,2 млрд долларов | 1200000000 USD | investment-inflow | KG | 2025-10-01 | главный экономист банка «Сары-Тоо Инвест» Марат Эсенов',
    ],
  ],
  [
    'a source',
    'In 2024 Kazakhstan carried 9 million tonnes of Russian oil to China, a source close to the talks said.',
    ['9 million tonnes | 9000000 t | other:freight | KZ | 2024-12-31 | a source close to the talks'],
  ],
])('reads who said it: %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
