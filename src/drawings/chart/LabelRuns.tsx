import { Fragment } from 'react';
import type { PlacedRun } from '../../layout/chart/placedText';

type LabelRunsProps = { readonly runs: readonly PlacedRun[]; readonly className?: string };

/** The runs of a label that belong to one claim, drawn inside its mark; a space keeps their words apart when read. */
export function LabelRuns({ runs, className = '' }: LabelRunsProps) {
  return runs.map(({ run, x, y, anchor }) => (
    <Fragment key={`${run.text} ${y}`}>
      <text className={`mark-label ${run.strong ? 'chart-strong' : ''} ${className}`} x={x} y={y} textAnchor={anchor}>
        {run.text}
      </text>{' '}
    </Fragment>
  ));
}
