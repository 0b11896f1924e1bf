import { describe, expect, it } from 'vitest';
import { areas, claim, dataset } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import { amountText, choicesFor, extentOf, extractsOf, originOf } from './exportExtent';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const data = dataset([
  claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
  claim('UZ companies as of 2025-09-19 = 3 thousand companies', { id: 'uz' }),
]);
const FILTERED = { ...DEFAULT_CHOICES, places: areas('KZ') };
const ids = (items: readonly { readonly item: { readonly id: string } }[] = []) => items.map(({ item }) => item.id);

describe('how much is taken', () => {
  it('is what fits the view until it is chosen', () => {
    expect(extentOf(null, 'turnover', DEFAULT_CHOICES)).toBe('chart');
    expect(extentOf(null, null, FILTERED)).toBe('shown');
    expect(extentOf(null, null, { ...DEFAULT_CHOICES, derived: false })).toBe('shown');
    expect(extentOf(null, null, DEFAULT_CHOICES)).toBe('everything');
    expect(extentOf('everything', 'turnover', FILTERED)).toBe('everything');
  });

  it('is no chart where there is none', () => {
    expect(extentOf('chart', null, DEFAULT_CHOICES)).toBe('shown');
    expect(extractsOf(data, DEFAULT_CHOICES, null).chart).toBeUndefined();
  });

  it('of a chart is what the filter leaves of its topic', () => {
    const { chart, shown, everything } = extractsOf(data, DEFAULT_CHOICES, 'turnover');
    expect([ids(chart?.claims), ids(shown.claims), ids(everything.claims)]).toEqual([
      ['kz'],
      ['kz', 'uz'],
      ['kz', 'uz'],
    ]);
    expect(choicesFor('chart', 'turnover', FILTERED)).toEqual({ ...FILTERED, topics: ['turnover'] });
    expect(choicesFor('everything', 'turnover', FILTERED).places).toEqual([]);
  });

  it('is said in words', () => {
    expect(plain(amountText(en, extractsOf(data, DEFAULT_CHOICES, null).everything))).toMatch(/^2 statements, /);
  });
});

it('a file names its address, its filter and the day; everything has no filter', () => {
  const now = { site: { origin: 'https://example.org', pathname: '/' }, day: '2026-11-26' };
  const shown = originOf(en, data, 'shown', FILTERED, now);
  expect(shown.address).toContain('https://example.org/?place=KZ');
  expect(shown).toMatchObject({ taken: '2026-11-26', version: 'test' });
  expect(shown.filter).not.toBe('');
  expect(originOf(en, data, 'everything', FILTERED, now).filter).toBe('');
});
