import { geometry } from 'virtual:geometry';
import { memo } from 'react';
import { useText } from '../../i18n/TextContext';
import { CAPTION_LINE, placeSea } from '../../layout/map/captions';

/** The land under the five and around them, which no choice changes; its shapes are definitions of the page. */
export const Backdrop = memo(function Backdrop() {
  return (
    <g>
      <use className="map-neighbour" href="#land-around" />
      {geometry.countries.map(({ id }) => (
        <use key={id} className="map-land" href={`#land-${id}`} />
      ))}
    </g>
  );
});

export const Borders = memo(function Borders() {
  return <use className="map-borders" href="#land-borders" />;
});

/** Names of the neighbours and the sea. */
export const NeighbourNames = memo(function Surroundings() {
  const { t } = useText();
  return (
    <>
      {geometry.neighbourLabels.map(({ id, at: [x, y] }) => (
        <text key={id} className="map-neighbour-name" x={x} y={y}>
          {t(`neighbour.${id}`)}
        </text>
      ))}
      {geometry.seas.map(({ id, at }) => (
        <SeaName key={id} name={t(`neighbour.${id}`)} at={at} />
      ))}
    </>
  );
});

function SeaName({ name, at }: { readonly name: string; readonly at: readonly [number, number] }) {
  const { x, y, lines } = placeSea(name, at);
  return (
    <text className="map-sea-name" y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : CAPTION_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
