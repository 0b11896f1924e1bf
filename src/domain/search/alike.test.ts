import { expect, it } from 'vitest';
import { alikeOf } from './alike';

it.each([
  ['firm', ['companies', 'enterprises']],
  ['company', ['enterprises', 'firms']],
  ['cargo', ['freight']],
  ['предприятиями', ['компании', 'фирмы']],
  ['вложений', ['инвестиции', 'капиталовложения']],
  ['университетах', ['вузы']],
  ['торговли', ['товарооборот']],
  ['corridor', []],
  ['constructor', []],
  ['2024', []],
])('“%s” may be said as %j', (word, others) => expect(alikeOf(word)).toEqual(others));
