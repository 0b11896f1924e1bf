import { describe, expect, it } from 'vitest';
import { real as files } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { placesOf } from '../domain/area';
import { rangeOn } from '../domain/axis';
import { type Claim, claimTopic } from '../domain/claim';
import { createDataset } from '../domain/dataset';
import { topicName } from '../i18n/codeNames';
import { loadText } from '../i18n/createText';
import { claimPeriod, claimSentence, claimTitle, claimWhat, labelText } from '../i18n/describe';
import { figureText } from '../i18n/figures';
import type { Text } from '../i18n/text';
import { chartTitle, chartUnit } from '../layout/chart/chartWords';
import { markLabel, rowLabel } from '../layout/chart/labelText';
import { mapFigureLabel as mapLabel, mapSubtitle, mapTitle } from '../layout/map/mapText';
import { chartContents } from '../selectors/chartContents';
import { allPlots, type PlotMark } from '../selectors/chartPlot';
import { mapOf } from '../selectors/mapOf';
import { DEFAULT_CHOICES } from '../state/choices';

const real = parseDataset(files);
const texts = { en: await loadText('en'), ru: await loadText('ru') };

/** The words without which a figure of this kind is not what was said, in each language. */
const REQUIRED: Readonly<Record<string, Readonly<Record<'en' | 'ru', readonly RegExp[]>>>> = {
  'trade-turnover': { en: [/turnover/i, /Russia/], ru: [/товарооборот/i, /росси/i] },
  'trade-turnover-growth': { en: [/turnover/i, /Russia/], ru: [/товарооборот/i, /росси/i] },
  'russia-share-of-total-trade': { en: [/Russia/, /trade/], ru: [/росси/i, /торгов|товарооборот/] },
  'share-of-regional-turnover': {
    en: [/turnover/, /Russia/, /half|share/i],
    ru: [/товарооборот/, /росси/i, /половин|дол/i],
  },
  'national-currency-settlement-share': { en: [/share of/i, /national/], ru: [/дол[яи] расч[её]тов/i, /нац/] },
  'exports-by-product': { en: [/Uzbek exports/], ru: [/экспорт Узбекистана/i] },
  'investment-cumulative': { en: [/Russia/, /investment|invested/i], ru: [/росси/i, /инвестиц|вложено/i] },
  'investment-stock': { en: [/Russia/, /assets/], ru: [/росси/i, /актив/] },
  'investment-inflow': { en: [/Russia/, /flow/], ru: [/росси/i, /приток/i] },
  'investment-inflow-growth': { en: [/Russia/, /flow|\+33%/], ru: [/росси/i, /приток|\+33%/i] },
  'investment-projects-value': { en: [/Russia/, /project/i], ru: [/росси/i, /проект/i] },
  'investment-projects': { en: [/Russia/, /project/i], ru: [/росси/i, /проект/i] },
  assistance: { en: [/Russia/, /assistance/, /a number of/], ru: [/росси/i, /помощь/i, /ряду/] },
  'companies-russian-capital': { en: [/companies/i, /Russian capital/], ru: [/компани/i, /российским капиталом/] },
  'exhibition-participants': { en: [/[Ee]xpected/, /INNOPROM/], ru: [/ожида/i, /ИННОПРОМ/] },
  'rail-transit': { en: [/rail transit/i, /Russia/], ru: [/транзит/i, /Росси|РФ/] },
  'rail-transit-growth': { en: [/rail transit/i, /Russia/], ru: [/транзит/i, /Росси|РФ/] },
  'rail-transit-reverse-growth': { en: [/rail transit/i, /to Russia/], ru: [/транзит/i, /в Россию/] },
  'oil-transit-to-china': { en: [/Russian oil/, /China/], ru: [/российской нефти|нефть РФ/, /Китай/] },
  'north-south-freight': { en: [/freight|Mt/i, /North–South/], ru: [/грузопоток/i, /Север\u00a0— Юг/] },
  'north-south-capacity-target': { en: [/plan/i, /capacity/], ru: [/план/i, /пропускная способность/i] },
  'transport-corridors': { en: [/corridors/], ru: [/коридор/] },
  'transport-corridors-rail': { en: [/rail/], ru: [/ж\/д|железнодорожн/] },
  'transport-corridors-road': { en: [/road/], ru: [/авто/] },
  'overland-freight-share': { en: [/of overland|of Asia–Europe overland/], ru: [/сухопутных/] },
  'transport-modernisation-spending': { en: [/modernising/], ru: [/модернизаци/] },
  students: { en: [/students/i, /Russian universities|in Russia/], ru: [/студент/i, /российских вузах|в России/] },
  'students-state-funded': { en: [/funded by the Russian budget/], ru: [/за счёт (российского )?бюджета/] },
};

/** What nobody said of a figure that he did not say it of. */
const ADDED = {
  en: /own (money|spending|transport)|\bstock\b/i,
  ru: /запас|собственн/i,
};
const YEARLY = { en: /a year\b|per year/i, ru: /в год(?!у)/ };

