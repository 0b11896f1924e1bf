import { expect, it } from 'vitest';
import { claim, dataset, event } from '../fixtures';
import { textsOf } from './texts';

it('gives every claim the names of what it is about and of who said it, apart from what was said', () => {
  const turnover = claim('KZ turnover 2024 = 28 bn USD', {
    speaker: 'tokayev',
    source: 'nca',
    quote: 'Торговля [достигла 28 млрд]',
    translation: 'Trade reached 28 billion',
  });
  const [texts] = textsOf(dataset([turnover]));
  expect(texts?.id).toBe(turnover.id);
  expect(texts?.names).toContain('tokayev');
  expect(texts?.names).toContain('2024');
  expect(texts?.words).toContain('Торговля достигла 28 млрд');
  expect(texts?.words).toContain('Trade reached 28 billion');
  expect(texts?.words).toContain('Publisher');
  expect(texts?.words).toContain('nca');
});

it.each([
  ['KZ turnover per year > 28 bn USD', ''],
  ['KZ turnover 2025-H1 > 9 bn USD', '2025'],
  ['KZ investment ..2025-10-09 > 26 bn USD', '2025'],
  ['CA5 assistance 2008..2019 = 5..6 bn USD', '2008 2019'],
  ['KZ rail-transit-growth 3 years to 2025-10-09 < 50 %', ''],
])('names the years that were named: %s', (sentence, years) => {
  const [texts] = textsOf(dataset([claim(sentence)]));
  expect([...new Set(texts?.names.match(/\d{4}/g))].join(' ')).toBe(years);
});

it('gives every event its name, its place and its years', () => {
  const [texts] = textsOf(dataset([], [event('CA5 summit 2025-10-09', { quote: '[саммит] в Душанбе' })]));
  expect(texts?.names).toContain('CA5 summit');
  expect(texts?.words).toContain('саммит в Душанбе');
});
