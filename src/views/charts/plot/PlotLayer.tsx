import { memo, useMemo } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import type { Claim } from '../../../domain/claim';
import type { Dataset } from '../../../domain/dataset';
import { YEARS } from '../../../domain/period';
import { claimSentence } from '../../../i18n/describe';
import type { Text } from '../../../i18n/text';
import type { ChartContents } from '../../../selectors/chartContents';
import type { Frame } from './frame';
import { Gaps } from './Gaps';
import { Inset } from './Inset';
import { layoutMarks, type Scales } from './layoutChart';
import { layoutInset } from './layoutInset';
import { layoutStrip } from './layoutStrip';
import { MarkGroup } from './MarkGroup';
import { PointMark } from './PointMark';
import { Strip } from './Strip';

type PlotLayerProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: ChartContents;
  readonly frame: Frame;
};

/** Our marks on the scales of Recharts. Nothing here depends on a filter: marks answer to it by themselves. */
export const PlotLayer = memo(function PlotLayer({ dataset, text, contents, frame }: PlotLayerProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  return useMemo(() => {
    if (!xScale || !yScale) return null;
    const scales: Scales = { x: (years) => xScale(years) ?? 0, y: (amount) => yScale(amount) ?? 0 };
    const marks = layoutMarks(text, contents, frame, scales);
    const inset = layoutInset(text, contents, frame, scales);
    const strip = layoutStrip(text, contents, frame, scales);
    const say = (claim: Claim) => claimSentence(text, dataset, claim);
    const floor = frame.plot.y + frame.plot.height;
    const years = [...YEARS.keys(), YEARS.length].map((year) => `M${scales.x(year)} ${floor}v4`).join('');
    return (
      <>
        <Gaps contents={contents} frame={frame} scales={scales} />
        <path className="chart-axis" d={`M${frame.plot.x} ${floor}H${frame.plot.x + frame.plot.width}${years}`} />
        <MarkGroup>
          {inset && <Inset inset={inset} floor={floor} say={say} />}
          {marks.map((placed) => (
            <PointMark key={placed.mark.claim.id} {...placed} row={0} say={say} />
          ))}
          {strip && <Strip strip={strip} width={frame.width} scales={scales} say={say} />}
        </MarkGroup>
      </>
    );
  }, [dataset, text, contents, frame, xScale, yScale]);
});
