import type { Tab } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import type { Drawing } from '../drawing';
import { useView } from '../useView';
import type { LoadedDrawings } from './useDrawings';

/** Pixels of A4 between its margins, upright and across, and of half of it with a gap. */
const FULL = 716;
const WIDE = 1040;
const HALF = 346;

type Place = readonly [view: ExportView, width: number, height: number];

/** What a tab shows on paper, row by row, with the room that each view gets; the others are printed as they are. */
const ROWS: Readonly<Partial<Record<Tab, readonly (readonly Place[])[]>>> = {
  dashboard: [
    [['timeline', FULL, 500]],
    [['map', FULL, 240]],
    [['adds-up', FULL, 90]],
    [['chart-turnover', FULL, 330]],
    [
      ['chart-investment', HALF, 250],
      ['chart-companies', HALF, 250],
    ],
    [
      ['chart-transport', HALF, 250],
      ['chart-people', HALF, 250],
    ],
  ],
  coverage: [[['coverage', WIDE, 560]]],
};

type PrintViewsProps = { readonly drawings: LoadedDrawings; readonly tab: Tab };

/** The views of a tab, drawn for paper. */
export function PrintViews({ drawings, tab }: PrintViewsProps) {
  return (ROWS[tab] ?? []).map((row) => (
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
  const { dataset, choices, text } = useView();
  const drawn = drawing.draw({ dataset, choices, text, width, height });
  return (
    <section data-paper={view} style={{ width }}>
      <h2>{drawn.title}</h2>
      <p>{drawn.subtitle}</p>
      <svg width={drawn.width} height={drawn.height} viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
        {drawn.node}
      </svg>
      <p>{drawn.sentence}</p>
    </section>
  );
}
