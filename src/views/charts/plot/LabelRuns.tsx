import type { PlacedRun } from './placedText';

/** The runs of a label that belong to one claim, drawn inside its mark. */
export function LabelRuns({ runs }: { readonly runs: readonly PlacedRun[] }) {
  return runs.map(({ run, x, y, anchor }) => (
    <text
      key={`${run.text} ${y}`}
      className={run.strong ? 'mark-label chart-strong' : 'mark-label'}
      x={x}
      y={y}
      textAnchor={anchor}
    >
      {run.text}
    </text>
  ));
}
