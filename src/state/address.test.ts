import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import claims from '../../public/data/claims.json';
import events from '../../public/data/events.json';
import sources from '../../public/data/sources.json';
import speakers from '../../public/data/speakers.json';
import { choiceOf } from '../domain/axis';
import { CLOCKS } from '../domain/clock';
import { CODES, TOPICS } from '../domain/codeFixtures';
import { AREAS, AXIS, areas } from '../domain/fixtures';
import { type AreaId, isSourceId, isSpeakerId, type SourceId, type SpeakerId } from '../domain/ids';
import { monthAfter, yearRange } from '../domain/month';
import { WHOSE } from '../domain/own/whose';
import { SORT_KEYS } from '../domain/tableOrder';
import { formatAddress, parseAddress, type Vocabulary } from './address';
import { ADDRESSES } from './addressFixtures';
import { type Choices, DEFAULT_CHOICES, LANGUAGES, TABS, THEMES } from './choices';
import { exportViews } from './exportView';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const claimIds = claims.map(({ id }) => id);
const statementIds = [...claims, ...events].map(({ id }) => id);
const sourceIds = sources.map(({ id }) => id).filter(isSourceId);
const speakerIds = speakers.map(({ id }) => id).filter(isSpeakerId);

/** The names of the real package. */
const vocabulary: Vocabulary = {
  axis: AXIS,
  hasOwn: true,
  isTopic: (id) => TOPICS.includes(id),
  isStatement: (id) => statementIds.includes(id),
  isClaim: (id) => claimIds.includes(id),
  isArea: (id): id is AreaId => AREAS.some((known) => known === id),
  isSource: (id): id is SourceId => sourceIds.some((known) => known === id),
  isSpeaker: (id): id is SpeakerId => speakerIds.some((known) => known === id),
};

const someOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });

const pairOf = (ids: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }).map(([one = '', other = '']) => [one, other]);

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  tab: fc.constantFrom(...TABS),
  time: fc
    .option(
      fc.tuple(fc.nat(95), fc.nat(95)).map(([a, b]) => ({
        from: monthAfter('2019-01', Math.min(a, b)),
        to: monthAfter('2019-01', Math.max(a, b)),
      })),
    )
    .map((range) => range && choiceOf(AXIS, range)),
  places: someOf(AREAS),
  topics: someOf(TOPICS),
  sources: someOf(sourceIds),
  speakers: someOf(speakerIds),
  whose: fc.constantFrom(null, ...WHOSE),
  q: fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom("Russia's 20 %", '28 млрд + «ещё» & ?#', ' ', '~'),
  ),
  claim: fc.option(fc.constantFrom(...statementIds)),
  compare: fc.option(fc.oneof(pairOf(claimIds), pairOf(speakerIds))),
  doc: fc.option(fc.constantFrom(...sourceIds)),
  sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  chart: fc.constantFrom(...TOPICS),
  derived: fc.boolean(),
  aside: someOf(claimIds),
  report: someOf([...claimIds.slice(0, 3), '@map', '@chart-turnover?time=2024&place=KZ*UZ&q=a+%2B+%D0%BC%25']),
  clock: fc.constantFrom(...CLOCKS),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  data: fc.record({
    version: fc.option(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 20, maxLength: 20 })),
    packages: fc.constantFrom([], [{ address: '/customs/', version: null }]),
  }),
  embed: fc.option(fc.constantFrom(...EXPORT_VIEWS)),
});

