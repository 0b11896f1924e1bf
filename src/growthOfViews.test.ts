import { describe, expect, it } from 'vitest';
import { growth } from './checks/growth';
import type { Claim } from './domain/claim';
import type { Dataset } from './domain/dataset';
import { areas, claim, dataset, filter } from './domain/fixtures';
import { extractOf } from './files/data/extract';
import { contextOf } from './files/data/fixtures';
import { tablesOf } from './files/data/tables/tablesOf';
import { TEXTS } from './i18n/fixtures';
import { mapModel } from './layout/map/mapDerived';
import { notesOf } from './layout/page/notes';
import { layoutTimeline } from './layout/timeline/laneLayout';
import { addsUp } from './selectors/addsUp';
import { answerTo } from './selectors/answer';
import { allCharts } from './selectors/chartContents';
import { chartFinding } from './selectors/chartFinding';
import { gapYears } from './selectors/chartGaps';
import { allPlots } from './selectors/chartPlot';
import { comparedOf } from './selectors/compared';
import { coverageShown } from './selectors/coverageShown';
import { emptyYears } from './selectors/emptyYears';
import { knownPlaces, memberCounts, placeCounts } from './selectors/filterCounts';
import { changesOf, checksOf, ladderOf } from './selectors/knowledge';
import { leadingClaims } from './selectors/leadingClaims';
import { neighboursOf } from './selectors/neighbours';
import { otherClaims } from './selectors/otherClaims';
import { timelineOutline } from './selectors/outline';
import { claimsIn, readerDocument } from './selectors/readerDocument';
import { regionRows } from './selectors/regionRows';
import { silentYears } from './selectors/silentYears';
import { soundScore } from './selectors/soundScore';
import { groupsAround, unsaidYear } from './selectors/statementGroups';
import { groupByTopic, sortRows, tableRow } from './selectors/tableRows';
import { timelineModel } from './selectors/timeline';
import { versionDifference } from './selectors/versionDifference';
import { visible } from './selectors/visible';
import { DEFAULT_CHOICES } from './state/choices';

const MANY = 800;
const MOST = 16;
const [english] = TEXTS;
if (!english) throw new Error('no words');

const PLACES = ['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM'];
const WHATS = ['turnover', 'growth', 'investment'];

/** A sentence for each index, about each quantity, place and year in turn. */
function variedSentence(index: number): string {
  const what = WHATS[index % 3] ?? '';
  const amount = what === 'growth' ? `${index % 40} %` : `${1 + (index % 97)} bn USD`;
  return `${PLACES[index % 6]} ${what} ${2019 + (Math.floor(index / 6) % 8)} > ${amount}`;
}

const alikeSentence = (index: number) => `KZ turnover 2024 > ${20 + (index % 5)} bn USD`;

const ROW_WORDS = { speaker: () => '', source: () => '', compare: () => 0 };

/** What is asked of a dataset with the reader's choices; of one claim, of its first. */
const ASKED: Readonly<Record<string, (data: Dataset, first: Claim) => unknown>> = {
  visible: (data) => visible(data, filter({ places: areas('KZ'), q: 'turnover' })),
  counts: (data) => [
    knownPlaces(data),
    placeCounts(data, filter()),
    memberCounts(data, filter(), 'speakers', ({ said }) => (said.by === null ? [] : [said.by])),
  ],
  lanes: (data) => {
    const model = timelineModel(data, [], 'described');
    return [timelineOutline(model), layoutTimeline(model, english, 1100), layoutTimeline(model, english, 340)];
  },
  charts: (data) =>
    [...allCharts(data).values()].map((contents) => [
      chartFinding(data.codes.areas, contents, new Set(contents.claims.map(({ id }) => id))),
      gapYears(contents, areas('KZ')),
    ]),
  plots: (data) => [allPlots(data, [], 'described'), allPlots(data, [], 'said')],
  map: (data) => mapModel(english, data, DEFAULT_CHOICES),
  'the sum': (data) => addsUp(data, DEFAULT_CHOICES),
  coverage: (data) => coverageShown(data, DEFAULT_CHOICES),
  'silent years': (data) => [silentYears(data, filter(), data.claims), emptyYears(data, 'turnover', areas('KZ'))],
  rows: (data) => {
    const rows = data.claims.map((one) => tableRow(data, one));
    const sorted = sortRows(rows, { by: 'value', descending: true }, ROW_WORDS);
    return [groupByTopic(rows), sorted, leadingClaims(data, data.claims), regionRows(data.claims)];
  },
  others: (data, first) => [
    otherClaims(data, DEFAULT_CHOICES, first),
    groupsAround(data, first, []),
    unsaidYear(data, first, []),
  ],
  knowledge: (data, first) => [checksOf(data, [], first), ladderOf(data, [], first), changesOf(data, [], first)],
  neighbours: (data, first) => neighboursOf(data, DEFAULT_CHOICES, first.id),
  documents: (data) => data.sources.map((source) => [claimsIn(data, source), readerDocument(data, source)]),
  answer: (data) => answerTo(data, DEFAULT_CHOICES, 'Kazakhstan turnover 2024'),
  sound: (data) => soundScore(data, { time: null, clock: 'said', gaps: true }, data.claims),
  versions: (data) => versionDifference(data, data, null, filter()),
  notes: (data) => notesOf(english, data, data.claims, 90, [], 'both'),
  files: (data) => tablesOf(extractOf(data, DEFAULT_CHOICES, 'everything'), contextOf(data, english)),
};

const [alike, varied] = [alikeSentence, variedSentence].map((sentence) =>
  Array.from({ length: MANY }, (_, index) =>
    claim(sentence(index), { id: `c${index}`, speaker: `speaker-${index % 2}`, source: `source-${index % 7}` }),
  ),
);
if (!alike || !varied) throw new Error('no claims');

/** How many times as often claims are read when there are eight times as many of them. */
function growthOf(made: readonly Claim[], ask: (data: Dataset, first: Claim) => unknown): number {
  const one = (index: number): Claim => made[index] ?? claim('KZ turnover 2024 = 1 bn USD');
  return growth(MANY, one, (claims) => {
    const data = dataset(claims);
    const [first] = data.claims;
    return first && ask(data, first);
  });
}

describe.each([
  ['one quantity', alike],
  ['many quantities', varied],
] as const)('claims about %s', (_, made) => {
  it.each(Object.entries(ASKED))('are read in step with their number for %s', (__, ask) => {
    expect(growthOf(made, ask)).toBeLessThan(MOST);
  });
});

it('two speakers are held against each other in step with what they say of one quantity', () => {
  const ask = (data: Dataset) => comparedOf(data, [], ['speaker-0', 'speaker-1']);
  expect(growthOf(alike, ask)).toBeLessThan(MOST);
});
