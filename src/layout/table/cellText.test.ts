import { describe, expect, it } from 'vitest';
import { claim } from '../../domain/fixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { cellValue, sentenceHead, sentenceTail } from './cellText';

const english = createText('en', en);
const russian = createText('ru', ru);

describe('cellValue', () => {
  it.each([
    ['KZ turnover 2024 > 50 bn USD', '50', '$bn'],
    ['KZ turnover 2024 > 6.0 bn USD', '6.0', '$bn'],
    ['KZ turnover per year > 45 bn USD', '45', '$bn a year'],
    ['KZ assistance 2008..2019 = 5..6 bn USD', '5–6', '$bn'],
    ['KZ companies as of 2025-09-19 ~ 24 thousand companies', '24', 'thousand'],
    ['KZ companies as of 2025-09-19 > 23000 companies', '23,000', 'companies'],
    ['KZ growth 2024 = 8.4 %', '+8.4', '%'],
    ['KZ growth 2024 = 8..12 %', '8–12', '%'],
    ['KZ share-of-regional-turnover 2024 = 0.4 share', '40', '%'],
    ['KZ share-of-regional-turnover 2024 > 1/2 share', 'half', 'share'],
    ['KZ oil-transit-to-china per year <= 10 mn t', '10', 'Mt a year'],
    ['KZ north-south-capacity-target by 2027 = 2 x', '×2', ''],
    ['KZ transport-corridors as of 2025-10-09 = 11 corridors', '11', 'corridors'],
    ['UZ exports-by-product as of 2026-03-04 rising', 'growing', ''],
  ])('parts "%s"', (words, value, unit) => {
    expect(cellValue(english, claim(words))).toEqual({ value, unit });
  });

  it('writes Russian numbers and units', () => {
    expect(cellValue(russian, claim('UZ turnover 2026-01 = 1.1 bn USD'))).toEqual({
      value: '1,1',
      unit: 'млрд\u00a0$',
    });
  });
});

describe('a sentence around its figure', () => {
  it('is cut at words, and not at all when it is short', () => {
    expect(sentenceTail('In 2024 the turnover grew by 20% and ', 20)).toBe('…grew by 20% and ');
    expect(sentenceTail('Trade ', 20)).toBe('Trade ');
    expect(sentenceTail('Северо-южныйтранспортныйкоридор ', 10)).toBe('…Северо-южныйтранспортныйкоридор ');
    expect(sentenceHead(' of all trade between the five', 10)).toBe(' of all');
    expect(sentenceHead('.', 10)).toBe('.');
  });
});
