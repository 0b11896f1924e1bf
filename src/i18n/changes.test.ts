import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../domain/change';
import { claim } from '../domain/fixtures';
import type { Interval } from '../domain/interval';
import { changeText } from './changes';
import { createText } from './createText';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';
import type { Text } from './text';

const [english, russian] = [createText('en', en), createText('ru', ru)];

function said(text: Text, before: string, after: string): string {
  const change = changeBetween(claim(`KZ inflow 2019 ${before} bn USD`), claim(`KZ inflow 2024 ${after} bn USD`));
  return change.kind === 'not-comparable' ? change.reason : changeText(text, change);
}

it.each([
  [
    '> 30',
    '= 30..56',
    'grew by less than 87%, or fell; no lower limit can be given',
    'рост менее чем на 87% или падение; нижнего предела назвать нельзя',
  ],
  [
    '> 17',
    '= 24..24',
    'grew by less than 42%, or fell; no lower limit can be given',
    'рост менее чем на 42% или падение; нижнего предела назвать нельзя',
  ],
  ['> 17', '~ 24', 'too approximate for a rate of growth', 'для темпа роста цифры слишком приблизительны'],
  ['~ 20', '~ 28', 'too approximate for a rate of growth', 'для темпа роста цифры слишком приблизительны'],
  ['> 30', '> 50', 'cannot be determined', 'определить нельзя'],
  ['= 100', '= 108..112', 'between +8% and +12%', 'от +8% до +12%'],
  ['= 30', '= 32..34', 'between +6.6% and +14%', 'от +6,6% до +14%'],
  ['~ 100', '= 108..112', 'too approximate for a rate of growth', 'для темпа роста цифры слишком приблизительны'],
  ['= 100', '= 97..105', 'between −3% and +5%', 'от −3% до +5%'],
  ['= 20..20', '= 28..28', '+40%', '+40%'],
  ['= 30..30', '= 40..40', 'about +33%', 'около +33%'],
  [
    '= 20',
    '~ 28',
    'about +40%; between about +34% and +47% if the figures are rounded',
    'около +40%; примерно от +34% до +47%, если цифры округлены',
  ],
  [
    '= 20',
    '> 25',
    'grew by more than 25%; no upper limit can be given',
    'рост более чем на 25%; верхнего предела назвать нельзя',
  ],
  [
    '= 30',
    '> 50',
    'grew by more than 66%; no upper limit can be given',
    'рост более чем на 66%; верхнего предела назвать нельзя',
  ],
  [
    '= 20',
    '> 15',
    'fell by less than 25%, or grew; no upper limit can be given',
    'падение менее чем на 25% или рост; верхнего предела назвать нельзя',
  ],
  [
    '> 20',
    '= 15..15',
    'fell by more than 25%; by how much more cannot be said',
    'падение более чем на 25%; насколько больше, сказать нельзя',
  ],
  [
    '> 30',
    '= 20..20',
    'fell by more than 33%; by how much more cannot be said',
    'падение более чем на 33%; насколько больше, сказать нельзя',
  ],
  [
    '> 20',
    '= 20..20',
    'did not grow; by how much it fell cannot be said',
    'роста нет; насколько упало, сказать нельзя',
  ],
  [
    '= 12',
    '= 13',
    'about +8.3%; between 0% and +18% if the figures are rounded',
    'около +8,3%; от 0% до +18%, если цифры округлены',
  ],
  ['<= 20', '= 13', 'cannot be determined', 'определить нельзя'],
])('from %s to %s', (before, after, words, inRussian) => {
  expect(plain(said(english, before, after))).toBe(words);
  expect(plain(said(russian, before, after))).toBe(inRussian);
});

it('keeps "about" where only one end is known', () => {
  const from = claim('KZ inflow 2019 = 17 bn USD');
  const to = claim('KZ inflow 2024 = 24 bn USD');
  const said = (lo: number, hi: number, text = english) => {
    const ratio: Interval = { lo, hi, loOpen: true, hiOpen: true, approximate: true };
    const reading = { ratio, difference: ratio };
    return changeText(text, { kind: 'change', from, to, stated: reading, rounded: reading });
  };
  expect(plain(said(0, 1.4118))).toBe('grew by less than about 42%, or fell; no lower limit can be given');
  expect(plain(said(0, 1.4118, russian))).toBe(
    'рост менее чем примерно на 42% или падение; нижнего предела назвать нельзя',
  );
  expect(plain(said(1.4118, Number.POSITIVE_INFINITY))).toBe(
    'grew by more than about 41%; no upper limit can be given',
  );
  expect(plain(said(1.4118, 1.5))).toBe('between about +41% and +50%');
  expect(plain(said(0, 1))).toBe('hardly grew, if at all; by how much it fell cannot be said');
});

it('is never a bare percentage where a bound is involved', () => {
  const bound = fc.constantFrom('>', '<', '<=', '~');
  const amount = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(bound, amount, fc.constantFrom('=', '>', '<'), amount, (sign, a, other, b) => {
      expect(said(english, `${sign} ${a}`, `${other} ${b}`)).not.toMatch(/^[+−]?[\d.]+%$/);
      expect(said(english, `${sign} ${a}`, `${other} ${b}`)).not.toMatch(/^[+−]?[\d.]+%$/);
    }),
  );
});
