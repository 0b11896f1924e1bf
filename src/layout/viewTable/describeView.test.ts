import { describe, expect, it } from 'vitest';
import { areas, claim, dataset, filter } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { plain, TEXTS } from '../../i18n/fixtures';
import { boundRows } from './boundRows';
import { describeView } from './describeView';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const CLAIMS = [
  claim('UZ turnover 2025 = 13 bn USD', { id: 'uz' }),
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
  claim('KZ turnover 2022 ~ 26 bn USD', { id: 'about' }),
  claim('CA5 turnover 2026 rising', { id: 'rising' }),
];
const OF = dataset(CLAIMS);
const VIEW = { view: 'chart-turnover', title: 'Turnover', sentence: 'Four figures', figures: CLAIMS };

describe('a view in words', () => {
  it('is its title and sentence, and in full how firm its figures are and what nobody has said', () => {
    const { short, full } = describeView(en, OF, filter(), VIEW);
    expect(short).toBe('Turnover. Four figures.');
    expect(plain(full)).toBe(
      'Turnover. Four figures. How firm the figures are: plain numbers (1), approximate (1), lower bounds (1), no number said (1). No figure for 2019–2021, 2023. No figure of its own: Kyrgyzstan, Tajikistan and Turkmenistan.',
    );
    expect(plain(describeView(ru, OF, filter(), VIEW).full)).toContain('Нет цифр за 2019–2021, 2023.');
  });

  it('asks for the years and places of the filter alone, and of a map for no years', () => {
    const asked = filter({ time: yearRange(2024), places: areas('KZ') });
    expect(plain(describeView(en, OF, asked, VIEW).full)).not.toMatch(/No figure/);
    expect(plain(describeView(en, OF, filter(), { ...VIEW, view: 'map' }).full)).not.toMatch(/No figure for/);
  });
});

it('a view as rows has both ends of each bound, by quantity, place and time; one that nobody named is empty', () => {
  expect(boundRows(en, OF, CLAIMS).map(({ id, words, least, most }) => [id, words, least, most].map(plain))).toEqual([
    ['rising', 'growing, no number said', '', ''],
    ['about', 'about $26bn', '≈$26bn', '≈$26bn'],
    ['kz', 'more than $28bn', '>$28bn', ''],
    ['uz', '$13bn', '$13bn', '$13bn'],
  ]);
});