describe('the address', () => {
  it('gives back the choices that it was made from', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(parseAddress(formatAddress(choices), vocabulary)).toEqual({ choices, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('holds only what differs from the default', () => {
    expect(formatAddress(DEFAULT_CHOICES)).toBe('');
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...Object.keys(DEFAULT_CHOICES)), (choices, key) => {
        const differs = JSON.stringify(Reflect.get(choices, key)) !== JSON.stringify(Reflect.get(DEFAULT_CHOICES, key));
        const one = { ...DEFAULT_CHOICES, [key]: Reflect.get(choices, key) };
        expect(formatAddress(one).split('=')).toHaveLength(differs ? 2 : 1);
      }),
    );
  });

  it('is written as a browser writes it, so that the two can be compared', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const search = formatAddress(choices);
        expect(new URL(`https://five.example/${search}`).search).toBe(search);
      }),
    );
  });

  it.each<[search: string, change: Partial<Choices>]>([
    ['?tab=table', { tab: 'table' }],
    ['?time=2024', { time: yearRange(2024) }],
    ['?place=KZ~UZ', { places: areas('KZ', 'UZ') }],
    ['?topic=turnover', { topics: ['turnover'] }],
    [`?compare=${claimIds[0]}~${claimIds[1]}`, { compare: [claimIds[0] ?? '', claimIds[1] ?? ''] }],
    ['?source=nca-2025-10-10-ru', { sources: sourceIds.filter((id) => id === 'nca-2025-10-10-ru') }],
    ['?speaker=sergey-lavrov', { speakers: speakerIds.filter((id) => id === 'sergey-lavrov') }],
    ['?q=28+%D0%BC%D0%BB%D1%80%D0%B4', { q: '28 млрд' }],
    ['?claim=turnover-ca5-2024-tokayev', { claim: 'turnover-ca5-2024-tokayev' }],
    ['?doc=mil-osi-2020-10-16-en', { doc: 'mil-osi-2020-10-16-en' }],
    ['?whose=mine', { whose: 'mine' }],
    ['?sort=-value', { sort: { by: 'value', descending: true } }],
    ['?chart=people', { chart: 'people' }],
    ['?derived=0', { derived: false }],
    [`?report=${claimIds[0]}~@map%3Fplace%3DKZ*UZ`, { report: [claimIds[0] ?? '', '@map?place=KZ*UZ'] }],
    ['?aside=turnover-ca5-2024-tokayev', { aside: ['turnover-ca5-2024-tokayev'] }],
    ['?clock=said', { clock: 'said' }],
    ['?lang=ru', { lang: 'ru' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?data=5f1c7c5c6a4e59e4941b', { data: { version: '5f1c7c5c6a4e59e4941b', packages: [] } }],
    ['?data=/customs/', { data: { version: null, packages: [{ address: '/customs/', version: null }] } }],
    ['?embed=chart-turnover', { embed: 'chart-turnover' }],
    ['?tab=sources&lang=ru', { tab: 'sources', lang: 'ru' }],
  ])('%s says it in the words of the contract', (search, change) => {
    const choices = { ...DEFAULT_CHOICES, ...change };
    expect(parseAddress(search, vocabulary)).toEqual({ choices, problems: [] });
    expect(formatAddress(choices)).toBe(search);
  });

  it.each(['', '?', '?utm_source=mail', '?time=2019..2026&derived=1&clock=described&theme=system&q='])(
    '"%s" is the default',
    (search) => {
      expect(parseAddress(search, vocabulary)).toEqual({ choices: DEFAULT_CHOICES, problems: [] });
    },
  );

  it('is read without a problem and written again as it was, for fifty that readers share', () => {
    expect(new Set(ADDRESSES).size).toBe(50);
    for (const address of ADDRESSES) {
      const { choices, problems } = parseAddress(address, vocabulary);
      expect([formatAddress(choices), problems]).toEqual([address, []]);
    }
  });

  it.each([
    ['?place=KZ)&lang=ru,', '?place=KZ&lang=ru'],
    ['?time=2024.', '?time=2024'],
    ['?place=KZ&amp;time=2024&amp;lang=ru', '?time=2024&place=KZ&lang=ru'],
    ['?lang=ru»', '?lang=ru'],
    ['?place=KZ&fbclid=IwAR0x&utm_source=x', '?place=KZ'],
  ])('is read as it was meant, quietly, where a messenger has mangled it: %s', (mangled, meant) => {
    expect(parseAddress(mangled, vocabulary)).toEqual({ ...parseAddress(meant, vocabulary), problems: [] });
    expect(formatAddress(parseAddress(mangled, vocabulary).choices)).toBe(meant);
  });

  it('keeps what ends the words that are searched for', () => {
    expect(parseAddress('?q=really%3F)', vocabulary).choices.q).toBe('really?)');
  });

  it('takes a value named twice in a list once', () => {
    expect(parseAddress('?place=KZ~KZ', vocabulary).choices.places).toEqual(['KZ']);
  });

  it('holds no report of more things than an address can', () => {
    const report = claimIds.slice(0, 20);
    expect(parseAddress(formatAddress({ ...DEFAULT_CHOICES, report }), vocabulary).choices.report).toEqual(report);
    expect(formatAddress({ ...DEFAULT_CHOICES, report: claimIds.slice(0, 21) })).toBe('');
  });

  it('survives half a character in the search', () => {
    expect(formatAddress({ ...DEFAULT_CHOICES, q: '\ud83d' })).toBe('?q=%EF%BF%BD');
  });
});

