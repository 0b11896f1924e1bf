import { lazy } from 'react';

/** Views that are not on the first screen; they are fetched when the page is idle, so that a lost network does not matter. */
const loadTable = () => import('../views/table/TableView');
const loadSources = () => import('../views/sources/SourcesView');
const loadCoverage = () => import('../views/coverage/CoverageView');
const loadSheet = () => import('./EvidenceSheet');

export const TableView = lazy(async () => ({ default: (await loadTable()).TableView }));
export const SourcesView = lazy(async () => ({ default: (await loadSources()).SourcesView }));
export const CoverageView = lazy(async () => ({ default: (await loadCoverage()).CoverageView }));
export const EvidenceSheet = lazy(async () => ({ default: (await loadSheet()).EvidenceSheet }));

/** Fetches them without being asked, once the browser has nothing better to do; a failure is met when they are used. */
export function preloadViews(): () => void {
  const timer = setTimeout(() => {
    for (const load of [loadTable, loadSources, loadCoverage, loadSheet]) load().catch(() => undefined);
  }, 2500);
  return () => clearTimeout(timer);
}
