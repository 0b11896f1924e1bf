import { memo, useDeferredValue, useMemo } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import type { Dataset } from '../../../domain/dataset';
import type { Text } from '../../../i18n/text';
import type { Frame } from '../../../layout/chart/frame';
import type { Scales } from '../../../layout/chart/placeExtent';
import type { PlotContents } from '../../../selectors/chartPlot';
import { PlotPicture } from './PlotPicture';

type PlotLayerProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: PlotContents;
  readonly frame: Frame;
};

/**
 * Our marks on the scales of Recharts. Nothing here depends on a filter: marks answer to it by themselves. Recharts has
 * its scales only in a second rendering, which React may not interrupt; the marks follow in one that it may.
 */
export const PlotLayer = memo(function PlotLayer(props: PlotLayerProps) {
  const xScale = useDeferredValue(useXAxisScale());
  const yScale = useDeferredValue(useYAxisScale());
  const scales = useMemo<Scales | null>(
    () => (xScale && yScale ? { x: (years) => xScale(years) ?? 0, y: (amount) => yScale(amount) ?? 0 } : null),
    [xScale, yScale],
  );
  return scales && <Picture {...props} scales={scales} />;
});

const Picture = memo(PlotPicture);
