import type { Shown } from './charts.tsx';

export const COLOURS: Readonly<Record<string, string>> = {
  CA5: '#1b2228',
  KZ: '#1a5cbf',
  UZ: '#07805b',
  KG: '#a2330f',
  TJ: '#8a609f',
  TM: '#b58208',
};

type DotProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: Shown | undefined;
};

/** A scatter point with its bound and its words; faded when the filter leaves it out. */
export function Dot({ cx = 0, cy = 0, payload: mark }: DotProps) {
  if (!mark) return <g />;
  const { bound } = mark.glyph;
  const way = bound === 'more-than' ? -1 : bound === 'below' ? 1 : 0;
  return (
    <g
      className="mark"
      role="button"
      tabIndex={mark.faded ? undefined : -1}
      {...(mark.faded ? {} : { [`data-${mark.kind}`]: mark.id })}
      opacity={mark.faded ? 0.2 : 1}
      aria-label={mark.sentence}
    >
      {bound === 'about' && <circle cx={cx} cy={cy} r={11} fill={COLOURS[mark.place]} opacity={0.3} />}
      {way !== 0 && (
        <path
          d={`M${cx} ${cy}v${way * 14}l-3 ${-way * 3}m3 ${way * 3}l3 ${-way * 3}`}
          stroke={COLOURS[mark.place]}
          fill="none"
        />
      )}
      <circle cx={cx} cy={cy} r={5} fill={COLOURS[mark.place]} />
      {!mark.faded && (
        <text x={cx + 9} y={cy + 4} fontSize={11}>
          <tspan fontWeight={600}>{mark.figure}</tspan> {mark.words}
        </text>
      )}
    </g>
  );
}
