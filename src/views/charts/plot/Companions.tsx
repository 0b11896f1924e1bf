import type { Claim } from '../../../domain/claim';
import { Mark } from '../../../ui/mark/Mark';
import { LabelRuns } from './LabelRuns';
import type { PlacedRun } from './placedText';

/** The smallest height of something that can be hit. */
const TARGET = 24;

type CompanionsProps = {
  readonly host: Claim;
  readonly label: readonly PlacedRun[];
  readonly row: number;
  readonly say: (claim: Claim) => string;
};

/** Growths, shares and parts in an amount's label: words that are marks, each with its own evidence. */
export function Companions({ host, label, row, say }: CompanionsProps) {
  const others = label.filter(({ run }) => run.claim.id !== host.id);
  return others.map((placed) => {
    const { x, y, width, height } = placed.box;
    const spare = Math.max(0, TARGET - height) / 2;
    return (
      <Mark
        key={placed.run.claim.id}
        id={placed.run.claim.id}
        label={say(placed.run.claim)}
        row={row}
        className="chart-companion"
      >
        <rect
          className="mark-hit"
          x={x - 2}
          y={y - spare}
          width={Math.max(width + 4, TARGET)}
          height={height + 2 * spare}
        />
        <rect className="mark-disc" x={x - 2} y={y} width={width + 4} height={height} rx="2" />
        <LabelRuns runs={[placed]} />
      </Mark>
    );
  });
}
