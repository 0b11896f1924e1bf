import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datelineFacts } from './dateline';
import { dayOfWords } from './dayOfWords';
import { readPlain } from './readPlain';

const TODAY = '2026-03-05';
const told = (...lines: readonly string[]) => {
  const facts = datelineFacts(readPlain(lines.join('\n\n'), 'text'), TODAY);
  return Object.fromEntries(Object.entries(facts).map(([fact, found]) => [fact, found.value]));
};

it.each([
  ['ТАСС, 12 ноября 2025', 'ТАСС', '2025-11-12'],
  ['ТАСС. 12 ноября 2025 года, 14:05 (МСК)', 'ТАСС', '2025-11-12'],
  ['12.11.2025 14:05 | Интерфакс', 'Интерфакс', '2025-11-12'],
  ['Ташкент, 12 ноября 2025 г. – «Газета.uz»', '«Газета.uz»', '2025-11-12'],
  ['Опубликовано: 12 ноября 2025', undefined, '2025-11-12'],
  [
    'АСТАНА, 12 ноября. /Казинформ/. Товарооборот вырос, сообщил министр торговли республики на встрече.',
    'Казинформ',
    '2025-11-12',
  ],
  [
    'МОСКВА, 4 мар – РИА Новости. Товарооборот вырос, сообщил министр торговли на встрече с послом.',
    'РИА Новости',
    '2026-03-04',
  ],
  ['TASHKENT, Nov 12 (Reuters) - Trade grew, the minister said.', 'Reuters', '2025-11-12'],
  ['BISHKEK (AKIpress) — Trade grew, the ministry said.', 'AKIpress', undefined],
  ['The Times of Central Asia | November 12, 2025', 'The Times of Central Asia', '2025-11-12'],
  ['Published on 12 November 2025', undefined, '2025-11-12'],
  ['Ирина Козлова, 12 ноября 2025', undefined, '2025-11-12'],
  ['Ирина Козлова, «Вестник Востока», 12 ноября 2025', '«Вестник Востока»', '2025-11-12'],
  ['Вестник Востока, 12 ноября 2025', 'Вестник Востока', '2025-11-12'],
  ['By Jane Doe | 12 November 2025', undefined, '2025-11-12'],
  ['Источник: Коммерсантъ, 12.11.2025', 'Коммерсантъ', '2025-11-12'],
  ['Source: Eurasianet', 'Eurasianet', undefined],
  ['Eurasianet, 2025-11-12 https://example.org/a?b=1.', 'Eurasianet', '2025-11-12'],
])('%s', (line, publisher, published) => {
  const expected = { ...(publisher && { publisher }), ...(published && { published }) };
  expect(told('Trade grows', line, 'It was $5bn.')).toMatchObject(expected);
  expect(Object.keys(told('Trade grows', line)).sort()).toEqual(
    [...Object.keys(expected), ...(line.includes('http') ? ['url'] : [])].sort(),
  );
});

it('an address on a line of its own names the publisher where nothing else does', () => {
  expect(told('Trade grows', 'It was $5bn.', 'https://www.example.org/2025/a')).toEqual({
    publisher: 'example.org',
    url: 'https://www.example.org/2025/a',
  });
});

it.each([
  'On 12 November 2025 the ministers of both countries met in Tashkent to talk about trade.',
  'Ministers met in Tashkent on 12 November.',
  '12 ноября 2025 года стороны подписали соглашение о торговле и о перевозках грузов.',
  'Trade grew to $5bn (up 4 %) in 2025.',
  'Кудратов (министр) сказал, что торговля растёт.',
  'Ташкент (Узбекистан) – город.',
])('says nothing of who and when: %s', (line) => {
  expect(told('Trade grows', line)).toEqual({});
});

it('looks at the first lines and the last ones alone', () => {
  const body = Array.from({ length: 12 }, (_, index) => `Trade grew again in part ${index}.`);
  expect(told(...body.slice(0, 6), 'TASS, 12 November 2025', ...body.slice(6))).toEqual({});
  expect(told(...body, 'TASS, 12 November 2025')).toEqual({ publisher: 'TASS', published: '2025-11-12' });
});

it('a day without its year is the last such day, and no day that a calendar lacks', () => {
  expect(dayOfWords('5 марта', TODAY)).toEqual({ day: '2026-03-05', isYearSaid: false, start: 0, end: 7 });
  expect(dayOfWords('March 6', TODAY)?.day).toBe('2025-03-06');
  expect(dayOfWords('31.02.2025', TODAY)).toBeUndefined();
  expect(dayOfWords('version 1.12.2025.4', TODAY)).toBeUndefined();
});

it('takes any text', () => {
  const piece = fc.constantFrom(
    '12 ноября 2025',
    'TASS',
    '/',
    '(',
    ')',
    ' – ',
    ', ',
    'МОСКВА',
    'Source:',
    'https://a.b',
    '31.02.2025',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 12 }), (pieces) => {
      for (const fact of Object.values(told(pieces.join('')))) expect(fact).not.toBe('');
    }),
  );
});
