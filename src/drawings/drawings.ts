import type { Drawings } from '../pictures/drawing';
import { topicOfView } from '../state/exportView';

/** Every view that can be exported, drawn at any size. */
export const drawings: Drawings = async (view) => {
  switch (view) {
    case 'timeline':
      return (await import('./timeline/timelineDrawing')).timelineDrawing;
    case 'map':
      return (await import('./map/mapDrawing')).mapDrawing;
    case 'adds-up':
      return (await import('./addsup/addsUpDrawing')).addsUpDrawing;
    case 'coverage':
      return (await import('./coverage/coverageDrawing')).coverageDrawing;
    case 'compare':
      return (await import('./compare/compareDrawing')).compareDrawing;
    default:
      return (await import('./chart/chartDrawing')).chartDrawing(topicOfView(view) ?? view);
  }
};
