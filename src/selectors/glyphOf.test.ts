import { expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { glyphOf } from './glyphOf';

it.each([
  ['KZ turnover 2024 = 28 bn USD', 'exact dot official KZ'],
  ['CA5 turnover 2024 > 50 bn USD', 'more-than dot official CA5'],
  ['CA5 companies as of 2025-09-19 ~ 24 thousand companies', 'about dot official CA5'],
  ['KZ north-south-freight 2024 < 2.5 mn t', 'below dot official KZ'],
  ['KZ oil-transit-to-china per year <= 10 mn t', 'below diamond official KZ'],
  ['CA5 turnover per year > 45 bn USD', 'more-than diamond official CA5'],
  ['CA5 assistance 2008..2019 = 5..6 bn USD', 'exact dot official CA5'],
  ['KZ north-south-capacity-target by 2027 = 2 x', 'exact dot plan KZ'],
  ['UZ exhibition-participants 2026-04-20..2026-04-22 rising', 'rising dot plan UZ'],
  ['UZ exports-by-product as of 2026-03-04 rising', 'rising dot official UZ'],
  ['UZ exports-by-product as of 2026-03-04 falling', 'falling dot official UZ'],
  ['KZ growth 2024 falling > 5 %', 'below dot official KZ'],
  ['KZ growth 2024 falling < 5 %', 'more-than dot official KZ'],
  ['KZ turnover 2024 >= 28 bn USD', 'more-than dot official KZ'],
  ['KZ turnover 2024 under 28 bn USD', 'below dot official KZ'],
])('%s is drawn %s', (sentence, glyph) => {
  const { bound, shape, fill, hue } = glyphOf(claim(sentence, { said: '2026-03-04' }));
  expect(`${bound} ${shape} ${fill} ${hue}`).toBe(glyph);
});

it('says of a claim of the reader’s own that it is', () => {
  const own = claim('KZ turnover 2024 = 28 bn USD', { id: 'own:courier-f20', source: 'own:courier' });
  expect(glyphOf(own).isMine).toBe(true);
  expect(glyphOf(claim('KZ turnover 2024 = 28 bn USD', { source: ['letter', 'own:courier'] })).isMine).toBeUndefined();
});
