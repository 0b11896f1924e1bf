import type { Drawings } from '../pictures/drawing';
import { topicOfView } from '../state/exportView';

/** Every view that can be exported, drawn by its own panel. */
export const drawings: Drawings = async (view) => {
  switch (view) {
    case 'timeline':
      return (await import('../views/timeline/timelineDrawing')).timelineDrawing;
    case 'map':
      return (await import('../views/map/mapDrawing')).mapDrawing;
    case 'adds-up':
      return (await import('../views/addsup/addsUpDrawing')).addsUpDrawing;
    case 'coverage':
      return (await import('../views/coverage/coverageDrawing')).coverageDrawing;
    case 'compare':
      return (await import('../views/compare/compareDrawing')).compareDrawing;
    default:
      return (await import('../views/charts/chartDrawing')).chartDrawing(topicOfView(view) ?? view);
  }
};
