import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { markName } from '../../i18n/markName';
import { nameOfCode } from '../../i18n/nameOfCode';
import type { Text } from '../../i18n/text';
import { axisPath } from '../../layout/chart/axisPaths';
import type { Box } from '../../layout/chart/box';
import { derivedFirst } from '../../layout/chart/layoutChart';
import type { PlacedPlot } from '../../layout/chart/layoutPlot';
import type { PlotContents } from '../../selectors/chartPlot';
import { chartOutline } from '../../selectors/outline';
import { Gaps } from './Gaps';
import { Inset } from './Inset';
import { MarkGroup } from './MarkGroup';
import { PointMark } from './PointMark';
import { Strip } from './Strip';
import './chart.css';

type PlotPictureProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: PlotContents;
  readonly placed: PlacedPlot;
};

/** All that a chart draws on its scales but grid and words of the axes. */
export function PlotPicture({ dataset, text, contents, placed }: PlotPictureProps) {
  const { frame, scales, marks, inset, strip } = placed;
  const say = (figure: Figure, drawn?: string) => markName(text, dataset, figure, drawn);
  const outline = useMemo(() => chartOutline(dataset, contents), [dataset, contents]);
  const floor = frame.plot.y + frame.plot.height;
  return (
    <>
      {frame.unnamed && <Unnamed ground={frame.unnamed} words={text.t('chart.notNamed')} />}
      <Gaps contents={contents.quoted} frame={frame} scales={scales} />
      <path className="chart-axis" d={axisPath(contents.axis, frame.plot, scales)} />
      <MarkGroup outline={outline} nameOf={(code) => nameOfCode(text, dataset.codes, code)}>
        {inset && <Inset inset={inset} floor={floor} say={say} />}
        {derivedFirst(marks).map((mark) => (
          <PointMark key={mark.mark.figure.id} {...mark} row={0} say={say} />
        ))}
        {strip && <Strip strip={strip} axis={contents.axis} width={frame.width} scales={scales} say={say} />}
      </MarkGroup>
    </>
  );
}

/** The ground, right of the axis, of what was said of a year that nobody named. */
function Unnamed({ ground, words }: { readonly ground: Box; readonly words: string }) {
  return (
    <>
      <rect className="chart-inset" {...ground} />
      <text className="chart-note" x={ground.x + ground.width / 2} y="11" textAnchor="middle">
        {words}
      </text>
    </>
  );
}
