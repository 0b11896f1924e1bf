import type { Topic } from '../../domain/topic';
import type { Drawing } from '../drawing';

export const chartDrawing = (_topic: Topic): Drawing => ({
  figures: () => [],
  draw: ({ width, height }) => ({ title: '', subtitle: '', sentence: '', node: null, width, height }),
});
