import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from '../domain/fixtures';
import { createText } from './createText';
import { claimSentence, claimTitle, eventSentence, eventWhen, listText } from './describe';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';

const english = createText('en', en);
const russian = createText('ru', ru);

describe('a claim in one line', () => {
  const one = claim('CA5 turnover 2024 > 50 bn USD', { speaker: 'tokayev' });

  it('says what, where, how much, when and who', () => {
    const all = dataset([one]);
    expect(plain(claimSentence(english, all, one))).toBe(
      'Trade turnover with Russia, Central Asia; more than $50bn; 2024; tokayev',
    );
    expect(plain(claimSentence(russian, all, one))).toBe(
      'Товарооборот с Россией, Центральная Азия; более $50 млрд; 2024; tokayev',
    );
  });

  it('says that a direction has no number', () => {
    const growing = claim('UZ exports-by-product as of 2026-03-04 rising', { speaker: 'khakimov' });
    expect(plain(claimSentence(english, dataset([growing]), growing))).toMatch(
      /; growing, no number said; as of 4 March 2026; /,
    );
  });

  it('has a title in a few words', () => {
    expect(plain(claimTitle(english, one))).toBe('Trade turnover with Russia, Central Asia, 2024: >$50bn');
    expect(plain(claimTitle(russian, one))).toBe('Товарооборот с Россией, Центральная Азия, 2024: >$50 млрд');
  });
});

describe('an event in one line', () => {
  const summit = event('CA5 summit 2025-10-09');
  const dushanbe = { en: 'Dushanbe', ru: 'Душанбе' };

  it('says its name, its place and its day', () => {
    const placed = { ...summit, name: { en: 'Summit', ru: 'Саммит' }, place: dushanbe };
    expect(plain(eventSentence(english, placed))).toBe('Summit, Dushanbe, 9 Oct 2025');
    expect(plain(eventSentence(russian, placed))).toBe('Саммит, Душанбе, 9 окт. 2025');
  });

  it.each([
    ['some days', event('UZ exhibition 2026-04-20', { end: '2026-04-22' }), '20–22 Apr 2026'],
    ['a month', event('CA5 summit 2025-10-01', { end: '2025-10-31', precision: 'month' }), 'October 2025'],
    ['the end of a year', event('KZ plan 2027-01-01', { end: '2027-12-31', precision: 'year' }), '2027'],
    ['the latest possible day', event('UZ meeting 2026-03-04', { precision: 'by' }), 'by 4 Mar 2026'],
    ['no day', event('KZ project undated'), 'undated'],
    ['a day that is only a limit', event('KZ agreement 2025-10-09', { precision: 'undated' }), 'undated'],
  ])('dates %s', (_, one, expected) => {
    expect(plain(eventWhen(english, one))).toBe(expected);
    expect(plain(eventSentence(english, one))).toBe(`${one.name.en}, ${expected}`);
  });

  const october = { end: '2025-10-31', precision: 'month' } as const;
  const until2027 = event('KZ plan undated', { end: '2027-12-31', precision: 'year', status: 'planned' });
  it.each([
    [event('KZ proposal 2025-10-09', { status: 'proposed' }), 'proposed 9 Oct 2025', 'предложено 9 окт. 2025'],
    [event('KZ proposal undated', { status: 'proposed' }), 'proposed, undated', 'предложено, без даты'],
    [
      event('CA5 summit 2025-10-01', { ...october, status: 'planned' }),
      'planned for October 2025',
      'намечено на октябрь 2025',
    ],
    [
      event('KZ plan 2026-03-04', { precision: 'by', status: 'planned' }),
      'planned by 4 Mar 2026',
      'намечено не позднее 4 мар. 2026',
    ],
    [until2027, 'planned by 2027', 'намечено к 2027 году'],
    [event('KZ plan undated', { status: 'planned' }), 'planned, undated', 'намечено, без даты'],
    [event('KZ project undated', { status: 'ongoing' }), 'under way, undated', 'реализуется, без даты'],
    [event('KZ project 2025-10-09', { status: 'ongoing' }), 'under way, 9 Oct 2025', 'реализуется, 9 окт. 2025'],
  ])('says what has not happened: $id', (one, inEnglish, inRussian) => {
    expect(plain(eventWhen(english, one))).toBe(inEnglish);
    expect(plain(eventWhen(russian, one))).toBe(inRussian);
  });
});

it('lists words', () => {
  expect(listText(english, ['a', 'b', 'c'])).toBe('a, b and c');
  expect(listText(russian, ['а', 'б', 'в'])).toBe('а, б и в');
});
