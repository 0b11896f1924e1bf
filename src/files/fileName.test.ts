import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS, areas, filter } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { fileName } from './fileName';

const name = (what: string, change: Parameters<typeof filter>[0] = {}, extension = 'csv') =>
  fileName({ what, axis: AXIS, choices: filter(change), lang: 'en', extension });

describe('fileName', () => {
  it.each([
    ['five-republics_claims_2019-2026_en.csv', 'claims', {}],
    [
      'five-republics_KZ_turnover_2024_en.csv',
      '',
      { places: areas('KZ'), topics: ['turnover'], time: yearRange(2024) },
    ],
    ['five-republics_turnover_KZ-UZ_2019-2026_en.csv', 'turnover', { places: areas('KZ', 'UZ'), topics: ['turnover'] }],
    ['five-republics_map_2025-10_en.csv', 'map', { time: { from: '2025-10', to: '2025-10' } }],
    ['five-republics_2025-09-to-2026-01_en.csv', '', { time: { from: '2025-09', to: '2026-01' } }],
    ['five-republics_млрд-долларов_2019-2026_en.csv', '', { q: ' млрд / долларов?' }],
  ] as const)('%s', (expected, what, change) => {
    expect(name(what, change)).toBe(expected);
  });

  it('holds nothing that a file system or a shell minds, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (q) => {
        const text = name('claims', { q });
        expect(text).toMatch(/^five-republics_claims(_[\p{L}\p{N}-]+)?_2019-2026_en\.csv$/u);
        expect([...text].length).toBeLessThan(100);
      }),
    );
  });
});
