import { expect, it } from 'vitest';
import type { Claim } from '../domain/claim';
import type { Passage, Source } from '../domain/source';
import { real } from './fixtures';
import { parseDataset } from './parseDataset';

/**
 * What a claim says of its speaker, place and subject stands in a passage that the reader can open, or a note on the
 * claim says that it is from context. Forms are those of the documents, in their languages.
 */
const SPEAKERS: Readonly<Record<string, { readonly name: RegExp; readonly says: RegExp }>> = {
  'sergey-lavrov': {
    name: /Сергей Лавров|Sergey Lavrov/,
    says: /Об этом заявил|По словам министра|отметил глава внешнеполит|This was stated|According to the min|the minister noted/,
  },
  'kassym-jomart-tokayev': {
    name: /Президент Казахстана Касым-Жомарт Токаев/,
    says: /заявил Президент|отметил (Президент|Токаев)|По его словам|сказал он|Глава Казахстана высоко оценил/,
  },
  'tashkent-talks': { name: /Кудратова .*Кириллом Лысогорским/, says: /Статистика, озвученная по итогам переговоров/ },
  'obid-khakimov': {
    name: /директор Центра экономических исследований в Ташкенте Обид Хакимов/,
    says: /Эксперт связывает рост/,
  },
  'innoprom-organisers': { name: /выставке «ИННОПРОМ\. Центральная Азия»/, says: /По данным организаторов/ },
};

const PLACES: Readonly<Record<string, RegExp>> = {
  CA5: /Центральн(ой|ую) Ази|Central Asia/,
  KZ: /Казахстан|казахстанск/,
  UZ: /Узбекистан/,
  RU: /Росси|российск|Russia/,
};

const TRADE = /товарооборот|взаимной торговли|двустороннюю торговлю|trade/;
const INVESTED = /инвест|accumulated assets/;
const CORRIDORS = /международных транспортных коридоров/;
const RAIL = /железнодорожный транзит грузов из России в Центральную Азию/;
const EAST = /восточной ветки транспортного коридора «Север – Юг»/;
const STUDENTS = /studying at Russian universities/;
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  'trade-turnover': TRADE,
  'trade-turnover-growth': TRADE,
  'russia-share-of-total-trade': TRADE,
  'share-of-regional-turnover': TRADE,
  'national-currency-settlement-share': /расчетов в национальных валютах|settlements in national currencies/,
  'exports-by-product': /экспорт/,
  'investment-cumulative': /вложено/,
  'investment-inflow': INVESTED,
  'investment-inflow-growth': INVESTED,
  'investment-projects': INVESTED,
  'investment-projects-value': INVESTED,
  'investment-stock': INVESTED,
  assistance: /assistance/,
  'companies-russian-capital': /с российским капиталом|with Russian capital/,
  'transport-corridors': CORRIDORS,
  'transport-corridors-rail': CORRIDORS,
  'transport-corridors-road': CORRIDORS,
  'overland-freight-share': /сухопутных грузоперевозок/,
  'transport-modernisation-spending': /транспортных коридоров.*модернизации отрасли/,
  'rail-transit': RAIL,
  'rail-transit-growth': RAIL,
  'rail-transit-reverse-growth': RAIL,
  'north-south-capacity-target': EAST,
  'north-south-freight': EAST,
  'oil-transit-to-china': /российской нефти в Китай/,
  students: STUDENTS,
  'students-state-funded': STUDENTS,
  'exhibition-participants': /выставке «ИННОПРОМ/,
};

/** Notes that name something themselves: it stands in a passage too. */
const NOTED: Readonly<Record<string, RegExp>> = {
  'with-turkmenistan': /совместно с Россией и Туркменистаном/,
  'machine-translation': /MIL OSI Translation|This article is a translation/,
  'other-half': /Россия увеличивает отгрузку/,
  record: /рекордное/,
};

const { dataset } = parseDataset(real);

/** What is missing in the passages for each claim, as the package stands. */
function faults(sources: readonly Source[]): readonly string[] {
  const passagesOf = new Map(sources.map(({ id, passages }) => [id, passages]));
  return dataset.claims.flatMap((claim) => {
    const inSources = [...new Set(claim.appearances.map(({ source }) => source))];
    return inSources.flatMap((source) => faultsIn(claim, source, passagesOf.get(source) ?? []));
  });
}

function faultsIn(claim: Claim, source: string, passages: readonly Passage[]): readonly string[] {
  const all = passages.map(({ text }) => text).join('\n');
  const quotes = claim.appearances.filter((appearance) => appearance.source === source).map(({ quote }) => quote);
  const quoted = quotes.map(({ exact }) => exact).join('\n');
  const spoken = quotes.map(({ start, end }) => around(passages, start, end)).join('\n');
  const named = claim.scope.includes('subject-from-context') ? all : quoted;
  const speaker = SPEAKERS[claim.said.by ?? ''];
  const isTold = ['speaker-inferred', 'narrated'].some((note) => claim.scope.includes(note));
  const areas = [claim.refArea, ...(claim.counterpartArea === null ? [] : [claim.counterpartArea])];
  const checks: readonly (readonly [string, boolean])[] = [
    ['speaker', speaker?.name.test(all) ?? claim.scope.includes('speaker-inferred')],
    ['speech', isTold || (speaker?.says.test(spoken) ?? false)],
    ...areas.map((area) => [`place ${area}`, PLACES[area]?.test(named) ?? false] as const),
    ['subject', SUBJECTS[claim.indicator.id]?.test(named) ?? false],
    ...claim.scope.map((note) => [`note ${note}`, NOTED[note]?.test(all) ?? true] as const),
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => `${claim.id} in ${source}: ${what}`);
}

/** The passage of a quote, with the one right before it where nothing but white space lies between. */
function around(passages: readonly Passage[], start: number, end: number): string {
  const at = passages.findIndex((passage) => passage.start <= start && end <= passage.end);
  const [before, own] = [passages[at - 1], passages[at]];
  if (!own) return '';
  return before && own.start - before.end <= 2 ? `${before.text}\n${own.text}` : own.text;
}

it('the passages hold what each claim rests on', () => {
  expect(faults(dataset.sources)).toEqual([]);
});

it.each([
  ['who answers for the exports', 'Обид Хакимов', 'exports-uz-2026-khakimov in news-asia-2026-03-06-ru: speaker'],
  ['that he says it', 'Эксперт связывает', 'exports-uz-2026-khakimov in news-asia-2026-03-06-ru: speech'],
  ['whose statistics', 'Статистика, озвученная', 'turnover-uz-2025-tashkent in news-asia-2026-03-06-ru: speech'],
  ['which corridor', 'акцентировал внимание', 'north-south-freight-kz-2024-tokayev in nca-2025-10-10-ru: subject'],
  [
    'with whom',
    'акцентировал внимание',
    'north-south-capacity-kz-2027-tokayev in nca-2025-10-10-ru: note with-turkmenistan',
  ],
  ['that a minister counts them', 'По словам министра', 'companies-ca5-2025-lavrov in nca-2025-09-22-ru: speech'],
  ['the same in English', 'According to the minister', 'companies-ca5-2025-lavrov in nca-2025-09-22-en: speech'],
  [
    'that it is a translation',
    'translation',
    'students-ca5-2019-mfa in mil-osi-2020-10-16-en: note machine-translation',
  ],
])('a passage taken out leaves open %s', (_, words, fault) => {
  const without = dataset.sources.map((source) => ({
    ...source,
    passages: source.passages.filter(({ text }) => !new RegExp(words, 'i').test(text)),
  }));
  expect(faults(without)).toContain(fault);
});
