import { describe, expect, it } from 'vitest';
import { placesOf } from '../../domain/area';
import { codesFor } from '../../domain/codeFixtures';
import type { ShownState } from '../../domain/coverage';
import { AXIS, areaId, areas as areasOf, claim, dataset, filter, speakerId } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { plain, TEXTS } from '../../i18n/fixtures';
import { DERIVED_TURNOVER } from '../../selectors/mapFixtures';
import { type MapDerivedFigure, mapOf } from '../../selectors/mapOf';
import {
  captionOf,
  countryLabel,
  mapFigureLabel,
  mapLine,
  mapTitle,
  moreText,
  regionHead,
  regionPeriod,
  regionWords,
} from './mapText';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const { areas } = codesFor();
const REPUBLICS = placesOf(areas);

const WHOLE = { from: `${AXIS.first}-01`, to: `${AXIS.last}-12` };
const KZ = 'KZ turnover 2024 = 28 bn USD';
const CA5 = 'CA5 turnover 2024 > 50 bn USD';
const of = (
  sentences: readonly string[],
  change: Parameters<typeof filter>[0] = {},
  derived?: readonly MapDerivedFigure[],
) => mapOf(dataset(sentences.map((sentence) => claim(sentence))), filter(change), derived);
const title = (...args: Parameters<typeof of>) => plain(mapTitle(en, of(...args), []));
const titleOf = (place: string, ...args: Parameters<typeof of>) => plain(mapTitle(en, of(...args), areasOf(place)));

describe('the title of the map', () => {
  it('counts the countries that have no figure of their own, from none to all five', () => {
    const titles = [0, 1, 2, 3, 4, 5].map((count) =>
      title(REPUBLICS.slice(0, count).map((place) => `${place} turnover 2024 = 1 bn USD`)),
    );
    expect(titles).toEqual([
      'None of the five has a figure of its own',
      'Four of the five have no quoted figure',
      'Three of the five have no quoted figure',
      'Two of the five have no quoted figure',
      'One of the five has no quoted figure',
      'All five have a quoted figure',
    ]);
  });

  it('says how many a filter of voices leaves, and whose they are', () => {
    const two = [claim(KZ, { speaker: 'a' }), claim('UZ turnover 2024 = 9 bn USD', { speaker: 'b' })];
    const model = mapOf(dataset(two), filter({ speakers: [speakerId('a')] }));
    expect(mapTitle(en, model, [], 'by a')).toContain('by a');
    expect(mapTitle(en, model, [])).not.toBe(mapTitle(en, mapOf(dataset(two), filter()), []));
    const none = mapOf(dataset(two), filter({ speakers: [speakerId('c')] }));
    expect(mapTitle(en, none, [], 'by c')).toContain('by c');
    expect(mapTitle(en, none, [], 'by c')).not.toBe(mapTitle(en, model, [], 'by c'));
  });

  it('speaks of the one country that is chosen, whatever is known of it', () => {
    expect(titleOf('KZ', [KZ])).toBe('Trade turnover with Russia, Kazakhstan: $28bn, 2024');
    expect(titleOf('UZ', [KZ])).toBe('Trade turnover with Russia, Uzbekistan: no figure of its own');
    expect(titleOf('UZ', [KZ], {}, [DERIVED_TURNOVER])).toContain('≈$12.0bn, 2024');
    const silenced = titleOf('KZ', [KZ], { speakers: [speakerId('somebody-else')] });
    expect(silenced).not.toContain('$28bn');
    expect(silenced).not.toBe(titleOf('KZ', []));
  });

  it('speaks of none of them alone where several are chosen', () => {
    expect(mapTitle(en, of([KZ]), areasOf('KZ', 'UZ'))).toBe(mapTitle(en, of([KZ]), []));
  });
});

