import { TYPE_SCALE } from '../dom/isolatedStage';
import type { Claim } from '../domain/claim';
import type { CardFace, CardLine, StatementCard } from '../layout/statement/layoutStatement';
import { type FlowingPiece, flowingPieces } from '../lib/flowingPieces';
import { glyphOf } from '../selectors/glyphOf';
import { Glyph } from '../ui/glyph/Glyph';
import { Logo } from '../ui/Logo';

/** The point of a glyph and the reach of its stem, in its own pixels. */
const [POINT, STEM] = [6, 26];

/** The card of a statement, styled by sheets as `PageSvg` is. */
export function StatementSvg({ card, claim }: { readonly card: StatementCard; readonly claim: Claim }) {
  const { width, height, glyph, bar, rule, logo } = card;
  return (
    <svg className="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect className="picture-ground" width={width} height={height} />
      <g data-claim={claim.id} transform={`translate(${glyph.x} ${glyph.y}) scale(${glyph.scale})`}>
        <Glyph {...glyphOf(claim)} r={POINT} stem={STEM} />
      </g>
      <rect className="card-bar" {...bar} />
      {partsOf(card.lines).map(({ part, lines }) => (
        <g key={`${lines[0]?.x} ${lines[0]?.y}`} data-part={part}>
          {lines.map((line) => (
            <Line key={`${line.x} ${line.y}`} {...line} />
          ))}
        </g>
      ))}
      <line className="card-rule" x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} />
      <g transform={`translate(${logo.x} ${logo.y}) scale(${logo.scale})`}>
        <Logo />
      </g>
    </svg>
  );
}

type CardPart = { readonly part: 'title' | 'quote' | 'words'; readonly lines: CardLine[] };

/** Lines that are the same to who hears them, together. */
function partsOf(lines: readonly CardLine[]): readonly CardPart[] {
  const parts: CardPart[] = [];
  for (const line of lines) {
    const face = line.pieces[0]?.face;
    const isFigure = face === 'bound' || face === 'value';
    const part = isFigure ? 'title' : face === 'quote' || face === 'figure' ? 'quote' : 'words';
    const last = parts.at(-1);
    if (last?.part === part) last.lines.push(line);
    else parts.push({ part, lines: [line] });
  }
  return parts;
}

function Line({ x, y, size, anchor, pieces }: CardLine) {
  return (
    <text x={x} y={y} textAnchor={anchor} className={`card-${pieces[0]?.face}`} style={{ fontSize: size * TYPE_SCALE }}>
      {flowingPieces(pieces).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn once
        <Piece key={index} {...piece} />
      ))}
    </text>
  );
}

/** Underlined in the one colour that means: these are the words. */
function Piece({ text, face, space }: FlowingPiece<CardFace>) {
  const className = `card-${face}`;
  if (face !== 'figure') return <tspan className={className}>{text + space}</tspan>;
  return (
    <>
      <tspan className="card-underlined">
        <tspan className={className}>{text}</tspan>
      </tspan>
      {space !== '' && <tspan className={className}>{space}</tspan>}
    </>
  );
}
