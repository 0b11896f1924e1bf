import type { Drawing } from '../drawing';

export const addsUpDrawing: Drawing = {
  figures: () => [],
  draw: ({ width, height }) => ({ title: '', subtitle: '', sentence: '', node: null, width, height }),
};
