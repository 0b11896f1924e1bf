import type { AreaId } from '../../../src/domain/ids.ts';
import type { Picture } from '../marks.ts';
import type { Shown } from './charts.tsx';
import { COLOURS, Dot } from './Dot.tsx';

type StaticMapProps = {
  readonly picture: Picture;
  readonly marks: readonly Shown[];
  readonly passes: (place: AreaId) => boolean;
};

/** The five republics with their neighbours, the figures on them, and beside them those of the five together. */
export function StaticMap({ picture: { geometry, places, onMap, besideMap }, marks, passes }: StaticMapProps) {
  const [republics, others] = [onMap, besideMap].map((ids) => marks.filter(({ id }) => ids.includes(id)));
  return (
    <section className="map">
      <h2>Map</h2>
      <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} role="img" aria-label="Map">
        {geometry.neighbours.map(({ id, path }) => (
          <path key={id} d={path} fill="#f1ede3" />
        ))}
        {places.map(({ id, name }) => {
          const country = geometry.countries.find((other) => other.id === id);
          if (!country) return null;
          const [x, y] = country.label;
          return (
            <g key={id} opacity={passes(id) ? 1 : 0.2}>
              <path d={country.path} fill={COLOURS[id]} fillOpacity={0.13} />
              <text x={x} y={y} textAnchor="middle" fontSize={12}>
                {name}
              </text>
            </g>
          );
        })}
        <path d={geometry.borders} fill="none" stroke="#bdb8aa" />
        {republics?.map((mark) => {
          const [cx = 0, cy = 0] = geometry.countries.find(({ id }) => id === mark.place)?.centre ?? [];
          return <Dot key={mark.id} cx={cx} cy={cy} payload={mark} />;
        })}
      </svg>
      <ul>
        {others?.map((mark) => (
          <li key={mark.id} style={{ opacity: mark.faded ? 0.2 : 1 }}>
            <button type="button" data-claim={mark.faded ? undefined : mark.id} disabled={mark.faded}>
              <strong>{mark.figure}</strong> {mark.words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
