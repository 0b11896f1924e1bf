import { Fragment } from 'react';
import type { PlacedRun } from '../../layout/chart/placedText';

/** The runs of a label that belong to one claim, drawn inside its mark; a space keeps their words apart when read. */
export function LabelRuns({ runs }: { readonly runs: readonly PlacedRun[] }) {
  return runs.map(({ run, x, y, anchor }) => (
    <Fragment key={`${run.text} ${y}`}>
      <text className={run.strong ? 'mark-label chart-strong' : 'mark-label'} x={x} y={y} textAnchor={anchor}>
        {run.text}
      </text>{' '}
    </Fragment>
  ));
}
