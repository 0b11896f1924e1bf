import { type ComponentType, memo, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Axis } from '../../domain/axis';
import type { Frame } from '../../layout/chart/frame';
import type { Scales } from '../../layout/chart/placeExtent';
import { useFirstAttention } from '../../ui/useFirstAttention';
import { PlotAxes } from './PlotAxes';
import type { RechartsAxesProps } from './RechartsAxes';

type AxesProps = { readonly axis: Axis; readonly frame: Frame; readonly scales: Scales; readonly height: number };

/**
 * The grid and the words of the axes behind the marks: ours at once; those of Recharts, to the pixel the same, from when
 * the reader has turned to the chart and they are drawn. Where Recharts fails to load, ours stay. They are not
 * read out: the description of the chart and the names of its marks say more.
 */
export const Axes = memo(function Axes({ axis, frame, scales, height }: AxesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [Recharts, setRecharts] = useState<ComponentType<RechartsAxesProps> | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const onTurn = useCallback(() => {
    void import('./RechartsAxes').then(
      (part) => startTransition(() => setRecharts(() => part.RechartsAxes)),
      () => undefined,
    );
  }, []);
  useFirstAttention(place, onTurn);
  useEffect(() => {
    const box = place.current;
    // Recharts keeps the last element that it drew on, and with it would be kept the whole view that this stood in.
    return () => box?.replaceChildren();
  }, []);
  return (
    <div ref={place} className="chart-axes" aria-hidden="true">
      {Recharts && (
        <div className={isDrawn ? undefined : 'chart-coming'}>
          <Recharts axis={axis} frame={frame} height={height} onDrawn={onDrawn} />
        </div>
      )}
      {!isDrawn && (
        <svg width={frame.width} height={height}>
          <PlotAxes axis={axis} frame={frame} scales={scales} />
        </svg>
      )}
    </div>
  );
});
