import { drawings } from '../drawings/drawings';
import type { Panel } from '../i18n/messages/files';
import type { Words } from '../i18n/words';
import { nextTask } from '../lib/nextTask';
import type { Boot } from '../state/boot';
import { DEFAULT_CHOICES } from '../state/choices';
import { exportViews } from '../state/exportView';
import { lazyPart } from '../ui/lazyPart';
import { prepareMore } from '../views/evidence/LazyMore';
import { wordedPart } from '../views/wordedPart';
import { DashboardPart, loadDashboard, prepareDashboard } from './lazyDashboard';
import {
  AddsUpView,
  Comparison,
  CoverageView,
  loadAddsUp,
  loadCoverage,
  loadPrint,
  loadReview,
  loadSources,
  loadTable,
  ReviewView,
  SourcesView,
  TableView,
} from './lazyPanels';

const loadSheet = () => import('../views/shell/EvidenceSheet');
/** Printing needs every drawing at once, and the browser does not wait for any to be fetched. */
const loadDrawings = () => Promise.all(exportViews([{ id: DEFAULT_CHOICES.chart }]).map(drawings));
export const EmbedPage = wordedPart(['embed', 'version'], async () => (await import('./EmbedPage')).EmbedPage);
export const EvidenceSheet = lazyPart(async () => (await loadSheet()).EvidenceSheet);

const LOADS = {
  dashboard: loadDashboard,
  table: loadTable,
  sources: loadSources,
  coverage: loadCoverage,
  review: loadReview,
} as const;

/** What each tab shows beside the first. */
export const TAB_VIEWS = {
  table: TableView,
  sources: SourcesView,
  coverage: CoverageView,
  review: ReviewView,
} as const;

/** Starts to fetch the view that an address asks for, before there is anything to draw it with. */
export function preloadView({ tab, embed }: Boot): void {
  if (embed === null) LOADS[tab]().catch(() => undefined);
}

/**
 * Fetches that view with its words, so that its first render need not wait. False when it fails to load, which
 * is met then.
 */
export async function prepareView({ tab, embed }: Boot, words: Words): Promise<boolean> {
  if (embed !== null) {
    const parts = await Promise.all([EmbedPage.prepare(words), prepareAlone(embed, words)]);
    return parts.every((is) => is);
  }
  if (tab === 'dashboard') return prepareDashboard();
  return TAB_VIEWS[tab].prepare(words);
}

/** Fetches what evidence consists of that the page has opened before it could answer, so that it is taken over as it stands. */
export async function prepareOpened(words: Words): Promise<void> {
  await Promise.all([prepareMore(words), EvidenceSheet.prepare()]);
}

function prepareAlone(view: NonNullable<Boot['embed']>, words: Words): Promise<boolean> {
  if (view === 'adds-up') return AddsUpView.prepare();
  if (view === 'coverage') return CoverageView.prepare(words);
  return view === 'compare' ? Comparison.prepare(words) : DashboardPart.prepare();
}

const WORDS: readonly Panel[] = ['evidence', 'table', 'sources', 'coverage', 'print'];

/**
 * Fetches them without being asked, once the browser has nothing better to do, one after another, so that what the reader
 * does meanwhile is answered in between; a failure is met when they are used.
 */
export function preloadViews(words: Words): () => void {
  const loads = [
    loadDashboard,
    loadAddsUp,
    loadTable,
    loadSources,
    loadCoverage,
    loadSheet,
    loadPrint,
    loadDrawings,
    () => words.load(WORDS),
  ];
  const all = async () => {
    for (const load of loads) {
      await load().catch(() => undefined);
      await nextTask();
    }
  };
  const timer = setTimeout(all, 2500);
  return () => clearTimeout(timer);
}
