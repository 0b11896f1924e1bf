import { describe, expect, it } from 'vitest';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { derivedOf } from '../../selectors/derived';
import { coverageFacts } from './coverageFacts';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' });
const kz = claim('KZ turnover 2023 = 28 bn USD', { id: 'kz' });
const yearly = claim('KZ oil-transit-to-china per year <= 10 mn t', { id: 'oil', said: '2026-01-15' });
const rest = derivation('rest', ['subtract', 'five', 'kz'], { areas: areas('UZ', 'TM') });
const check = derivation('check', ['divide', 'kz', 'five'], { unit: '%', indicator: null });
const all = dataset([five, kz, yearly], [], [rest, check]);

describe('what a dataset is about', () => {
  it('reaches from the first day to the last; where no time is named, it is the day of speech', () => {
    expect(coverageFacts(en, all, [five, kz]).temporalCoverage).toBe('2023-01-01/2024-12-31');
    expect(coverageFacts(en, all, [yearly]).temporalCoverage).toBe('2026-01-15/2026-01-15');
  });

  it('has each place and each quantity once, in the words of the language', () => {
    const facts = coverageFacts(ru, all, [five, kz, five]);
    expect(facts.spatialCoverage.map(({ identifier }) => identifier)).toEqual(['CA5', 'KZ']);
    expect(facts.variableMeasured).toEqual([
      { '@type': 'PropertyValue', name: 'Товарооборот с Россией', unitText: 'доллары США' },
    ]);
    expect(facts.keywords).toContain('Казахстан');
  });

  it('holds of what follows by arithmetic its places and its name, and no document', () => {
    const facts = coverageFacts(en, all, derivedOf(all).derived);
    expect(facts.spatialCoverage.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(['UZ', 'TM']));
    expect(facts.variableMeasured.map(({ name }) => name)).toContain(check.name.en);
    expect(facts.isBasedOn).toEqual([]);
  });
});
