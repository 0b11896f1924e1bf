import type { Dataset } from '../domain/dataset';
import { chartParts, legendOf, TIMELINE_PARTS } from '../layout/page/legendOf';
import type { LegendKind } from '../lib/glyphSize';
import { memoizeLast } from '../lib/memoize';
import { chartContents } from '../selectors/chartContents';
import { chartFigures, timelineFigures } from '../selectors/drawnFigures';
import type { Choices } from '../state/choices';
import { type ExportView, topicOfView } from '../state/exportView';

/** The signs that occur in a chart or in the lanes, the same as in a picture of them; none for a view that says its own. */
export const signsOf = memoizeLast((dataset: Dataset, choices: Choices, view: ExportView): ReadonlySet<LegendKind> => {
  if (view === 'timeline') return legendOf(timelineFigures(dataset, choices), TIMELINE_PARTS);
  const topic = topicOfView(view);
  if (topic === null) return new Set();
  return legendOf(chartFigures(dataset, choices, topic), chartParts(chartContents(dataset, topic), choices.places));
});