const AREA = {
  CA5: { en: /Central Asia/, ru: /Центральн\S+ Ази/ },
  KZ: { en: /Kazakhstan/, ru: /Казахстан/ },
  UZ: { en: /Uzbek/, ru: /Узбекистан/ },
} as const;

const isAreaKnown = (area: string): area is keyof typeof AREA => Object.hasOwn(AREA, area);

const SAYS_YEARLY = /в год|per year/;
const saysYearly = ({ appearances }: Claim) => appearances.some(({ quote }) => SAYS_YEARLY.test(quote.exact));

/** Nobody's name holds a word that is looked for, as that of the Russian ministry would. */
const speakers = real.dataset.speakers.map((speaker) => ({ ...speaker, short: { en: 'N.', ru: 'Н.' } }));
const dataset = createDataset({ ...real.dataset, speakers });
const { claims } = dataset;
const plots = allPlots(dataset, [], 'described');

/** Words of one writer about one claim; `beside` always stands with them. */
type Written = { readonly writer: string; readonly words: string; readonly beside: string; readonly isPlaced: boolean };

function writtenOf(text: Text, claim: Claim): readonly Written[] {
  const { t } = text;
  const contents = chartContents(dataset, claimTopic(claim));
  const figure = figureText(text, claim);
  const alone = (writer: string, words: string, isPlaced = true): Written => ({ writer, words, beside: '', isPlaced });
  const plain = chartTitle(text, dataset, contents, new Set());
  const titleOf = ({ id }: Claim) => chartTitle(text, dataset, contents, new Set([id]));
  const finding = titleOf(claim);
  // Below every title of a chart, on the page and in pictures.
  const unit = chartUnit(text, dataset, claimTopic(claim));
  // The eastern branch is Kazakhstan's, Russia's and Turkmenistan's together.
  const isJoint = claim.scope.includes('with-turkmenistan');
  const lane = `${t('timeline.exportTitle')}; ${t('app.tagline')}; ${topicName(text, dataset.codes, contents.topic)}`;
  return [
    alone('sentence', claimSentence(text, dataset, claim)),
    alone('title', claimTitle(text, claim)),
    alone('heading', `${figure} ${claimWhat(text, claim)}, ${claimPeriod(text, claim)}`),
    ...(finding === plain ? [] : [{ ...alone('finding', finding, !isJoint), beside: unit }]),
    ...[plain, ...contents.claims.map(titleOf)].map((panel) => ({
      writer: 'chart label',
      words: chartLabel(text, claim),
      beside: `${panel}; ${unit}`,
      isPlaced: false,
    })),
    { writer: 'timeline label', words: `${figure} ${labelText(text, claim)}`, beside: lane, isPlaced: false },
    ...mapWords(text, claim).map((words) => alone('map', words)),
  ];
}

/** The fullest form of the label that holds the claim. */
function chartLabel(text: Text, claim: Claim): string {
  const { marks = [], monthly = [], rows = [] } = plots.get(claimTopic(claim)) ?? {};
  const holds = ({ figure, companions }: PlotMark) => figure.id === claim.id || companions.includes(claim);
  const row = rows.find(holds);
  const mark = [...marks, ...monthly].find(holds);
  const lines = row ? (rowLabel(text, row, false)[0] ?? []) : mark ? (markLabel(text, mark)[0] ?? []) : [];
  return lines.map((line) => line.map((run) => run.text).join(' ')).join(', ');
}

/** Title, unit and figure of a map that shows this claim of this country and no other. */
function mapWords(text: Text, claim: Claim): readonly string[] {
  const places = placesOf(dataset.codes.areas).filter((area) => area === claim.refArea);
  const choices = { ...DEFAULT_CHOICES, topics: [claimTopic(claim)], places };
  const model = mapOf(createDataset({ ...dataset, claims: [claim] }), choices, []);
  if (!model.countries.some(({ figure }) => figure?.claim.id === claim.id)) return [];
  return [
    [
      mapTitle(text, model, places),
      mapSubtitle(text, model, rangeOn(dataset.axis, choices.time)),
      mapLabel(text, claim),
    ].join('; '),
  ];
}

describe.each(['en', 'ru'] as const)('what is written of a claim, %s', (lang) => {
  it.each(claims)('$id names what it measures, and adds nothing', (claim) => {
    const area: string = claim.refArea;
    const place = isAreaKnown(area) ? [AREA[area][lang]] : [];
    for (const { writer, words, beside, isPlaced } of writtenOf(texts[lang], claim)) {
      for (const stem of [...(REQUIRED[claim.indicator.id]?.[lang] ?? []), ...(isPlaced ? place : [])])
        expect(`${beside}: ${words}`, writer).toMatch(stem);
      expect(words, writer).not.toMatch(ADDED[lang]);
      if (!saysYearly(claim)) expect(words, writer).not.toMatch(YEARLY[lang]);
    }
  });
});

it('knows what every indicator has to name', () => {
  expect(Object.keys(REQUIRED)).toEqual(dataset.codes.indicators.list.map(({ id }) => id));
});
