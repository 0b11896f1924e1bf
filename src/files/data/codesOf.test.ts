import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import type { Claim, NewsEvent } from '../../domain/claim';
import type { Derivation } from '../../domain/derivation';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, event } from '../../domain/fixtures';
import { codesOf } from './codesOf';

const { codes } = parseDataset(real).dataset;

function used(statements: readonly (Claim | NewsEvent)[], derivations: readonly Derivation[] = []) {
  const { areas, topics, indicators, units } = codesOf(codes, statements, derivations);
  const ids = ({ list }: { readonly list: readonly { readonly id: string }[] }) => list.map(({ id }) => String(id));
  return { areas: ids(areas), topics: ids(topics), indicators: ids(indicators), units: ids(units) };
}

describe('the codes of an extract', () => {
  it('are those that its records use, with what these name in turn', () => {
    expect(used([claim('KZ growth 2024 = 5 %')])).toEqual({
      areas: expect.arrayContaining(['KZ', 'CA5']),
      topics: ['turnover'],
      indicators: expect.arrayContaining(['trade-turnover', 'trade-turnover-growth']),
      units: expect.arrayContaining(['%', 'USD']),
    });
  });

  it('hold nothing that no record uses', () => {
    expect(used([])).toEqual({ areas: [], topics: [], indicators: [], units: [] });
    const { topics, units, indicators } = used([claim('KZ students 2024 = 60 thousand persons')]);
    expect([topics, units]).toEqual([['people'], ['persons']]);
    expect(indicators).toContain('students');
    expect(indicators).not.toContain('trade-turnover');
  });

  it('are those of events and of derivations too', () => {
    expect(used([event('UZ meeting 2025-10-09')]).areas).toContain('UZ');
    const rest = derivation('rest', 1, { areas: areas('TM'), unit: 'USD' });
    expect(used([], [rest])).toMatchObject({ topics: ['turnover'], units: expect.arrayContaining(['USD']) });
    expect(used([], [rest]).areas).toContain('TM');
  });

  it('take a group with all its members', () => {
    expect(used([claim('CA5 turnover 2024 > 50 bn USD')]).areas.toSorted()).toEqual([
      'CA5',
      'KG',
      'KZ',
      'TJ',
      'TM',
      'UZ',
    ]);
  });
});
