import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { TOPICS } from '../domain/codeFixtures';
import type { ShownState } from '../domain/coverage';
import { areas } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { createText } from '../i18n/createText';
import { withinWords } from '../i18n/filterWords';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import type { Text } from '../i18n/text';
import { chartSentence, emptyText } from '../layout/chart/chartWords';
import { coverageSentences, coverageSubtitle, coverageTitle } from '../layout/coverage/sentences';
import { mapModel } from '../layout/map/mapDerived';
import { captionOf, mapTitle, regionHead } from '../layout/map/mapText';
import { chartContents, isCharted } from '../selectors/chartContents';
import { coverageShown } from '../selectors/coverageShown';
import { visibleDerived } from '../selectors/derived';
import { visible } from '../selectors/visible';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';

const { dataset } = parseDataset(real);
const texts = [createText('en', en), createText('ru', ru)];

/** What can be asked about, without a word on who speaks. */
const subjects: readonly (readonly [name: string, Partial<Choices>])[] = [
  ['everything', {}],
  ['Kazakhstan', { places: areas('KZ') }],
  ['Kyrgyzstan', { places: areas('KG') }],
  ['people', { topics: ['people'] }],
  ['investment', { topics: ['investment'] }],
  ['transport', { topics: ['transport'] }],
  ['2020', { time: yearRange(2020) }],
  ['2024', { time: yearRange(2024) }],
  ['nothing derived', { derived: false }],
];

/** Every way to choose whose words are shown. */
const voices: readonly (readonly [name: string, Partial<Choices>])[] = [
  ...dataset.speakers.map(({ id }) => [id, { speakers: [id] }] as const),
  ...dataset.sources.map(({ id }) => [id, { sources: [id] }] as const),
  ...['zzzz', 'billion', 'инвестиции'].map((q) => [`“${q}”`, { q }] as const),
];

const SILENT: readonly ShownState[] = ['none', 'covered'];
/** Words that say that nobody has spoken. */
const SILENCE =
  /no quoted figure|no figure (quoted|of (its|their) own)|^None |no figure for \d|No figure for the five|Nobody|not said|не назван|своей цифры нет|нет цифры|цифры нет|Здесь не сказано|никто/i;

/** Every word that a view says of what is missing, by where it stands. */
function silences(text: Text, choices: Choices): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (where: string, words: string | null) => {
    if (words !== null && SILENCE.test(words)) found.set(where, words);
  };
  const map = mapModel(text, dataset, choices);
  note('map', mapTitle(text, map, choices.places, withinWords(text, dataset, choices)));
  note('region', regionHead(text.t, map.region.length > 0, map.regionSaid));
  for (const country of map.countries) note(`map ${country.id}`, captionOf(text, map.areas, country));
  const coverage = coverageShown(dataset, choices);
  for (const sentence of coverageSentences(text, coverage)) note(sentence, sentence);
  note('coverage', coverageTitle(text, coverage));
  const shown = visible(dataset, choices).ids;
  for (const topic of TOPICS) {
    const contents = chartContents(dataset, topic);
    const derived = visibleDerived(dataset, choices).filter((figure) => isCharted(contents, figure)).length;
    const isEmpty = derived === 0 && !contents.claims.some(({ id }) => shown.has(id));
    note(
      topic,
      isEmpty ? emptyText(text, dataset, contents, choices) : chartSentence(text, dataset, contents, shown, derived),
    );
  }
  return found;
}

/** The places that are told to be without a figure. */
function silentPlaces(choices: Choices): readonly string[] {
  const { countries } = mapModel(texts[0] ?? createText('en', en), dataset, choices);
  const cells = coverageShown(dataset, choices).groups.flatMap(({ rows }) =>
    rows.flatMap(({ indicator, cells: row }) => row.map((cell) => ({ indicator, ...cell }))),
  );
  return [
    ...countries.flatMap(({ id, state }) => (SILENT.includes(state) ? [`${id} ${state}`] : [])),
    ...cells.flatMap(({ indicator, area, year, state }) =>
      state !== null && SILENT.includes(state) ? [`${indicator.id} ${area} ${year} ${state}`] : [],
    ),
  ];
}

describe.each(subjects)('of %s', (_, subject) => {
  const all = { ...DEFAULT_CHOICES, ...subject };
  const places = new Set(silentPlaces(all));

  it.each(voices)('%s makes nobody silent who has spoken', (__, voice) => {
    const choices = { ...all, ...voice };
    expect(silentPlaces(choices).filter((place) => !places.has(place))).toEqual([]);
    for (const text of texts) {
      const known = silences(text, all);
      const added = [...silences(text, choices)].filter(([where, words]) => known.get(where) !== words);
      expect(added).toEqual([]);
    }
  });
});

describe('what a filter hides', () => {
  const [english = createText('en', en), russian = createText('ru', ru)] = texts;
  const lavrov = dataset.speakers.filter(({ id }) => id === 'sergey-lavrov').map(({ id }) => id);
  const ofLavrov = { ...DEFAULT_CHOICES, speakers: lavrov };

  it('is told as the filter, on the map', () => {
    const title = (text: Text, choices: Choices) =>
      mapTitle(text, mapModel(text, dataset, choices), choices.places, withinWords(text, dataset, choices));
    expect(title(english, ofLavrov)).toBe('Lavrov: no figure for any one republic');
    expect(title(russian, ofLavrov)).toBe('Лавров: ни одной цифры по отдельной республике');
    expect(title(english, { ...ofLavrov, places: areas('KZ') })).toBe(
      'Trade turnover with Russia, Kazakhstan: outside the filter',
    );
    const tashkent = dataset.speakers.filter(({ id }) => id === 'tashkent-talks').map(({ id }) => id);
    expect(title(english, { ...DEFAULT_CHOICES, speakers: tashkent, q: 'billion' })).toMatch(/^Within the filter: /);
    const nothing = mapModel(english, dataset, { ...DEFAULT_CHOICES, q: 'zzzz' });
    expect(nothing.states).toEqual(['outside']);
    expect(regionHead(english.t, nothing.region.length > 0, nothing.regionSaid)).toBe(
      'The five together: outside the filter',
    );
  });

  it('is told as the filter, in coverage', () => {
    const [whole, part] = [coverageShown(dataset, DEFAULT_CHOICES), coverageShown(dataset, ofLavrov)];
    expect(whole.totals.outside).toBe(0);
    expect(part.totals.none).toBe(whole.totals.none);
    expect(part.totals.outside).toBeGreaterThan(20);
    expect(coverageSentences(english, part)).toEqual(coverageSentences(english, whole));
    expect(coverageTitle(english, part)).toMatch(/^Within the filter \d+ of 1072 cells have a figure$/);
    expect(coverageSubtitle(russian, part)).toMatch(/пусто\s— цифру скрывает фильтр/);
  });

  it('is outside the filter too where a place, a topic or a time is chosen and a cell is of another', () => {
    const whole = coverageShown(dataset, DEFAULT_CHOICES);
    for (const [, subject] of subjects.slice(1, -1)) {
      const { totals } = coverageShown(dataset, { ...DEFAULT_CHOICES, ...subject });
      expect(totals.none).toBe(whole.totals.none);
    }
    const kazakh = coverageSentences(english, coverageShown(dataset, { ...DEFAULT_CHOICES, places: areas('KZ') }));
    expect(kazakh.join(' ')).not.toMatch(/Uzbekistan|Kyrgyzstan/);
    const transport = coverageSentences(english, coverageShown(dataset, { ...DEFAULT_CHOICES, topics: ['transport'] }));
    expect(transport.join(' ')).not.toMatch(/turnover/i);
  });
});
