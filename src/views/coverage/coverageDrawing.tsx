import { AREAS } from '../../domain/area';
import { areaName } from '../../i18n/describe';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import { COVERAGE_YEARS, type Coverage, type CoverageCell } from '../../selectors/coverage';
import { coverageShown } from '../../selectors/coverageShown';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import type { Drawing } from '../drawing';
import { coverageSentences, coverageSubtitle, coverageTitle } from './sentences';

/** Pixels before scaling: a row, the heading, a column, the space between places. */
const ROW = 17;
const HEAD = 34;
const COLUMN = 17;
const GAP = 8;
/** The smallest type that is still read in print. */
const LEAST_SCALE = 0.75;
const PLACE = COVERAGE_YEARS.length * COLUMN + GAP;

/** The matrix at any size: quantity by place and year, each cell in its state. */
export const coverageDrawing: Drawing = {
  figures: ({ dataset, choices }) => {
    const cells = coverageShown(dataset, choices).groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    return [...new Set(cells.flatMap(({ claims, derived }) => [...claims, ...derived]))];
  },
  draw: (request) => {
    const { dataset, choices, text, width, height } = request;
    const coverage = coverageShown(dataset, choices);
    const names = 8 + Math.max(...namesOf(text, coverage).map((name) => textWidth(name, 11)));
    const lines = coverage.groups.reduce((sum, { rows }) => sum + rows.length + 1, 0);
    const [wide, high] = [names + AREAS.length * PLACE, HEAD + lines * ROW];
    const scale = Math.max(Math.min(width / wide, height / high, 1.5), LEAST_SCALE);
    return {
      title: coverageTitle(text, coverage),
      subtitle: coverageSubtitle(text, coverage),
      sentence: coverageSentences(text, coverage).slice(0, 2).join(' '),
      signs: ['points', 'gaps'],
      node: (
        <g transform={`scale(${scale})`}>
          <Matrix text={text} coverage={coverage} names={names} width={wide} />
        </g>
      ),
      width: wide * scale,
      height: high * scale,
    };
  },
};

function namesOf({ t }: Text, { groups }: Coverage): readonly string[] {
  return groups.flatMap(({ rows }) => rows.map(({ indicator }) => t(`indicator.${indicator}`)));
}

type MatrixProps = {
  readonly text: Text;
  readonly coverage: Coverage;
  readonly names: number;
  readonly width: number;
};

function Matrix({ text, coverage, names, width }: MatrixProps) {
  let line = 0;
  const left = (area: number, column: number) => names + area * PLACE + column * COLUMN;
  return (
    <>
      {AREAS.map((area, a) => (
        <g key={area}>
          <text className="cov-export-area" x={left(a, 0)} y={12}>
            {areaName(text, area)}
          </text>
          {COVERAGE_YEARS.map((year, y) => (
            <text key={year} className="cov-export-year" x={left(a, y) + COLUMN / 2} y={28} textAnchor="middle">
              {year === null ? '–' : `’${String(year).slice(2)}`}
            </text>
          ))}
        </g>
      ))}
      {coverage.groups.map(({ topic, rows }) => {
        const top = HEAD + line * ROW;
        line += rows.length + 1;
        return (
          <g key={topic}>
            <line className="cov-export-rule" x1={0} x2={width} y1={top} y2={top} />
            <text className="cov-export-topic" x={0} y={top + 13}>
              {text.t(`topic.${topic}`)}
            </text>
            {rows.map(({ indicator, cells }, index) => {
              const y = top + (index + 1) * ROW;
              return (
                <g key={indicator}>
                  <text className="cov-export-name" x={0} y={y + 12}>
                    {text.t(`indicator.${indicator}`)}
                  </text>
                  {cells.map((cell) => (
                    <Cell
                      key={`${cell.area} ${cell.year}`}
                      text={text}
                      cell={cell}
                      x={left(AREAS.indexOf(cell.area), COVERAGE_YEARS.indexOf(cell.year))}
                      y={y}
                    />
                  ))}
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}

type CellProps = { readonly text: Text; readonly cell: CoverageCell; readonly x: number; readonly y: number };

/** The state's ground, and on it the glyph of the one figure or the number of several, with their notes. */
function Cell({ text, cell, x, y }: CellProps) {
  const [first, ...others] = [...cell.claims, ...cell.derived];
  const notes = cell.claims.map(({ id }) => numbered(text, id, '')).filter((note) => note !== '');
  return (
    <g>
      <rect
        className="cov-export-cell"
        data-state={cell.state}
        x={x + 0.5}
        y={y + 0.5}
        width={COLUMN - 1}
        height={ROW - 1}
      />
      {first && (
        <g
          className="mark"
          data-claim={cell.claims.map(({ id }) => id).join(' ') || undefined}
          data-derivation={cell.derived.map(({ id }) => id).join(' ') || undefined}
        >
          <g transform={`translate(${x + 5} ${y + 11})`}>
            <Glyph {...glyphOfFigure(first)} r={2.4} stem={6.5} />
          </g>
          <text className="cov-export-count" x={x + COLUMN - 1.5} y={y + 9} textAnchor="end">
            {notes.length === 1 ? notes[0] : others.length > 0 ? others.length + 1 : ''}
          </text>
        </g>
      )}
    </g>
  );
}
