import type { ExportView } from '../state/exportView';

/** What a framed view tells the page around it, whenever its height changes. In pixels of that page. */
export type HeightMessage = {
  readonly type: 'five-republics:height';
  readonly view: ExportView;
  readonly height: number;
};

/** Tells the page around how high `element` is, now and whenever that changes; alone in its window it tells nobody. */
export function reportHeight(element: Element, view: ExportView): () => void {
  if (parent === window) return () => {};
  let reported = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported || height === 0) return;
    reported = height;
    const message: HeightMessage = { type: 'five-republics:height', view, height };
    // To whoever holds the frame: a height is no secret, and the frame cannot know who they are.
    parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}
