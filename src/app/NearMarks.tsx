import { useEffect, useState } from 'react';
import { useClosedByBack } from '../state/ReaderContext';

import { idOfMark } from '../ui/mark/markAttributes';
import { nearMarks } from '../ui/mark/nearMarks';
import { LazyPanel } from '../views/Panel';
import { wordedPart } from '../views/wordedPart';

const NearSheet = wordedPart(['walk'], async () => (await import('../views/timeline/NearSheet')).NearSheet);

/** Elements that handle a touch themselves; a timeline lists the marks of a row by its own code. */
const OTHERS = 'a, button, input, select, [role="button"]:not(.mark), .timeline:has([data-lane]) .tl-plot';

/**
 * A touch on a drawing opens the mark that is nearest, if it is near enough; where several are near, they are listed in the
 * order of time.
 */
export function NearMarks() {
  const [near, setNear] = useState<readonly Element[]>([]);
  useEffect(() => {
    let isFinger = false;
    const onPress = ({ pointerType }: PointerEvent) => {
      isFinger = pointerType === 'touch';
    };
    const onClick = (event: MouseEvent) => {
      const { target, clientX: x, clientY: y } = event;
      if (!isFinger || event.detail === 0 || !(target instanceof Element) || target.closest(OTHERS)) return;
      const view = target.closest('svg') && target.closest('main [data-view]');
      const [first, ...others] = view ? nearMarks(view, { x, y }) : [];
      if (!first || (others.length === 0 && first.contains(target))) return;
      event.preventDefault();
      event.stopPropagation();
      if (others.length > 0) setNear([first, ...others]);
      else first.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('click', onClick, true);
    };
  }, []);
  const close = () => setNear([]);
  useClosedByBack(near.length > 0, close);
  return (
    near.length > 0 && (
      <LazyPanel view="lane" onClose={close}>
        <NearSheet ids={near.map(idOfMark)} find={() => near[0] ?? null} onClose={close} />
      </LazyPanel>
    )
  );
}
