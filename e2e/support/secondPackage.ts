import { createHash } from 'node:crypto';
import type { PackageFiles } from '../../src/data/parseDataset';

/**
 * A package of 366 statements that is no part of ours: its own documents, speakers, events and formulas, some under
 * the ids that ours has, about years before and after ours, and about a place that ours has not. The same at every call.
 * Each indicator, area and year has one statement, so that none contradicts another.
 */
export function secondPackage(): PackageFiles {
  const claims = KEYS.map(claimOf);
  const files = {
    sources: SOURCES.map(sourceOf),
    claims,
    events: EVENTS.map(eventOf),
    speakers: SPEAKERS.map(speakerOf),
    derivations: DERIVED_YEARS.flatMap(derivationsOf),
    codelists: CODES,
  };
  const resources = Object.entries(files).map(([name, records]) => {
    const hash = createHash('sha256').update(JSON.stringify(records)).digest('hex');
    return { name, path: `${name}.json`, hash: `sha256:${hash}` };
  });
  const datapackage = {
    profile: 'data-package',
    name: 'customs-yearbook',
    title: 'Customs yearbook',
    version: '1.0.0',
    resources,
  };
  return { datapackage, ...files };
}

/** `AZ` is its own; of `KZ+TM` only those two together. */
const AREAS = ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ', 'CA5'] as const;
const TOGETHER = 'KZ+TM' as const;
const NAMES = {
  KZ: 'Kazakhstan',
  UZ: 'Uzbekistan',
  KG: 'Kyrgyzstan',
  TJ: 'Tajikistan',
  TM: 'Turkmenistan',
  AZ: 'Azerbaijan',
  CA5: 'Central Asia',
  [TOGETHER]: 'Kazakhstan and Turkmenistan together',
} as const;
const INDICATORS = [
  { id: 'trade-turnover', unit: 'USD', step: 1e9, words: 'turnover with Russia' },
  { id: 'investment-projects-value', unit: 'USD', step: 1e8, words: 'projects with Russian money' },
  { id: 'companies-russian-capital', unit: 'companies', step: 100, words: 'companies with Russian capital' },
  { id: 'rail-transit', unit: 't', step: 1e6, words: 'rail transit from Russia' },
  { id: 'students', unit: 'persons', step: 1000, words: 'students in Russia' },
] as const;
/** An indicator of a topic and in a unit of its own, of two years only. */
const OWN = { id: 'electricity-imports', unit: 'GWh', step: 100, words: 'electricity from Russia' } as const;
const OWN_YEARS = [2021, 2023] as const;
/** The words that it brings; what else it says is named by codes of ours. */
const CODES = {
  areas: [{ id: 'AZ', name: { en: 'Azerbaijan', ru: 'Азербайджан' } }],
  topics: [{ id: 'energy', name: { en: 'Energy', ru: 'Энергетика' }, axisUnit: 'GWh' }],
  indicators: [
    {
      id: OWN.id,
      name: { en: 'Electricity from Russia', ru: 'Электроэнергия из России' },
      topic: 'energy',
      kind: 'flow',
      rank: 1,
    },
  ],
  units: [
    {
      id: 'GWh',
      kind: 'other',
      name: { en: 'gigawatt-hours', ru: 'гигаватт-часы' },
      symbol: { en: 'GWh', ru: 'ГВт·ч' },
    },
  ],
};
/** Bounds of what formulas divide by. */
const ABOVE_ZERO = ['exact', 'more-than', 'range'] as const;
const BOUNDS = ['exact', 'about', 'more-than', 'almost', 'up-to', 'range'] as const;
/** Every second year from 2015 to 2033: earlier and later than those of ours. */
const YEARS = [2015, 2017, 2019, 2021, 2023, 2025, 2027, 2029, 2031, 2033] as const;
const DERIVED_YEARS = [2015, 2017, 2019, 2031, 2033] as const;
const SOURCES = ['yearbook-en', 'yearbook-ru', 'nca-2025-09-22-ru', 'yearbook-kk'] as const;
/** One of them is called as one of ours. */
const SPEAKERS = ['sergey-lavrov', 'customs-office', 'statistics-office', 'rail-office'] as const;
const EVENTS = ['yearbook-2023', 'yearbook-2024', 'yearbook-2025', 'business-council-2025-09-19'] as const;

type Key = {
  readonly index: number;
  readonly indicator: (typeof INDICATORS)[number] | typeof OWN;
  readonly area: (typeof AREAS)[number] | typeof TOGETHER;
  readonly year: number;
};

const KEYS: readonly Key[] = [
  ...INDICATORS.flatMap((indicator) => AREAS.flatMap((area) => YEARS.map((year) => ({ indicator, area, year })))),
  ...([...AREAS, TOGETHER] as const).flatMap((area) => OWN_YEARS.map((year) => ({ indicator: OWN, area, year }))),
].map((key, index) => ({ ...key, index }));

