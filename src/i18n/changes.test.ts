import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../domain/change';
import { claim } from '../domain/fixtures';
import { changeShort, changeText } from './changes';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { createText, type Text } from './text';

const [english, russian] = [createText('en', en), createText('ru', ru)];

function said(say: typeof changeText, text: Text, before: string, after: string): string {
  const change = changeBetween(claim(`KZ inflow 2019 ${before} bn USD`), claim(`KZ inflow 2024 ${after} bn USD`));
  return change.kind === 'change' ? say(text, change) : change.reason;
}

it.each([
  [
    '> 30',
    '= 30..56',
    'at most +87%',
    'grew by less than 87%; no lower limit can be given',
    'рост менее чем на 87%; нижнего предела назвать нельзя',
  ],
  ['> 30', '> 50', 'cannot be determined', 'cannot be determined', 'определить нельзя'],
  ['= 100', '= 108..112', 'between +8% and +12%', 'between +8% and +12%', 'от +8% до +12%'],
  ['= 100', '= 97..105', 'between −3% and +5%', 'between −3% and +5%', 'от −3% до +5%'],
  ['= 20..20', '= 28..28', '+40%', '+40%', '+40%'],
  [
    '= 20',
    '> 25',
    'at least +25%',
    'grew by more than 25%; no upper limit can be given',
    'рост более чем на 25%; верхнего предела назвать нельзя',
  ],
  [
    '= 20',
    '> 15',
    'at least −25%',
    'fell by less than 25%, or grew; no upper limit can be given',
    'падение менее чем на 25% или рост; верхнего предела назвать нельзя',
  ],
  [
    '> 20',
    '= 15..15',
    'at most −25%',
    'fell by more than 25%; by how much more cannot be said',
    'падение более чем на 25%; насколько больше, сказать нельзя',
  ],
  [
    '> 20',
    '= 20..20',
    'at most 0%',
    'did not grow; by how much it fell cannot be said',
    'роста нет; насколько упало, сказать нельзя',
  ],
  [
    '= 12',
    '= 13',
    'about +8.3%',
    'about +8.3%; between 0% and +17% if the figures are rounded',
    'около +8,3%; от 0% до +17%, если цифры округлены',
  ],
  ['<= 20', '= 13', 'cannot be determined', 'cannot be determined', 'определить нельзя'],
])('from %s to %s', (before, after, short, words, inRussian) => {
  expect(said(changeShort, english, before, after)).toBe(short);
  expect(said(changeText, english, before, after)).toBe(words);
  expect(said(changeText, russian, before, after)).toBe(inRussian);
});

it('is never a bare percentage where a bound is involved', () => {
  const bound = fc.constantFrom('>', '<', '<=', '~');
  const amount = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(bound, amount, fc.constantFrom('=', '>', '<'), amount, (sign, a, other, b) => {
      expect(said(changeText, english, `${sign} ${a}`, `${other} ${b}`)).not.toMatch(/^[+−]?[\d.]+%$/);
      expect(said(changeShort, english, `${sign} ${a}`, `${other} ${b}`)).not.toMatch(/^[+−]?[\d.]+%$/);
    }),
  );
});
