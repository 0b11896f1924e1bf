import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { areas, filter } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import type { DerivedChoices } from '../../selectors/derived';
import { leadingDerived } from '../../selectors/leadingDerived';
import { mapOf } from '../../selectors/mapOf';
import { mapDerived } from './mapDerived';
import { mapTitle } from './mapText';

const { dataset } = parseDataset(real);
const text = createText('en', en);

function model(change: Partial<DerivedChoices>) {
  const choices = { ...filter(), derived: true, aside: [], ...change };
  return mapOf(dataset, choices, mapDerived(text, dataset.codes.areas, leadingDerived(dataset, choices)));
}

const uzbekistan = (change: Partial<DerivedChoices>) => {
  const country = model(change).countries.find(({ id }) => id === 'UZ');
  return [country?.state, country?.figure?.claim.id ?? country?.derived?.figure.text ?? null];
};

describe('derived figures on the map', () => {
  it('stand for a country when the chosen time has nothing else of it', () => {
    expect(uzbekistan({ time: yearRange(2024) })).toEqual(['derived', '≈$12.0bn, 2024']);
    expect(uzbekistan({ time: yearRange(2024), places: areas('KZ') })).toEqual(['derived', '≈$12.0bn, 2024']);
    expect(mapTitle(text, model({ time: yearRange(2024) }), areas('UZ'))).toBe(
      'Trade turnover with Russia, Uzbekistan: ≈$12.0bn, 2024, our arithmetic',
    );
  });

  it('never replace a quoted figure', () => {
    expect(uzbekistan({})).toEqual(['quoted', 'turnover-uz-2025-tashkent']);
    expect(uzbekistan({ time: { from: '2024-01', to: '2025-12' } })).toEqual(['quoted', 'turnover-uz-2025-tashkent']);
  });

  it('are none while they are switched off, or rest on what is set aside', () => {
    expect(uzbekistan({ time: yearRange(2024), derived: false })).toEqual(['covered', null]);
    expect(uzbekistan({ time: yearRange(2024), aside: ['turnover-growth-uz-2025-tashkent'] })).toEqual([
      'covered',
      null,
    ]);
  });

  it('keep their bound, and their topic', () => {
    const kazakhstan = model({ time: yearRange(2023), topics: ['investment'] }).countries.find(({ id }) => id === 'KZ');
    expect(kazakhstan?.derived?.figure).toMatchObject({ bound: 'more-than', amount: 4e9 / 1.33 });
    expect(model({ time: yearRange(2024), topics: ['companies'] }).states).toEqual(['none']);
  });
});
