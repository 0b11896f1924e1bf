import { lazyPart } from '../ui/lazyPart';
import { drawings } from './drawings';

/** Each tab's view comes on its own; those not asked for are fetched when the page is idle, so that a lost network does not matter. */
const loadDashboard = () => import('./Dashboard');
const loadTable = () => import('../views/table/TableView');
const loadSources = () => import('../views/sources/SourcesView');
const loadCoverage = () => import('../views/coverage/CoverageView');
const loadSheet = () => import('./EvidenceSheet');
const loadPrint = () => import('../views/print/PrintSheet');
/** Paper needs all of them, and once the browser prints there is no time to fetch any. */
const loadDrawings = () => Promise.all(Object.values(drawings).map((load) => load()));
const loadAddsUp = () => import('../views/addsup/AddsUpView');

export const Dashboard = lazyPart(async () => (await loadDashboard()).Dashboard);
export const DashboardPart = lazyPart(async () => (await loadDashboard()).DashboardPart);
export const EmbedPage = lazyPart(async () => (await import('./EmbedPage')).EmbedPage);
export const PrintSheet = lazyPart(async () => (await loadPrint()).PrintSheet);
export const TableView = lazyPart(async () => (await loadTable()).TableView);
export const SourcesView = lazyPart(async () => (await loadSources()).SourcesView);
export const CoverageView = lazyPart(async () => (await loadCoverage()).CoverageView);
export const AddsUpView = lazyPart(async () => (await loadAddsUp()).AddsUpView);
export const EvidenceSheet = lazyPart(async () => (await loadSheet()).EvidenceSheet);

/** Starts to fetch the view that an address asks for, before there is anything to draw it with. */
export function preloadTab(tab: string | null): void {
  if (tab === null || tab === 'dashboard') loadDashboard().catch(() => undefined);
}

/** Fetches them without being asked, once the browser has nothing better to do; a failure is met when they are used. */
export function preloadViews(): () => void {
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
    ])
      load().catch(() => undefined);
  }, 2500);
  return () => clearTimeout(timer);
}
