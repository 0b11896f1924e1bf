import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openedBoth } from '../e2e/support/openedBoth';
import { secondPackage } from '../e2e/support/secondPackage';
import { real } from './data/fixtures';
import { joinPackages } from './data/joinPackages';
import { parseDataset } from './data/parseDataset';
import { TOPICS } from './domain/codeFixtures';
import { areas } from './domain/fixtures';
import { partOf } from './domain/part';
import { writeCsv } from './files/data/csv';
import { extractOf } from './files/data/extract';
import { contextOf, ORIGIN } from './files/data/fixtures';
import { writeJson } from './files/data/json';
import { readClaims } from './files/data/readClaims';
import { readPackage } from './files/data/readPackage';
import { tableAlone, tablesOf } from './files/data/tables/tablesOf';
import { writeZip } from './files/data/zip';
import { codeName, viewName } from './i18n/codeNames';
import { loadText, textWithCodes } from './i18n/createText';
import { areaName, claimSentence, labelText } from './i18n/describe';
import { figureText } from './i18n/figures';
import { filterValues } from './i18n/filterWords';
import { chartTitle, chartUnit } from './layout/chart/chartWords';
import { layoutTimeline } from './layout/timeline/laneLayout';
import { allCharts, chartContents } from './selectors/chartContents';
import { allPlots } from './selectors/chartPlot';
import { coverageMatrix } from './selectors/coverage';
import { derivedOf } from './selectors/derived';
import { contradictionsOf } from './selectors/disputes';
import { drawnDerived } from './selectors/drawnDerived';
import { huesOf } from './selectors/glyphOf';
import { mapOf } from './selectors/mapOf';
import { claimsIn, readerDocument } from './selectors/readerDocument';
import { tableRow } from './selectors/tableRows';
import { type TimelineModel, timelineModel } from './selectors/timeline';
import { visible } from './selectors/visible';
import { DEFAULT_CHOICES } from './state/choices';

const {
  home,
  second,
  both: { dataset: all, issues },
} = openedBoth();
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const LISTS = ['claims', 'events', 'sources', 'speakers', 'derivations'] as const;

const itemsIn = ({ lanes }: TimelineModel) => lanes.flatMap(({ groups }) => groups).flatMap(({ items }) => items);

