import type { Panel } from '../i18n/messages/files';
import type { Words } from '../i18n/words';
import { DEFAULT_CHOICES, type Tab } from '../state/choices';
import { exportViews } from '../state/exportView';
import { lazyPart } from '../ui/lazyPart';
import { wordedPart } from '../views/wordedPart';
import { drawings } from './drawings';
import { loadDashboard } from './lazyDashboard';
import { loadAddsUp, loadCoverage, loadPrint, loadSources, loadTable } from './lazyPanels';

const loadSheet = () => import('../views/shell/EvidenceSheet');
/** Printing needs every drawing at once, and the browser does not wait for any to be fetched. */
const loadDrawings = () => Promise.all(exportViews([{ id: DEFAULT_CHOICES.chart }]).map(drawings));
export const EmbedPage = wordedPart(['embed', 'version'], async () => (await import('./EmbedPage')).EmbedPage);
export const EvidenceSheet = lazyPart(async () => (await loadSheet()).EvidenceSheet);

/** Starts to fetch the view that an address asks for, before there is anything to draw it with. */
export function preloadTab(tab: Tab): void {
  if (tab === 'dashboard') loadDashboard().catch(() => undefined);
}

const WORDS: readonly Panel[] = ['evidence', 'table', 'sources', 'coverage', 'print'];

/** Fetches them without being asked, once the browser has nothing better to do; a failure is met when they are used. */
export function preloadViews(words: Words): () => void {
  const timer = setTimeout(() => {
    for (const load of [
      loadDashboard,
      loadAddsUp,
      loadTable,
      loadSources,
      loadCoverage,
      loadSheet,
      loadPrint,
      loadDrawings,
      () => words.load(WORDS),
    ])
      load().catch(() => undefined);
  }, 2500);
  return () => clearTimeout(timer);
}
