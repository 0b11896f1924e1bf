import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from './codeFixtures';
import {
  type ClaimFilter,
  eventMatches,
  FILTER_FIELDS,
  isActive,
  matches,
  passes,
  type Searched,
  subjectOf,
  withoutFields,
} from './filter';
import { AREAS, areas, claim, event, filter, sourceId, speakerId } from './fixtures';
import { monthAfter, yearRange } from './month';
import { WHOSE } from './own/whose';

const kazakhTurnover = claim('KZ turnover 2024 = 28 bn USD', {
  speaker: 'tokayev',
  source: ['nca-ru', 'nca-en'],
  quote: 'Торговля Казахстана и России [достигла 28 млрд] долларов, её объём растёт',
  translation: 'Kazakhstan’s trade with Russia reached 28 billion – its volume “grows”',
});

/** Finds one word, in this claim and in the summit. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  turnover: [kazakhTurnover.id],
  dushanbe: ['ca5-summit-2025-10-09'],
};
const within: Searched = { finder: { find: (q) => new Set(HELD[q.trim()]) } };

describe('one field of the filter', () => {
  it.each<[what: string, change: Partial<ClaimFilter>, expected: boolean]>([
    ['a year that the claim describes', { time: yearRange(2024) }, true],
    ['the year in which it was said', { time: yearRange(2025) }, false],
    ['its place', { places: areas('KZ') }, true],
    ['its place among others', { places: areas('UZ', 'KZ') }, true],
    ['another place', { places: areas('UZ') }, false],
    ['the five together, of which it is one', { places: areas('CA5') }, false],
    ['its topic', { topics: ['turnover'] }, true],
    ['another topic', { topics: ['investment', 'people'] }, false],
    ['its first document', { sources: [sourceId('nca-ru')] }, true],
    ['its second document', { sources: [sourceId('nca-en')] }, true],
    ['another document', { sources: [sourceId('mil-osi')] }, false],
    ['its speaker', { speakers: [speakerId('tokayev')] }, true],
    ['another speaker', { speakers: [speakerId('lavrov')] }, false],
    ['what comes with the page', { whose: 'ours' }, true],
    ['the reader’s own', { whose: 'mine' }, false],
    ['words by which it is found', { q: 'turnover' }, true],
    ['words by which it is not found', { q: 'dushanbe' }, false],
    ['nothing', {}, true],
    ['only blanks', { q: '  ' }, true],
  ])('asks for %s', (_, change, expected) => {
    expect(matches(within, kazakhTurnover, filter(change))).toBe(expected);
    const fields = FILTER_FIELDS.filter((field) => !passes(within, kazakhTurnover, filter(change), field));
    expect(fields).toEqual(expected ? [] : Object.keys(change));
  });
});

describe('the filter', () => {
  const claims = [
    kazakhTurnover,
    claim('UZ growth 2026-01 = 37 %', { speaker: 'tashkent-talks', source: 'news-asia' }),
    claim('CA5 turnover 2019 > 30 bn USD', { speaker: 'mfa', source: 'mil-osi' }),
    claim('CA5 companies as of 2025-09-19 ~ 24 thousand companies', {
      speaker: 'lavrov',
      source: ['nca-ru', 'nca-en'],
    }),
    claim('KZ north-south-capacity-target by 2027 = 2 x', { speaker: 'tokayev', source: 'nca-ru' }),
  ];
  const anyFilter: fc.Arbitrary<ClaimFilter> = fc.record({
    time: fc.option(
      fc.tuple(fc.nat(95), fc.nat(95)).map(([a, b]) => ({
        from: monthAfter('2019-01', Math.min(a, b)),
        to: monthAfter('2019-01', Math.max(a, b)),
      })),
    ),
    places: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 2 }),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    sources: fc.uniqueArray(fc.constantFrom('nca-ru', 'mil-osi').map(sourceId), { maxLength: 1 }),
    speakers: fc.uniqueArray(fc.constantFrom('tokayev', 'mfa').map(speakerId), { maxLength: 1 }),
    whose: fc.constantFrom(null, ...WHOSE),
    q: fc.constantFrom('', 'turnover', 'oil'),
  });

  it('is met when every field is met', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...claims), (wanted, one) => {
        expect(matches(within, one, wanted)).toBe(FILTER_FIELDS.every((field) => passes(within, one, wanted, field)));
      }),
    );
  });

  it('can leave one field out', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...claims), fc.constantFrom(...FILTER_FIELDS), (wanted, one, except) => {
        const rest = FILTER_FIELDS.filter((field) => field !== except);
        expect(matches(within, one, wanted, except)).toBe(rest.every((field) => passes(within, one, wanted, field)));
      }),
    );
  });

  it('finds no words where nothing can look for them', () => {
    expect(matches({ finder: null }, kazakhTurnover, filter({ q: 'turnover' }))).toBe(false);
    expect(matches({ finder: null }, kazakhTurnover, filter({ q: ' ' }))).toBe(true);
  });

  it('is off where it asks for everything', () => {
    expect(FILTER_FIELDS.filter((field) => isActive(filter(), field))).toEqual([]);
    expect(FILTER_FIELDS.filter((field) => isActive(filter({ q: 'x', places: areas('KZ') }), field))).toEqual([
      'places',
      'q',
    ]);
  });
});

describe('an event', () => {
  const summit = event('CA5 summit 2025-10-09', { source: 'nca-ru', quote: '[саммит] в Душанбе' });
  const undated = event('- proposal undated');

  it.each<[what: string, change: Partial<ClaimFilter>, expected: boolean]>([
    ['everything', {}, true],
    ['its year', { time: yearRange(2025) }, true],
    ['another year', { time: yearRange(2024) }, false],
    ['its area', { places: areas('CA5') }, true],
    ['another area', { places: areas('KZ') }, false],
    ['its document', { sources: [sourceId('nca-ru')] }, true],
    ['another document', { sources: [sourceId('mil-osi')] }, false],
    ['what comes with the page', { whose: 'ours' }, true],
    ['the reader’s own', { whose: 'mine' }, false],
    ['words by which it is found', { q: 'dushanbe' }, true],
    ['other words', { q: 'turnover' }, false],
    ['a topic, which no event has', { topics: ['turnover'] }, false],
    ['a speaker, which no event has', { speakers: [speakerId('lavrov')] }, false],
  ])('answers to %s', (_, change, expected) => {
    expect(eventMatches(within, summit, filter(change))).toBe(expected);
  });

  it('of some days is met by each of its months', () => {
    const long = event('UZ exhibition 2026-03-30', { end: '2026-04-02' });
    const april = { from: '2026-04', to: '2026-04' };
    expect(eventMatches(within, long, filter({ time: april }))).toBe(true);
  });

  it('without a day or an area is seen only when neither is asked for', () => {
    expect(eventMatches(within, undated, filter())).toBe(true);
    expect(eventMatches(within, undated, filter({ time: yearRange(2025) }))).toBe(false);
    expect(eventMatches(within, undated, filter({ places: areas('KZ') }))).toBe(false);
  });
});

describe('what a filter asks about', () => {
  it('is its places, topics and time: whose words are shown does not matter', () => {
    const subject = filter({ places: areas('KZ'), topics: ['turnover'], time: yearRange(2024) });
    expect(subjectOf(subject)).toBe(subject);
    expect(
      subjectOf({
        ...subject,
        speakers: [speakerId('lavrov')],
        sources: [sourceId('mil-osi')],
        whose: 'mine',
        q: 'rail',
      }),
    ).toEqual(subject);
  });
});

it('lets go of some fields and leaves the others alone', () => {
  const wanted = filter({ places: areas('KZ'), topics: ['turnover'], q: 'gas' });
  expect({ ...wanted, ...withoutFields(['places', 'q']) }).toEqual(filter({ topics: ['turnover'] }));
});
