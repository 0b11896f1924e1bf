import { lazyPart } from '../ui/lazyPart';

export const loadTable = () => import('../views/table/TableView');

export const loadSources = () => import('../views/sources/SourcesView');

export const loadCoverage = () => import('../views/coverage/CoverageView');

export const loadPrint = () => import('../views/print/PrintSheet');

export const loadAddsUp = () => import('../views/addsup/AddsUpView');

export const PrintSheet = lazyPart(async () => (await loadPrint()).PrintSheet);

export const TableView = lazyPart(async () => (await loadTable()).TableView);

export const SourcesView = lazyPart(async () => (await loadSources()).SourcesView);

export const CoverageView = lazyPart(async () => (await loadCoverage()).CoverageView);

export const AddsUpView = lazyPart(async () => (await loadAddsUp()).AddsUpView);
