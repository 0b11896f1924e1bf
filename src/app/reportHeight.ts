import type { ExportView } from '../state/exportView';

/** What a framed view tells the page around it, whenever its height changes. In pixels of that page. */
export type HeightMessage = {
  readonly type: 'five-republics:height';
  readonly view: ExportView;
  readonly height: number;
};

/** What that page sends to be told once more, if it began to listen late. */
const AGAIN = 'five-republics:height?';

/**
 * Tells the page around how high `element` is: now, whenever that changes, and whenever it asks. Alone in its window it
 * tells nobody.
 */
export function reportHeight(element: Element, view: ExportView): () => void {
  if (parent === window) return () => {};
  let reported = 0;
  const tell = () => {
    const message: HeightMessage = { type: 'five-republics:height', view, height: reported };
    // To whoever holds the frame: a height is no secret, and the frame cannot know who they are.
    parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported || height === 0) return;
    reported = height;
    tell();
  });
  const answer = ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && reported > 0 && isQuestion(data)) tell();
  };
  observer.observe(element);
  addEventListener('message', answer);
  return () => {
    observer.disconnect();
    removeEventListener('message', answer);
  };
}

function isQuestion(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === AGAIN;
}
