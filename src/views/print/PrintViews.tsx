import type { Drawing } from '../../pictures/drawing';
import { allCharts } from '../../selectors/chartContents';
import type { Tab } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import { useLettered } from '../useLettered';
import { useView } from '../useView';
import { paperRows } from './paperRows';
import type { LoadedDrawings } from './useDrawings';

type PrintViewsProps = { readonly drawings: LoadedDrawings; readonly tab: Tab };

/** The views of a tab, drawn for paper: of charts those of all topics of which somebody said something. */
export function PrintViews({ drawings, tab }: PrintViewsProps) {
  const { dataset } = useView();
  const topics = [...allCharts(dataset).values()].filter(({ claims }) => claims.length > 0);
  return paperRows(
    tab,
    topics.map(({ topic }) => topic),
  ).map((row) => (
    <div key={row.map(([view]) => view).join()} className="print-row">
      {row.map(([view, width, height]) => {
        const drawing = drawings.get(view);
        return drawing && <PrintView key={view} view={view} drawing={drawing} width={width} height={height} />;
      })}
    </div>
  ));
}

type PrintViewProps = {
  readonly view: ExportView;
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
};

function PrintView({ view, drawing, width, height }: PrintViewProps) {
  const { dataset, choices, text: plain } = useView();
  const text = useLettered(plain);
  const drawn = drawing.draw({ dataset, choices, text, width, height });
  return (
    <section data-paper={view} style={{ width }}>
      <h2>{drawn.title}</h2>
      <p>{drawn.subtitle}</p>
      <svg width={drawn.width} height={drawn.height} viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
        {drawn.node}
      </svg>
      <p data-counts="">{drawn.sentence}</p>
    </section>
  );
}
