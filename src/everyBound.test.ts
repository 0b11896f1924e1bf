import { describe, expect, it } from 'vitest';
import { claim, dataset, filter } from './domain/fixtures';
import { BOUNDS, type Bound } from './domain/quantity';
import { withFinder } from './domain/search/withFinder';
import { extractOf } from './files/data/extract';
import { contextOf } from './files/data/fixtures';
import { tableAlone } from './files/data/tables/tablesOf';
import { TEXTS } from './i18n/fixtures';
import { legendOf } from './layout/page/legendOf';
import { describeView } from './layout/viewTable/describeView';
import { glyphOf } from './selectors/glyphOf';
import { soundScore } from './selectors/soundScore';
import { DEFAULT_CHOICES } from './state/choices';

const [english] = TEXTS;
if (!english) throw new Error('no words');

type Seen = {
  /** As a sentence of the fixtures has it. */
  readonly said: string;
  readonly point: string;
  readonly legend: string;
  readonly sound: string;
  /** The words under which a view that is told counts it. */
  readonly told: string;
  /** The lower end, whether it is left out, the upper end, whether it is left out. */
  readonly ends: readonly [number | null, boolean, number | null, boolean];
  /** What it is found by, in both languages. */
  readonly asked: readonly string[];
};

const OPEN = [null, true] as const;

/** How each bound is drawn, explained, heard, told, written to a table and found. */
const SEEN: Readonly<Record<Bound, Seen>> = {
  exact: {
    said: '= 28 bn USD',
    point: 'exact',
    legend: 'exact',
    sound: 'plain',
    told: 'plain numbers',
    ends: [28e9, false, 28e9, false],
    asked: ['28 billion', '28 миллиардов'],
  },
  about: {
    said: '~ 28 bn USD',
    point: 'about',
    legend: 'about',
    sound: 'about',
    told: 'approximate',
    ends: [28e9, false, 28e9, false],
    asked: ['approximately 28', 'примерно 28'],
  },
  'more-than': {
    said: '> 28 bn USD',
    point: 'more-than',
    legend: 'moreThan',
    sound: 'rising',
    told: 'lower bounds',
    ends: [28e9, true, ...OPEN],
    asked: ['over 28', 'свыше 28'],
  },
  'at-least': {
    said: '>= 28 bn USD',
    point: 'more-than',
    legend: 'moreThan',
    sound: 'rising',
    told: 'lower bounds',
    ends: [28e9, false, ...OPEN],
    asked: ['minimum 28', 'минимум 28'],
  },
  'less-than': {
    said: 'under 28 bn USD',
    point: 'below',
    legend: 'almost',
    sound: 'falling',
    told: 'upper bounds',
    ends: [0, true, 28e9, true],
    asked: ['below 28', 'ниже 28'],
  },
  almost: {
    said: '< 28 bn USD',
    point: 'below',
    legend: 'almost',
    sound: 'falling',
    told: 'upper bounds',
    ends: [0, true, 28e9, true],
    asked: ['almost 28', 'почти 28'],
  },
  'up-to': {
    said: '<= 28 bn USD',
    point: 'below',
    legend: 'almost',
    sound: 'falling',
    told: 'upper bounds',
    ends: [0, false, 28e9, false],
    asked: ['maximum 28', 'максимум 28'],
  },
  range: {
    said: '= 26..28 bn USD',
    point: 'exact',
    legend: 'exact',
    sound: 'range',
    told: 'ranges',
    ends: [26e9, false, 28e9, false],
    asked: [],
  },
};

describe.each(BOUNDS)('what is said as %s', (bound) => {
  const { said, point, legend, sound, told, ends, asked } = SEEN[bound];
  const one = claim(`KZ turnover 2024 ${said}`);
  const data = dataset([one]);

  it('is drawn and explained', () => {
    expect(one.quantity.kind !== 'direction' && one.quantity.bound).toBe(bound);
    expect([glyphOf(one).bound, ...legendOf([one], ['points'])]).toEqual([point, legend]);
  });

  it('is heard and told', () => {
    const [note] = soundScore(data, { time: null, clock: 'described', gaps: false }, [one]);
    expect([note?.kind, note?.pitches.length]).toEqual([sound, bound === 'range' ? 2 : 1]);
    const { full } = describeView(english, data, filter(), { view: 'map', title: '', sentence: '', figures: [one] });
    expect(full).toMatch(new RegExp(`: ${told}.\\(1\\)\\.`));
  });

  it('has both ends in a table, and whether they are left out', () => {
    const { fields, rows } = tableAlone(
      'claims',
      extractOf(data, DEFAULT_CHOICES, 'everything'),
      contextOf(data, english),
    );
    const cell = (name: string) => rows[0]?.[fields.findIndex((field) => field.name === name)];
    expect(['lower', 'lower_open', 'upper', 'upper_open'].map(cell)).toEqual(ends);
    expect(cell('bound')).toBe(bound);
  });

  it.each(asked.map((words) => [words]))('is found by “%s”', (words) => {
    expect([...(withFinder(data).finder?.find(words) ?? [])]).toContain(one.id);
  });

  it('is not found by the words of another', () => {
    const finder = withFinder(data).finder;
    const others = BOUNDS.filter((other) => other !== bound && other !== 'exact').flatMap((other) => SEEN[other].asked);
    expect(others.filter((words) => finder?.find(words).has(one.id))).toEqual([]);
  });
});
