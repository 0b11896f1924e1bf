import { lazyPart } from '../ui/lazyPart';
import { wordedPart } from '../views/wordedPart';

export const loadTable = () => import('../views/table/TableView');

export const loadSources = () => import('../views/sources/SourcesView');

export const loadCoverage = () => import('../views/coverage/CoverageView');

export const loadReview = () => import('./OwnReview');

export const loadPrint = () => import('../views/print/PrintSheet');

export const loadAddsUp = () => import('../views/addsup/AddsUpView');

export const PrintSheet = wordedPart(['print', 'coverage'], async () => (await loadPrint()).PrintSheet);

export const TableView = wordedPart(['table'], async () => (await loadTable()).TableView);

export const SourcesView = wordedPart(['sources'], async () => (await loadSources()).SourcesView);

export const CoverageView = wordedPart(['coverage'], async () => (await loadCoverage()).CoverageView);

export const ReviewView = wordedPart(['review'], async () => (await loadReview()).OwnReview);

export const AddsUpView = lazyPart(async () => (await loadAddsUp()).AddsUpView);

/** What loads in the background; files that are dropped before it has loaded are kept for it. */
export const Attendants = lazyPart(async () => (await import('./Attendants')).Attendants);

export const Comparison = wordedPart(
  ['evidence', 'compare'],
  async () => (await import('../views/compare/Comparison')).Comparison,
);
