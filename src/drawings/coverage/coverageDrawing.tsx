import { codeName } from '../../i18n/codeNames';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { cellNumber, placeCoveragePicture } from '../../layout/coverage/coveragePicture';
import { type CoverageGrid, MARK } from '../../layout/coverage/grid';
import { coverageSubtitle, coverageTitle } from '../../layout/coverage/sentences';
import type { Drawing } from '../../pictures/drawing';
import type { CoverageCell } from '../../selectors/coverage';
import { coverageShown } from '../../selectors/coverageShown';
import { coverageFigures } from '../../selectors/drawnFigures';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import './coverage.css';

/** The matrix at any size: quantity by place and year, each cell in its state. */
export const coverageDrawing: Drawing = {
  figures: ({ dataset, choices }) => coverageFigures(dataset, choices),
  draw: (request) => {
    const { dataset, choices, text } = request;
    const coverage = coverageShown(dataset, choices);
    const { grid, scale, sentence } = placeCoveragePicture(text, coverage, request);
    return {
      title: coverageTitle(text, coverage),
      subtitle: coverageSubtitle(text, coverage),
      sentence,
      legendParts: ['points', 'gaps'],
      node: (
        <g transform={`scale(${scale})`}>
          <Matrix text={text} grid={grid} />
        </g>
      ),
      width: grid.width * scale,
      height: grid.height * scale,
    };
  },
};

function Matrix({ text, grid }: { readonly text: Text; readonly grid: CoverageGrid }) {
  return (
    <>
      {grid.grounds.map(({ state, outline }) => (
        <path key={state} className="cov-export-cell" data-state={state} d={outline} />
      ))}
      {grid.areas.map(({ area, x, y, years }) => (
        <g key={area}>
          <text className="cov-export-area" x={x} y={y}>
            {areaName(text, area)}
          </text>
          {years.map(({ year, ...at }) => (
            <text key={year} className="cov-export-year" {...at} textAnchor="middle">
              {year === null ? '–' : `’${String(year).slice(2)}`}
            </text>
          ))}
        </g>
      ))}
      {grid.topics.map(({ topic, rule, y, rows }) => (
        <g key={rule}>
          <line className="cov-export-rule" x1={0} x2={grid.width} y1={rule} y2={rule} />
          <text className="cov-export-topic" x={0} y={y}>
            {codeName(text, topic)}
          </text>
          {rows.map(({ indicator, y, cells }) => (
            <g key={indicator.id}>
              <text className="cov-export-name" x={0} y={y}>
                {codeName(text, indicator)}
              </text>
              {cells
                .filter(({ cell }) => cell.claims.length + cell.derived.length > 0)
                .map(({ cell, ...at }) => (
                  <CellMark key={`${cell.area} ${cell.year}`} text={text} cell={cell} width={grid.cellWidth} {...at} />
                ))}
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

type CellMarkProps = {
  readonly text: Text;
  readonly cell: CoverageCell;
  readonly width: number;
  readonly x: number;
  readonly y: number;
};

/** The glyph of the first figure of a cell, with a number beside it. */
function CellMark({ text, cell, width, x, y }: CellMarkProps) {
  const [first] = [...cell.claims, ...cell.derived];
  return (
    first && (
      <g
        className="mark"
        data-claim={cell.claims.map(({ id }) => id).join(' ') || undefined}
        data-derivation={cell.derived.map(({ id }) => id).join(' ') || undefined}
      >
        <g transform={`translate(${x + MARK.x} ${y + 9})`}>
          <Glyph {...glyphOfFigure(first)} r={2.4} stem={6.5} />
        </g>
        <text className="cov-export-count" x={x + width - MARK.behind} y={y + 11.5} textAnchor="end">
          {cellNumber(text, cell)}
        </text>
      </g>
    )
  );
}
