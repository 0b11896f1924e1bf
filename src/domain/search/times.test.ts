import { expect, it } from 'vitest';
import { timesIn } from './times';
import { askedWords } from './words';

const times = (text: string) => {
  const { time, rest } = timesIn(askedWords(text));
  return [time && `${time.from}..${time.to}`, ...rest].filter(Boolean).join(' ');
};

it.each([
  ['2024', '2024-01..2024-12'],
  ['2024 2025', '2024-01..2025-12'],
  ['2019–2021', '2019-01..2021-12'],
  ['2025 и 2023', '2023-01..2025-12'],
  ['July 2025', '2025-07..2025-07'],
  ['июль 2025', '2025-07..2025-07'],
  ['в июле 2025', '2025-07..2025-07'],
  ['2025 July', '2025-07..2025-07'],
  ['2025-07', '2025-07..2025-07'],
  ['Sept 2025', '2025-09..2025-09'],
  ['в мае 2025', '2025-05..2025-05'],
  ['марта 2025', '2025-03..2025-03'],
  ['March–June 2025', '2025-03..2025-06'],
  ['с марта по июнь 2025', '2025-03..2025-06'],
  ['December 2024 January 2025', '2024-12..2025-01'],
  ['December 2024, 2025', '2024-12..2025-12'],
  ['Uzbekistan January 2026', '2026-01..2026-01 uzbekistan'],
])('reads “%s”', (text, read) => {
  expect(times(text)).toBe(read);
});

it.each(['July', 'may', 'майнинг', '28', '07', '1850', 'marching 28'])('takes “%s” for words', (text) => {
  expect(timesIn(askedWords(text))).toEqual({ time: null, rest: askedWords(text) });
});
