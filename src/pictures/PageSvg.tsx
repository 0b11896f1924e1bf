import type { ReactNode } from 'react';
import type { Face } from '../layout/page/face';
import type { Credit } from '../layout/page/footer';
import type { PicturePage } from '../layout/page/layoutPage';
import type { NoteLine } from '../layout/page/noteColumns';
import { type FlowingPiece, flowingPieces } from '../lib/flowingPieces';
import { LEGEND_WIDTH } from '../lib/glyphSize';
import { LegendGlyph } from '../ui/glyph/LegendGlyph';
import { Logo } from '../ui/Logo';
import type { SizedView } from './drawing';

type PageSvgProps = {
  readonly page: PicturePage;
  readonly drawn: SizedView | null;
  readonly credit: Credit;
  /** Which page it is, in words, and the title above all but the first; null where there is one page only. */
  readonly running: { readonly title: string; readonly page: string } | null;
  readonly width: number;
  readonly height: number;
};

/** A page of a picture, styled by sheets; `flattenSvg` makes it stand alone. */
export function PageSvg({ page, drawn, credit, running, width, height }: PageSvgProps) {
  const { drawing } = page;
  return (
    <svg className="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect className="picture-ground" width={width} height={height} />
      {page.head.map(({ face, lines }) => (
        <g key={face} data-part={face === 'title' ? 'title' : 'words'}>
          <Lines lines={lines} />
        </g>
      ))}
      {drawing && drawn && (
        <g data-part="figure">
          <g transform={placeIn(drawing, drawn)}>
            <svg width={drawn.width} height={drawn.height} overflow="visible">
              {drawn.node}
            </svg>
          </g>
          <Legend page={page} />
        </g>
      )}
      {page.rule !== null && (
        <line className="picture-rule" x1={page.margin} x2={width - page.margin} y1={page.rule} y2={page.rule} />
      )}
      {page.notes.map(({ numbers, x, y, lines, href }) => (
        <g key={`${x} ${y}`} data-part="note" data-href={href}>
          {numbers !== '' && (
            <text className="picture-number" x={x} y={y}>
              {numbers}
            </text>
          )}
          <Lines lines={lines} />
        </g>
      ))}
      {running && (
        <>
          <text className="picture-running" x={page.margin} y={22}>
            {running.title}
          </text>
          <text className="picture-running" x={width - page.margin} y={22} textAnchor="end">
            {running.page}
          </text>
        </>
      )}
      <g data-part={drawing ? 'words' : undefined}>
        <Footer credit={credit} page={page} />
      </g>
    </svg>
  );
}

function Legend({ page }: { readonly page: PicturePage }) {
  return page.legend.map(({ kind, label, x, y }) => (
    <g key={kind}>
      <g transform={`translate(${x + LEGEND_WIDTH[kind] / 2} ${y + 12})`}>
        <LegendGlyph kind={kind} />
      </g>
      <text className="picture-legend" x={x + LEGEND_WIDTH[kind] + 6} y={y + 16}>
        {label}
      </text>
    </g>
  ));
}

/** In the middle of its room, smaller where that is not enough. */
function placeIn(room: NonNullable<PicturePage['drawing']>, drawn: SizedView): string {
  const scale = Math.min(1, room.width / drawn.width, room.height / drawn.height);
  const x = room.x + (room.width - drawn.width * scale) / 2;
  const y = room.y + Math.max(0, (room.height - drawn.height * scale) / 2);
  return `translate(${x} ${y}) scale(${scale})`;
}

/** A line is one text that flows, so that its words keep their distance in whatever face a reader draws them. */
function Lines({ lines }: { readonly lines: readonly NoteLine[] }): ReactNode {
  return lines.map(({ x, y, pieces }) => (
    <text key={`${x} ${y}`} x={x} y={y} className={`picture-${pieces[0]?.face}`}>
      {flowingPieces(pieces).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn once
        <Piece key={index} {...piece} />
      ))}
    </text>
  ));
}

/** The figure of a note is underlined in the one colour that means: these are the words. */
function Piece({ text, face, space }: FlowingPiece<Face>): ReactNode {
  const className = `picture-${face}`;
  if (face !== 'figure') return <tspan className={className}>{text + space}</tspan>;
  return (
    <>
      <tspan className="picture-underlined">
        <tspan className={className}>{text}</tspan>
      </tspan>
      {space !== '' && <tspan className={className}>{space}</tspan>}
    </>
  );
}

function Footer({ credit, page: { foot, margin } }: Pick<PageSvgProps, 'credit' | 'page'>) {
  const y = foot.top + foot.y;
  return (
    <>
      <g transform={`translate(${margin} ${y - 15}) scale(0.75)`}>
        <Logo />
      </g>
      <text className="picture-name" x={foot.nameX} y={y}>
        {credit.name}
        {foot.mottoX !== null && (
          <tspan className="picture-motto" dx={10}>
            {credit.motto}
          </tspan>
        )}
      </text>
      {foot.lines.map(({ text, x, y, anchor }) => (
        <text key={y} className="picture-address" x={x} y={foot.top + y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}
