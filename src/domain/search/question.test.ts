import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { singleYear } from '../month';
import { questionOf } from './question';

const { dataset } = parseDataset(real);

/** `UZ 2024`, `KZ investment: investment-projects …`, in one line. */
function asked(text: string): string | null {
  const question = questionOf(dataset, text);
  if (!question) return null;
  const { places, topics, indicators, speakers, time } = question;
  const year = singleYear(time);
  const when = time === null ? [] : [year ?? `${time.from}..${time.to}`];
  return [...places, ...topics, ...indicators.map(({ id }) => id), ...speakers, ...when].join(' ');
}

it.each([
  ['Uzbekistan 2024', 'UZ 2024'],
  ['2024 uzbekistan', 'UZ 2024'],
  ['Узбекистан 2025', 'UZ 2025'],
  ['в Узбекистане в 2025 году', 'UZ 2025'],
  ['Uzbek 2024', 'UZ 2024'],
  ['uzb 2025', 'UZ 2025'],
  ['узб 2025', 'UZ 2025'],
  ['каз', 'KZ'],
  ['Central Asia 2024', 'CA5 2024'],
  ['Центральная Азия, 2019', 'CA5 2019'],
  ['ЦА 2019', 'CA5 2019'],
  ['Turkmenistan', 'TM'],
  ['turnover Kazakhstan 2024', 'KZ turnover 2024'],
  ['товарооборот Казахстана за 2024 год', 'KZ turnover 2024'],
  ['How much was Kazakhstan’s turnover in 2024?', 'KZ turnover 2024'],
  ['Сколько составил товарооборот Казахстана?', 'KZ turnover'],
  ['Lavrov companies', 'companies sergey-lavrov'],
  ['Лавров о компаниях', 'companies sergey-lavrov'],
  ['Sergey Lavrov 2025', 'sergey-lavrov 2025'],
  ['Tokayev investment 2024', 'investment kassym-jomart-tokayev 2024'],
  ['Kazakhstan Uzbekistan 2024', 'KZ UZ 2024'],
  ['exports Uzbekistan', 'UZ exports-by-product'],
  ['Uzbekistan January 2026', 'UZ 2026-01..2026-01'],
  ['Узбекистан в январе 2026 года', 'UZ 2026-01..2026-01'],
  ['Kazakhstan 2023 2024', 'KZ 2023-01..2024-12'],
  ['товарооборот 2019–2021', 'turnover 2019-01..2021-12'],
  ['2024', '2024'],
  ['2024 2025', '2024-01..2025-12'],
  ['July 2025', '2025-07..2025-07'],
  ['июль 2025', '2025-07..2025-07'],
  ['Kazakhstan year-on-year 2024', 'KZ 2024'],
  ['Казахстан по-прежнему 2024', 'KZ 2024'],
  ['students 2019', 'students students-state-funded 2019'],
  ['Kazakhstan investment projects', 'KZ investment investment-projects-value investment-projects'],
])('understands “%s”', (text, question) => {
  expect(asked(text)).toBe(question);
});

it.each([
  ['a speaker alone', 'Lavrov'],
  ['a topic alone', 'turnover'],
  ['a word that names nothing', 'Uzbekistan zebra'],
  ['an office', 'president of Kazakhstan'],
  ['a month of no year', 'July'],
  ['nothing', '  '],
])('takes %s for words to look for', (_, text) => {
  expect(asked(text)).toBeNull();
});