const idOf = ({ indicator, area, year }: Key) => `${indicator.id}-${area.toLowerCase().replace('+', '-')}-${year}`;
const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** In steps of the indicator; a figure of several places is more than those of all its places. */
function stepsOf({ area, year, index }: Key): number {
  const own = 3 + ((index * 7) % 11);
  const least = area === 'CA5' ? 200 : area === TOGETHER ? 60 : own;
  return least + year - 2014;
}

function quantityOf(key: Key) {
  const { unit, step } = key.indicator;
  const bound = at(key.area === 'CA5' ? ABOVE_ZERO : BOUNDS, key.index);
  const amount = stepsOf(key) * step;
  if (bound === 'range') return { bound, amount, upper: amount + 2 * step, unit };
  return { bound, amount, unit, precision: step };
}

/** The sentence of a statement, and where the words of the figure stand in it. */
function sentenceOf(key: Key) {
  const { bound, amount, unit } = quantityOf(key);
  const before = `${NAMES[key.area]}, ${key.indicator.words}, ${key.year}: `;
  const figure = `${bound} ${amount} ${unit}`;
  return { text: `${before}${figure}.`, figure, from: before.length };
}

const yearOf = (year: number) => ({ kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` });
const documentOf = ({ index }: Key) => at(SOURCES, index);
const sentencesIn = (source: string) => KEYS.filter((key) => documentOf(key) === source).map(sentenceOf);
const textOf = (source: string) =>
  [`A yearbook, as ${source} has it.`, ...sentencesIn(source).map(({ text }) => text)].join('\n\n');

function placeOf(source: string, words: string) {
  const start = textOf(source).indexOf(words);
  return { exact: words, start, end: start + words.length };
}

function claimOf(key: Key) {
  const { text, figure, from } = sentenceOf(key);
  const source = documentOf(key);
  const quote = placeOf(source, text);
  const start = quote.start + from;
  return {
    id: idOf(key),
    indicator: key.indicator.id,
    refArea: key.area.includes('+') ? key.area.split('+').reverse() : key.area,
    counterpartArea: 'RU',
    quantity: quantityOf(key),
    period: yearOf(key.year),
    said: {
      by: at(SPEAKERS, key.index),
      on: `${key.year}-12-${10 + (key.index % 20)}`,
      basis: 'printed',
      ...(key.index % 5 === 0 ? { at: at(EVENTS, key.index) } : {}),
    },
    scope: [],
    appearances: [
      {
        source,
        quote,
        figure: { exact: figure, start, end: start + figure.length },
        ...(source === 'yearbook-en' || (source === 'yearbook-kk' && key.index % 8 === 3)
          ? { translation: { lang: 'ru', text: `«${text}»`, by: 'editors' } }
          : {}),
      },
    ],
  };
}

function sourceOf(id: string) {
  const text = textOf(id);
  return {
    id,
    lang: id.slice(-2),
    publisher: { name: 'Customs office', url: 'https://customs.example/' },
    published: '2026-06-30',
    publishedBasis: 'printed',
    url: `https://customs.example/${id}`,
    title: `Customs yearbook (${id})`,
    name: { en: `Customs yearbook, ${id}`, ru: `Таможенный ежегодник, ${id}` },
    twin: null,
    machineTranslation: false,
    passages: [{ start: 0, end: text.length, text }],
    omitted: [],
  };
}

function speakerOf(id: string) {
  const name = { en: `Speaker ${id}`, ru: `Источник ${id}` };
  return { id, kind: 'organization', name, short: name, role: name };
}

function eventOf(id: string, index: number) {
  const source = at(SOURCES, index);
  return {
    id,
    kind: 'publication',
    name: { en: `Event ${id}`, ru: `Событие ${id}` },
    place: null,
    refArea: 'CA5',
    date: {
      start: `202${3 + (index % 3)}-06-30`,
      end: `202${3 + (index % 3)}-06-30`,
      precision: 'day',
      basis: 'printed',
    },
    status: 'happened',
    sameOccasion: index === 0 ? null : EVENTS[0],
    appearances: [{ source, quote: placeOf(source, `A yearbook, as ${source} has it.`) }],
  };
}

/** Two of a year: what two countries trade together, and how that stands to the year before. */
function derivationsOf(year: number) {
  const claim = (area: string) => ({ claim: `trade-turnover-${area}-${year}` });
  const shared = {
    areas: ['KZ', 'UZ'],
    period: yearOf(year),
    assumptions: [{ en: 'Added up', ru: 'Сложено' }],
    standing: 'sound',
  };
  return [
    {
      ...shared,
      id: `two-${year}`,
      name: { en: `Two countries, ${year}`, ru: `Две страны, ${year}` },
      indicator: 'trade-turnover',
      unit: 'USD',
      formula: { op: 'add', of: [claim('kz'), claim('uz')] },
    },
    {
      ...shared,
      id: `share-${year}`,
      name: { en: `Two countries of the region, ${year}`, ru: `Доля двух стран, ${year}` },
      indicator: null,
      unit: '%',
      formula: { op: 'divide', of: [{ derivation: `two-${year}` }, claim('ca5')] },
    },
  ];
}