describe('the line below the title', () => {
  const line = (sentences: readonly string[], change: Parameters<typeof filter>[0] = {}) =>
    plain(mapLine(en, of(sentences, change), change.time ?? WHOLE));

  it('names the measure, the time and the unit, and what circles mean where there are any', () => {
    expect(line([KZ])).toBe('Trade turnover with Russia, 2024, $bn. Circle area shows the amount');
    expect(line([KZ, 'UZ turnover 2025 = 13 bn USD'])).toBe(
      'Trade turnover with Russia, years as marked, $bn. Circle area shows the amount of the year marked',
    );
    expect(line([KZ, 'UZ turnover 2026-01 = 1.1 bn USD'])).toContain('2019–2026');
    expect(line(['KZ rail-transit 2024 > 30 mn t'], { topics: ['transport'], time: yearRange(2024) })).toMatch(
      /, 2024, million tonnes\. Circle/,
    );
  });

  it('names no unit for what is no amount of money or goods, and no circle where there is none', () => {
    expect(line(['KZ students 2024 = 60 thousand persons'], { topics: ['people'] })).not.toContain('$');
    expect(line([])).toBe('Trade turnover with Russia, 2019–2026');
    expect(line(['KZ growth 2024 = 8 %'])).not.toContain('Circle');
  });

  it('names the topic where the countries are measured differently', () => {
    const investment = ['KZ investment ..2025-10-09 > 26 bn USD', 'UZ inflow 2024 = 1 bn USD'];
    expect(line(investment, { topics: ['investment'] })).not.toContain('$bn');
    expect(line(investment.slice(0, 1), { topics: ['investment'] })).toContain('$bn');
  });

  it('says of what the circles are where the five together are told by another measure', () => {
    const other = ['KZ investment ..2025-10-09 > 26 bn USD', 'CA5 assistance 2008..2019 = 5..6 bn USD'];
    const words = line(other, { topics: ['investment'] });
    expect(words).toBe('Russian investment, 2019–2026, $bn. Circle area: cumulative Russian investment');
    expect(line(other.slice(0, 1), { topics: ['investment'] })).toMatch(/^Cumulative .* Circle area shows the amount$/);
  });
});

describe('the label of a figure', () => {
  it.each([
    [KZ, '$28bn, 2024'],
    [CA5, '>$50bn, 2024'],
    ['UZ turnover 2026-01 = 1.1 bn USD', '$1.1bn, Jan 2026'],
    ['CA5 turnover per year > 45 bn USD', '>$45bn a year'],
    ['KZ turnover 2025-02..2025-09 = 9 bn USD', '$9bn, 2025'],
    ['CA5 assistance 2008..2019 = 5..6 bn USD', '$5bn–$6bn, 2008–2019'],
  ])('%s', (sentence, words) => {
    expect(plain(mapFigureLabel(en, claim(sentence)))).toBe(words);
  });
});

describe('the words of a country', () => {
  const caption = (state: ShownState) => captionOf(en, areas, { state, within: areaId('CA5') });

  it('are there only where no figure stands', () => {
    expect(caption('quoted')).toBeNull();
    expect(caption('derived')).toBeNull();
    const told = (['none', 'covered', 'outside'] as const).map(caption);
    expect(new Set(told).size).toBe(3);
    expect(told).not.toContain('');
  });

  it('name it and what is known of it, each state in other words', () => {
    for (const text of TEXTS) {
      const labels = (['quoted', 'derived', 'covered', 'none', 'outside'] as const).map((state) =>
        countryLabel(text, areas, { id: areaId('KZ'), state, within: areaId('CA5') }),
      );
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toContain(text.t('area.KZ'));
    }
  });
});

describe('the list of the five', () => {
  it('tells nothing said from nothing left by the filter', () => {
    const heads = [regionHead(en.t, true, true), regionHead(en.t, false, true), regionHead(en.t, false, false)];
    expect(new Set(heads).size).toBe(3);
    expect(regionHead(en.t, true, false)).toBe(heads[0]);
  });

  it('says what a figure measures unless it is the leading quantity, or its growth', () => {
    expect(regionWords(en, areas, claim(CA5))).toBe('');
    expect(regionWords(en, areas, claim(`CA5 growth 2024 = 5 %`))).toBe('');
    expect(plain(regionWords(en, areas, claim('CA5 assistance 2008..2019 = 5..6 bn USD')))).not.toBe('');
  });

  it('says when, and that no year was named', () => {
    expect(regionPeriod(en, claim(CA5))).toBe('2024');
    expect(regionPeriod(en, claim('CA5 turnover per year > 45 bn USD'))).toBe('per year, year not named');
    expect(regionPeriod(ru, claim(CA5))).toBe('2024');
  });
});

describe('what is quoted besides the figures on the land', () => {
  it('names the places that have more than one, with how many more', () => {
    const model = of([
      KZ,
      'KZ turnover 2023 = 27 bn USD',
      'KZ turnover 2022 = 25 bn USD',
      'UZ turnover 2024 = 9 bn USD',
    ]);
    expect(plain(moreText(en, model))).toBe('Kazakhstan: +2 more');
    expect(moreText(en, of([KZ]))).toBe('');
  });
});