describe('a value that is not understood', () => {
  it.each([
    ['tab', 'nowhere'],
    ['time', '2018'],
    ['place', 'RU'],
    ['place', 'KZ~RU'],
    ['place', ''],
    ['topic', 'weather'],
    ['source', 'no-such-source'],
    ['speaker', 'nobody'],
    ['claim', 'no-such-claim'],
    ['compare', 'turnover-ca5-2024-tokayev'],
    ['compare', 'turnover-ca5-2024-tokayev~no-such-claim'],
    ['compare', 'turnover-ca5-2024-tokayev~sergey-lavrov'],
    ['compare', 'sergey-lavrov~sergey-lavrov'],
    ['doc', '<script>'],
    ['sort', '--value'],
    ['chart', 'events'],
    ['derived', 'yes'],
    ['aside', 'summit-dushanbe-2025-10-09'],
    ['clock', 'stopped'],
    ['lang', 'de'],
    ['theme', 'Dark'],
    ['data', 'yesterday'],
    ['embed', 'table'],
    ['report', 'turnover-ca5-2024-tokayev~@table'],
    ['report', '@chart-weather'],
  ])('in %s=%s falls back to the default and is told', (key, value) => {
    const { choices, problems } = parseAddress(`?${new URLSearchParams({ [key]: value })}`, vocabulary);
    expect(choices).toEqual(DEFAULT_CHOICES);
    expect(problems).toEqual([{ key, value }]);
  });

  it('leaves the others as they are', () => {
    const { choices, problems } = parseAddress('?tab=table&lang=xx&place=KZ&time=..', vocabulary);
    expect(choices).toEqual({ ...DEFAULT_CHOICES, tab: 'table', places: areas('KZ') });
    expect(problems.map(({ key }) => key)).toEqual(['time', 'lang']);
  });

  it('never breaks the page', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('tab', 'time', 'place', 'claim', 'sort', 'q', '__proto__'), fc.string()),
        (query) => {
          const { choices } = parseAddress(`?${new URLSearchParams(query)}`, vocabulary);
          expect(parseAddress(formatAddress(choices), vocabulary)).toEqual({ choices, problems: [] });
        },
      ),
    );
    expect(parseAddress('?q=%E0%A4%A&place=%', vocabulary).problems).toEqual([{ key: 'place', value: '%' }]);
  });

  it('asks in vain for what is the reader’s own where nothing is', () => {
    const elsewhere = { ...vocabulary, hasOwn: false };
    expect(parseAddress('?whose=mine', elsewhere)).toEqual({
      choices: DEFAULT_CHOICES,
      problems: [{ key: 'whose', value: 'mine' }],
    });
    expect(parseAddress('?whose=ours', elsewhere)).toEqual({ choices: DEFAULT_CHOICES, problems: [] });
    expect(parseAddress('?whose=theirs', vocabulary).problems).toEqual([{ key: 'whose', value: 'theirs' }]);
  });
});
