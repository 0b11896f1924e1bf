import type { Verdict } from '../../domain/verdict';
import { IntervalPicture } from '../../drawings/compare/IntervalPicture';
import { placeIntervals } from '../../layout/compare/placeIntervals';
import { togetherText } from '../../layout/compare/togetherText';
import { useWidth } from '../../ui/useWidth';
import { useView } from '../useView';

/** In pixels: as wide as they are drawn where no room can be measured. */
const USUAL_WIDTH = 640;

/** Both statements on one scale, as wide as there is room, so that their words are never drawn smaller than others. */
export function BothIntervals({ verdict }: { readonly verdict: Verdict }) {
  const { dataset, text } = useView();
  const [ref, measured] = useWidth<HTMLElement>(0);
  const width = measured || USUAL_WIDTH;
  const placed = placeIntervals(verdict, width);
  if (!placed) return null;
  return (
    <figure className="cmp-drawing" ref={ref}>
      <svg width={width} height={placed.height} aria-hidden="true">
        <IntervalPicture text={text} dataset={dataset} verdict={verdict} placed={placed} width={width} />
      </svg>
      <figcaption>{togetherText(text, verdict)}</figcaption>
    </figure>
  );
}
