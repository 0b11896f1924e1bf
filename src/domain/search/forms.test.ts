import { expect, it } from 'vitest';
import { formsOf, isPrefix, rootsOf } from './forms';

const meet = (one: string, other: string) => formsOf(one).some((form) => formsOf(other).includes(form));

it.each([
  ['companies', 'company'],
  ['investments', 'invested'],
  ['инвестиция', 'инвестициям'],
  ['предприятия', 'предприятий'],
  ['товарооборот', 'товарооборота'],
  ['лавров', 'лавровым'],
  ['токаев', 'токаеву'],
  ['казахстан', 'казахстаном'],
])('%s is found by %s', (one, other) => {
  expect(meet(one, other)).toBe(true);
});

it.each([
  ['company', 'companion'],
  ['транзит', 'транспорт'],
  ['2024', '2025'],
])('%s is not found by %s', (one, other) => {
  expect(meet(one, other)).toBe(false);
});

it('finds by itself first, and by no stem of two letters', () => {
  expect(formsOf('лавров')).toEqual(['лавров', 'лавр']);
  expect(formsOf('годы')).toEqual(['годы', 'год']);
  expect(formsOf('цены')).toEqual(['цены', 'цен']);
  expect(formsOf('ряда')).toEqual(['ряда', 'ряд']);
  expect(formsOf('оно')).toEqual(['оно']);
  expect(formsOf('24000')).toEqual(['24000']);
});

it('takes words of three letters for beginnings, and numbers never', () => {
  expect(['uz', 'uzb', '202', 'газ'].filter(isPrefix)).toEqual(['uzb', 'газ']);
});

it.each([
  ['газопровод', ['газ']],
  ['нефтепровод', ['нефт']],
  ['топливо', []],
  ['около', []],
  ['gasoline', []],
])('“%s” may begin with the roots %j', (word, roots) => expect(rootsOf(word)).toEqual(roots));
