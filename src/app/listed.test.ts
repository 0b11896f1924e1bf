import { beforeAll, expect, it } from 'vitest';
import { drawPage } from '../checks/drawPage';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { drawings } from '../drawings/drawings';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { boundRows } from '../layout/viewTable/boundRows';
import { eventList } from '../selectors/laneList';
import { DEFAULT_CHOICES, type Tab } from '../state/choices';
import { type ExportView, exportViews } from '../state/exportView';
import { loadDashboard } from './lazyDashboard';
import { AddsUpView, loadCoverage } from './lazyPanels';

beforeAll(() => Promise.all([loadDashboard(), loadCoverage(), AddsUpView.prepare()]), 60_000);

const PARSED = parseDataset(real);
const { dataset } = PARSED;
const TEXT = createText('en', en);

/** Of the page as the build writes it, for all widths: the figures and events of which each view has a mark. */
async function marksByView(tab: Tab): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const views = new Map<string, Set<string>>();
  let marks = new Set<string>();
  const html = await drawPage(PARSED, { tab });
  for (const [, view, ids] of html.matchAll(/data-view="([^"]+)"|data-(?:claim|derivation|event)="([^"]+)"/g)) {
    if (view !== undefined) {
      marks = views.get(view) ?? new Set();
      views.set(view, marks);
    }
    for (const id of ids?.split(' ') ?? []) marks.add(id);
  }
  return views;
}

/** What the list of a view has rows of, which `T` and the export dialog open. */
async function listed(view: ExportView): Promise<readonly string[]> {
  const { figures } = await drawings(view);
  const rows = boundRows(TEXT, dataset, figures({ dataset, choices: DEFAULT_CHOICES, text: TEXT }));
  return [...rows, ...(view === 'timeline' ? eventList(dataset) : [])].map(({ id }) => id);
}

/** Marks may be drawn smaller than a pointer needs, since each has a row that stands in for it. */
it.each<[tab: Tab]>([['dashboard'], ['coverage']])('each mark of a view is a row of its list: %s', async (tab) => {
  const views = await marksByView(tab);
  let count = 0;
  for (const view of exportViews(dataset.codes.topics.list)) {
    const marks = [...(views.get(view) ?? [])];
    count += marks.length;
    // The list of figures for all five stands below the bar that is part of the map.
    const rows = view === 'adds-up' ? [...(await listed(view)), ...(await listed('map'))] : await listed(view);
    expect(rows, view).toEqual(expect.arrayContaining(marks));
  }
  expect(count).toBeGreaterThan(40);
});
