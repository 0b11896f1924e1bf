import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS, areas, sourceId, speakerId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { fileName, recordName } from './fileName';

const name = (what: string, change: Partial<Choices> = {}, form: readonly string[] = []) =>
  fileName({ what, axis: AXIS, choices: { ...DEFAULT_CHOICES, ...change }, lang: 'en', form, extension: 'csv' });
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('fileName', () => {
  it.each<[string, string, Partial<Choices>]>([
    ['five-republics_claims_2019-2026_en.csv', 'claims', {}],
    [
      'five-republics_KZ_turnover_2024_en.csv',
      '',
      { places: areas('KZ'), topics: ['turnover'], time: yearRange(2024) },
    ],
    ['five-republics_turnover_KZ-UZ_2019-2026_en.csv', 'turnover', { places: areas('KZ', 'UZ'), topics: ['turnover'] }],
    ['five-republics_map_2025-10_en.csv', 'map', { time: { from: '2025-10', to: '2025-10' } }],
    ['five-republics_2025-09-to-2026-01_en.csv', '', { time: { from: '2025-09', to: '2026-01' } }],
    ['five-republics_search-млрд-долларов_2019-2026_en.csv', '', { q: 'млрд долларов ' }],
    ['five-republics_map_quoted-only_2019-2026_en.csv', 'map', { derived: false }],
    ['five-republics_timeline_as-said_2019-2026_en.csv', 'timeline', { clock: 'said' }],
    [
      'five-republics_claims_by-lavrov_in-nca_2019-2026_en.csv',
      'claims',
      { speakers: [speakerId('lavrov')], sources: [sourceId('nca')] },
    ],
    ['five-republics_claims_mine_2019-2026_en.csv', 'claims', { whose: 'mine' }],
    ['five-republics_claims_without-one_2019-2026_en.csv', 'claims', { aside: ['one'] }],
  ])('%s', (expected, what, change) => {
    expect(name(what, change)).toBe(expected);
  });

  it('tells the form', () => {
    expect(name('map', {}, ['dark', 'slide', '2x'])).toBe('five-republics_map_2019-2026_en_dark_slide_2x.csv');
  });

  it('puts a hash behind what words cannot tell', () => {
    expect(name('', { q: 'млрд / долларов?' })).toMatch(/^five-republics_search-млрд-долларов-[a-z0-9]+_2019-2026_en/);
    const long = name('', { q: 'товарооборот '.repeat(30) });
    expect(long).toMatch(/^five-republics_search-товарооборот-товарооборот-[\p{L}-]+-[a-z0-9]+_2019-2026_en\.csv$/u);
    expect(bytes(long)).toBeLessThanOrEqual(200);
  });

  it('has room for letters of two bytes in every part', () => {
    const q = 'товарооборот '.repeat(30);
    const all = name('compare', { q, compare: ['к'.repeat(40), 'т'], aside: ['п'.repeat(40)] });
    expect(all).toMatch(/_search-тов.*_ккк/);
    expect(bytes(all)).toBeLessThanOrEqual(200);
  });

  it('names the two that are compared', () => {
    expect(name('compare', { compare: ['a', 'b'] })).not.toBe(name('compare', { compare: ['a', 'c'] }));
    expect(name('map', { compare: ['a', 'b'] })).toBe(name('map'));
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('товарооборот', 'Өзгөн', 'a', '-', ' ', '"', '_', 'e\u0301', '\u0301', '𝔘', '👩‍👩‍👧'), {
        maxLength: 80,
      })
      .map((words) => words.join('')),
  );

  it('holds nothing that a file system or a shell minds, and is never over 200 bytes', () => {
    fc.assert(
      fc.property(text, text, (q, id) => {
        const names = [
          name('claims', { q, aside: [id] }, ['dark', '4000x4000', '4x', 'translation']),
          recordName(id, { lang: 'ru', form: ['translation', 'bibtex'], extension: 'bib' }),
        ];
        for (const each of names) {
          expect(each).toMatch(/^five-republics[\p{L}\p{M}\p{N}_-]+\.(csv|bib)$/u);
          expect(bytes(each)).toBeLessThanOrEqual(200);
          expect(each).not.toMatch(/[-_]{2}|[-_]\./);
        }
      }),
    );
  });

  const word = fc.constantFrom('a', 'b', 'a-b', 'lavrov', 'search-a', 'turnover');
  const choices = fc.record({
    places: fc.uniqueArray(fc.constantFrom(...areas('KZ', 'UZ', 'CA5'))),
    topics: fc.uniqueArray(fc.constantFrom('turnover', 'people')),
    speakers: fc.uniqueArray(word.map(speakerId)),
    sources: fc.uniqueArray(word.map(sourceId)),
    q: fc.oneof(word, fc.string({ maxLength: 5 }), text),
    aside: fc.uniqueArray(word),
    derived: fc.boolean(),
  });
  /** What a search asks for: signs and letters, whatever the case and the spaces around. */
  const told = ({ q, ...rest }: { readonly q: string }) =>
    JSON.stringify([rest, q.normalize('NFC').trim().toLowerCase().replace(/ +/g, ' ')]);

  it('differs wherever the filter does', () => {
    fc.assert(
      fc.property(choices, choices, (one, other) => {
        fc.pre(told(one) !== told(other));
        expect(name('claims', one).toLowerCase()).not.toBe(name('claims', other).toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  it('differs between filters that have the same words in other places', () => {
    const names = [
      name('claims', { speakers: [speakerId('turnover')] }),
      name('claims', { topics: ['turnover'] }),
      name('claims', { sources: [sourceId('turnover')] }),
      name('claims', { q: 'turnover' }),
      name('claims', { speakers: [speakerId('a'), speakerId('b-c')] }),
      name('claims', { speakers: [speakerId('a-b'), speakerId('c')] }),
      name('claims', { q: `${'а'.repeat(300)}б` }),
      name('claims', { q: `${'а'.repeat(300)}в` }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('recordName', () => {
  it('is that of the record, without the signs of its part', () => {
    expect(recordName('turnover-kz', { lang: 'en', extension: 'bib' })).toBe('five-republics_turnover-kz_en.bib');
    const [mine, other] = ['customs:kz', 'customs-kz'].map((id) => recordName(id, { lang: 'en', extension: 'bib' }));
    expect(mine).toMatch(/^five-republics_customs-kz-[a-z0-9]+_en\.bib$/);
    expect(other).toBe('five-republics_customs-kz_en.bib');
  });
});
