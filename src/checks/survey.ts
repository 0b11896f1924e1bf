import type { Dataset } from '../domain/dataset';
import { idsOf } from '../domain/formula';
import { writeCsv } from '../files/data/csv';
import { extractOf } from '../files/data/extract';
import { contextOf } from '../files/data/fixtures';
import { tablesOf } from '../files/data/tables/tablesOf';
import { changeText } from '../i18n/changes';
import { textWithCodes } from '../i18n/createText';
import { figureSentence } from '../i18n/derived';
import { claimSentence, labelText } from '../i18n/describe';
import { derivedText } from '../i18n/intervals';
import type { Text } from '../i18n/text';
import { chartTitle, chartUnit } from '../layout/chart/chartWords';
import { layoutPlot } from '../layout/chart/layoutPlot';
import { placeCoveragePicture } from '../layout/coverage/coveragePicture';
import { formulaLines } from '../layout/evidence/formulaLines';
import { verdictRow } from '../layout/evidence/verdictRow';
import { mapModel } from '../layout/map/mapDerived';
import { pictureRegionRows } from '../layout/map/mapPicture';
import { notesOf } from '../layout/page/notes';
import { statementWords } from '../layout/statement/words';
import { rowCells } from '../layout/table/rowCells';
import { placeTimelinePicture } from '../layout/timeline/timelinePicture';
import { addsUp } from '../selectors/addsUp';
import { chartContents } from '../selectors/chartContents';
import { allPlots } from '../selectors/chartPlot';
import { coverageShown } from '../selectors/coverageShown';
import { derivedOf } from '../selectors/derived';
import { drawnDerived } from '../selectors/drawnDerived';
import { publisherAddress, quoteContext } from '../selectors/evidence';
import { figureById, outcomeOf } from '../selectors/evidenceDerived';
import { changesOf, checksOf, ladderOf } from '../selectors/knowledge';
import { otherClaims } from '../selectors/otherClaims';
import { readerDocument } from '../selectors/readerDocument';
import { shownIds } from '../selectors/shownIds';
import { groupsAround } from '../selectors/statementGroups';
import { groupByTopic, tableRow } from '../selectors/tableRows';
import { stripMark } from '../selectors/tableStrip';
import { visible } from '../selectors/visible';
import type { Choices } from '../state/choices';

/** What a survey found: every word that a view would show, and where in what was placed a number is none. */
export type Found = { readonly words: readonly string[]; readonly misplaced: readonly string[] };

/** For tests: asks everything that the views ask of a dataset, with a reader's choices: words, places in so many pixels, files. */
export function survey(dataset: Dataset, words: Text, choices: Choices, width: number): Found {
  const text = textWithCodes(words, dataset.codes);
  const placed: unknown[] = [];
  const said: string[] = [];
  const { derived } = derivedOf(dataset, choices.aside);
  const figures = [...dataset.claims, ...derived];
  const shown = shownIds(dataset, choices);

  for (const figure of figures) {
    said.push(figureSentence(text, dataset, figure), JSON.stringify(rowCells(text, dataset, figure)));
    placed.push(tableRow(dataset, figure).rank, ladderOf(dataset, choices.aside, figure)?.steps.length);
    for (const change of changesOf(dataset, choices.aside, figure)) said.push(changeText(text, change));
  }
  groupByTopic(figures.map((figure) => tableRow(dataset, figure)));
  for (const claim of dataset.claims) {
    const [first] = claim.appearances;
    const source = dataset.sourceById.get(first.source);
    placed.push(stripMark(dataset.axis, claim.period, claim.said.on));
    said.push(
      claimSentence(text, dataset, claim),
      labelText(text, claim),
      publisherAddress(source?.url ?? null, first) ?? '',
    );
    said.push(
      JSON.stringify([quoteContext(dataset, first.source, first.quote), statementWords(text, dataset, claim, 'both')]),
    );
    for (const verdict of otherClaims(dataset, choices, claim).about)
      said.push(JSON.stringify(verdictRow(text, dataset, verdict)));
    checksOf(dataset, choices.aside, claim);
    groupsAround(dataset, claim, choices.aside);
  }
  for (const figure of derived) said.push(derivedText(text, figure));
  for (const derivation of dataset.derivations) {
    idsOf(derivation.formula);
    const outcome = outcomeOf(dataset, choices.aside, derivation);
    said.push(JSON.stringify(formulaLines(text, dataset, outcome, figureById(dataset, choices.aside))));
  }
  for (const source of dataset.sources) placed.push(readerDocument(dataset, source).unanchored.length);

  placed.push(placeTimelinePicture(text, dataset, choices, width + 300), addsUp(dataset, choices));
  const plots = allPlots(dataset, drawnDerived(dataset, choices), choices.clock);
  for (const contents of plots.values()) placed.push(layoutPlot(text, contents, width));
  for (const { id: topic } of dataset.codes.topics.list) {
    const contents = chartContents(dataset, topic);
    said.push(chartTitle(text, dataset, contents, shown), chartUnit(text, dataset, topic));
    const map = mapModel(text, dataset, { ...choices, topics: [topic] });
    said.push(JSON.stringify(pictureRegionRows(text, dataset, map, shown)));
    placed.push(map.countries.map(({ figure }) => figure?.radius));
  }
  placed.push(placeCoveragePicture(text, coverageShown(dataset, choices), { width: 900, height: 600 }));
  said.push(JSON.stringify(notesOf(text, dataset, figures, 90, choices.aside, 'both')));
  visible(dataset, choices);
  const extract = extractOf(dataset, choices, 'everything');
  for (const table of tablesOf(extract, contextOf(dataset, text))) said.push(writeCsv(table, 'excel-ru'));
  return { words: said, misplaced: placed.flatMap((place, at) => notFinite(place, `${at}`)) };
}

/** What lies in pixels or in years; ends of intervals may be infinite. */
const PLACES = new Set([
  'x',
  'y',
  'width',
  'height',
  'top',
  'at',
  'from',
  'to',
  'left',
  'right',
  'row',
  'scale',
  'radius',
  'max',
]);

/** A path or a list of points with a number that is none; the word alone may be somebody's code. */
const DRAWN_NOWHERE = /^[MHVLCAz\d\s.,-]+(NaN|Infinity)|^(NaN|Infinity)[\s,]/;

function notFinite(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return DRAWN_NOWHERE.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'number') return PLACES.has(key) && !Number.isFinite(inner) ? [`${path}.${key}`] : [];
    return DATA.has(key) ? [] : notFinite(inner, `${path}.${key}`, seen);
  });
}

/** Parts of models that are data and no places. */
const DATA = new Set(['claim', 'figure', 'companions', 'dataset', 'codes', 'stated', 'rounded', 'interval']);