describe('a second package beside the built-in one', () => {
  it('is read whole, and is the same at every making', () => {
    expect(second.issues).toEqual([]);
    expect(second.dataset.claims).toHaveLength(366);
    expect(secondPackage()).toEqual(secondPackage());
  });

  it('is joined without a record lost, its ids apart from ours, which it uses too', () => {
    expect(issues).toEqual([]);
    for (const list of LISTS) {
      expect(all[list].length).toBe(home.dataset[list].length + second.dataset[list].length);
      expect(new Set(ids(all[list])).size).toBe(all[list].length);
    }
    expect(all.speakerById.size).toBe(all.speakers.length);
    expect(all.claims.filter((claim) => partOf(claim) === 'customs-yearbook')).toHaveLength(366);
  });

  it('widens the time, and contradicts nothing that ours says', () => {
    expect(all.axis.first).toBe(2015);
    expect(all.axis.last).toBeGreaterThanOrEqual(2033);
    expect(contradictionsOf(all)).toHaveLength(contradictionsOf(home.dataset).length);
    const { derived, refused } = derivedOf(all);
    expect(derived).toHaveLength(derivedOf(home.dataset).derived.length + second.dataset.derivations.length);
    expect(refused).toHaveLength(derivedOf(home.dataset).refused.length);
  });

  it('stands whole in the timeline, as model and placed at every width', async () => {
    for (const clock of ['described', 'said'] as const) {
      const model = timelineModel(all, drawnDerived(all, DEFAULT_CHOICES), clock);
      const figures = itemsIn(model).flatMap((item) => item.figures);
      expect(ids(figures.filter(({ type }) => type === 'claim'))).toEqual(ids(all.claims));
      expect(model.clusters.flatMap(({ events }) => events).length + model.undated.length).toBe(all.events.length);
      for (const width of [340, 1100]) {
        const { lanes, height } = layoutTimeline(model, await loadText('en'), width);
        expect(lanes.flatMap((lane) => lane.items)).toHaveLength(itemsIn(model).length);
        expect(Number.isFinite(height)).toBe(true);
      }
    }
  });

  it('stands whole in the charts, the table, the grid of coverage and the documents', () => {
    const charts = [...allCharts(all).values()];
    expect(ids(charts.flatMap(({ claims }) => claims))).toEqual(ids(all.claims));
    const plots = allPlots(all, drawnDerived(all, DEFAULT_CHOICES), 'described');
    const marked = [...plots.values()].flatMap(({ marks, monthly, rows }) => [...marks, ...monthly, ...rows]);
    const drawn = new Set(marked.flatMap(({ figure, companions }) => [figure.id, ...ids(companions)]));
    for (const { id } of all.claims) expect(drawn.has(id), id).toBe(true);
    expect(all.claims.map((claim) => tableRow(all, claim))).toHaveLength(402);
    const grid = coverageMatrix(all, { claims: all.claims, derived: derivedOf(all).derived });
    const covered = grid.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)),
    );
    expect(new Set(ids(covered))).toEqual(new Set(ids(all.claims)));
    const read = all.sources.flatMap((source) => claimsIn(all, source));
    expect(new Set(ids(read))).toEqual(new Set(ids(all.claims)));
    for (const source of all.sources) expect(readerDocument(all, source).unanchored).toEqual([]);
  });

  it('is on the map of every topic', () => {
    for (const topic of TOPICS) {
      const { countries } = mapOf(all, { ...DEFAULT_CHOICES, topics: [topic] });
      expect(countries.filter(({ figure }) => figure !== null)).toHaveLength(6);
    }
  });

  it('names what it measures, its topic and its unit by its own lists, in both languages', async () => {
    const [own, ...others] = all.claims.filter(({ indicator }) => indicator.topic === 'energy');
    if (!own) throw new Error('no claim of its own topic');
    expect(others).toHaveLength(15);
    for (const [lang, topic, what, unit] of [
      ['en', 'Energy', 'Electricity from Russia', 'GWh'],
      ['ru', 'Энергетика', 'Электроэнергия из России', 'ГВт·ч'],
    ] as const) {
      const text = await loadText(lang);
      expect(figureText(text, own)).toContain(unit);
      expect(claimSentence(text, all, own)).toContain(what);
      expect(labelText(text, own)).toContain(what);
      expect(chartTitle(text, all, chartContents(all, 'energy'), new Set())).toBe(topic);
      expect(chartUnit(text, all, 'energy')).not.toBe('');
      expect(viewName(text, 'chart-energy', all.codes)).toBe(topic);
      expect(filterValues(text, all, { ...DEFAULT_CHOICES, topics: ['energy'] }, 'topics')).toEqual([topic]);
      const { lanes } = timelineModel(all, [], 'described');
      expect(lanes.map((lane) => codeName(text, lane.topic)).at(-1)).toBe(topic);
      const { groups } = coverageMatrix(all, { claims: all.claims, derived: [] });
      expect(groups.at(-1)?.rows.map(({ indicator }) => codeName(text, indicator))).toEqual([what]);
    }
    expect(chartContents(all, 'energy').marks).toHaveLength(16);
    expect(mapOf(all, { ...DEFAULT_CHOICES, topics: ['energy'] }).topic.id).toBe('energy');
  });

  it('has a place of its own, named by its lists, and figures of two places together, never split among them', async () => {
    const { areas: list } = all.codes;
    expect(list.list.slice(home.dataset.codes.areas.list.length).map(({ id }) => id)).toEqual(['AZ', 'KZ+TM']);
    for (const [lang, own, together] of [
      ['en', 'Azerbaijan', 'Kazakhstan and Turkmenistan together'],
      ['ru', 'Азербайджан', 'Казахстан и Туркменистан вместе'],
    ] as const) {
      const text = textWithCodes(await loadText(lang), all.codes);
      expect(areas('AZ', 'KZ+TM').map((area) => areaName(text, area))).toEqual([own, together]);
    }
    const placesOf = (...places: Parameters<typeof areas>) => [
      ...new Set(visible(all, { ...DEFAULT_CHOICES, places: areas(...places) }).claims.map(({ refArea }) => refArea)),
    ];
    expect(placesOf('AZ')).toEqual(['AZ']);
    expect(placesOf('TM').sort()).toEqual(['KZ+TM', 'TM']);
    expect(placesOf('KZ+TM')).toEqual(['KZ+TM']);
    const rows = timelineModel(all, [], 'described').lanes.at(-1)?.groups ?? [];
    expect(rows.map(({ area }) => area)).toEqual(['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ', 'KZ+TM']);
    const { countries, region } = mapOf(all, { ...DEFAULT_CHOICES, topics: ['energy'] });
    expect(countries.map(({ id }) => id)).toEqual(['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ']);
    expect(region.map(({ claim }) => claim.refArea)).toContain('KZ+TM');
    expect(huesOf(list).slice(-2)).toEqual(['AZ', 'others']);
  });

  it('quotes a document in Kazakh, here with a translation and there without', () => {
    const kazakh = all.sources.filter(({ lang }) => lang === 'kk').map(({ id }) => id);
    expect(kazakh).toHaveLength(1);
    const places = all.claims.flatMap(({ appearances }) => appearances.filter(({ source }) => kazakh.includes(source)));
    expect(new Set(places.map(({ translation }) => translation?.lang))).toEqual(new Set(['ru', undefined]));
  });

  it('is filtered like ours: by speakers and documents of its own', () => {
    const speakers = all.speakers.filter((speaker) => partOf(speaker) === 'customs-yearbook').map(({ id }) => id);
    expect(visible(all, { ...DEFAULT_CHOICES, speakers }).claims).toHaveLength(366);
    expect(visible(all, DEFAULT_CHOICES).claims).toHaveLength(402);
  });

  it('is exported as a table, as JSON and as a zip, and read back', async () => {
    const text = await loadText('en');
    const extract = extractOf(all, DEFAULT_CHOICES, 'everything');
    const context = contextOf(all, text);
    expect(tableAlone('claims', extract, context).rows).toHaveLength(402);
    const zip = await writeZip(extract, tablesOf(extract, context), 'everything', text, ORIGIN);
    const { files: json } = await readPackage(strToU8(await writeJson(extract, text, ORIGIN)));
    const table = { ...json, claims: readClaims(writeCsv(tableAlone('claims', extract, context), 'excel-en')) };
    for (const files of [json, table, (await readPackage(zip)).files]) {
      const again = parseDataset(files);
      expect(again.issues).toEqual([]);
      for (const list of LISTS) expect(again.dataset[list], list).toEqual(all[list]);
      expect(again.dataset.codes).toEqual(extract.codes);
    }
  });

  it('leaves the very dataset of before when it is closed', () => {
    expect(joinPackages(home, []).dataset).toBe(home.dataset);
    expect(home.dataset).toEqual(parseDataset(real).dataset);
  });
});
