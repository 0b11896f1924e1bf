import { memo } from 'react';
import { drawnAndRest } from '../../i18n/markName';
import { ROW_HEIGHT } from '../../layout/timeline/laneMetrics';
import { FLAG_NAME, type PlacedCluster } from '../../layout/timeline/placeEvents';
import { RADIUS } from '../../lib/glyphSize';
import { isPlanned } from '../../selectors/eventClusters';
import { hueOf } from '../../selectors/glyphOf';
import { Mark } from '../../ui/mark/Mark';
import { useFirstShown } from '../../ui/mark/MarkBinding';

type EventMarkProps = {
  readonly placed: PlacedCluster;
  /** What happened at each of its events, a line each. */
  readonly sentences: string;
};

/**
 * A flag on its day; one that stands for several names and opens the most important. When the filter leaves only
 * others of them, it opens the first of those, without a name that would not be theirs.
 */
export const EventMark = memo(function EventMark({ placed, sentences }: EventMarkProps) {
  const { cluster, y, row, side, label: text, extra, letters } = placed;
  const [event, ...others] = cluster.events;
  const ids = [event.id, ...others.map((other) => other.id)] as const;
  const id = useFirstShown(ids);
  const name = side !== 'none' && id === event.id ? `${text} ${extra}`.trim() : '';
  // Of several it is called by the one that it opens: the others stand by themselves once they are stepped to.
  const sentence = sentences.split('\n')[ids.findIndex((one) => one === id)] ?? '';
  const label = drawnAndRest(name, sentence);
  const more = name === '' && others.length > 0 ? `; +${others.length}` : '';
  return (
    <Mark id={id} kind="event" label={`${label}${more}`} row={row} className="tl-event">
      <svg x={`${(cluster.at * 100).toFixed(3)}%`} y={y} overflow="visible" aria-hidden="true">
        <g data-hue={event.refArea ? hueOf(event.refArea) : 'others'}>
          <rect className="mark-hit" x={-6} y={-ROW_HEIGHT / 2} width={20} height={ROW_HEIGHT} />
          <circle className="mark-disc" r={RADIUS.lane * 2} cx={3} />
          <path
            className={isPlanned(cluster, id) ? 'tl-flag tl-flag-planned' : 'tl-flag'}
            d="M0 5.5V-5.5H8L6 -2.5L8 0.5H0"
          />
        </g>
        {letters && (
          <text className="mark-label tl-letters" x={letters.x} y={4}>
            {letters.words}
          </text>
        )}
        {name !== '' && (
          <text
            className="mark-label"
            x={side === 'right' ? FLAG_NAME.right : FLAG_NAME.left}
            y={4}
            textAnchor={side === 'right' ? 'start' : 'end'}
          >
            {text}
            {extra && <tspan className="tl-extra"> {extra}</tspan>}
          </text>
        )}
      </svg>
    </Mark>
  );
});
