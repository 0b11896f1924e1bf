import type { Drawings } from '../views/drawing';

const chart = async () => (await import('../views/charts/chartDrawing')).chartDrawing;

/** Every view that can be exported, drawn by its own panel. */
export const drawings: Drawings = {
  timeline: async () => (await import('../views/timeline/timelineDrawing')).timelineDrawing,
  map: async () => (await import('../views/map/mapDrawing')).mapDrawing,
  'chart-turnover': async () => (await chart())('turnover'),
  'chart-investment': async () => (await chart())('investment'),
  'chart-companies': async () => (await chart())('companies'),
  'chart-transport': async () => (await chart())('transport'),
  'chart-people': async () => (await chart())('people'),
  'adds-up': async () => (await import('../views/addsup/addsUpDrawing')).addsUpDrawing,
  coverage: async () => (await import('../views/coverage/coverageDrawing')).coverageDrawing,
};
