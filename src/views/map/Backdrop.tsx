import { geometry } from 'virtual:geometry';
import { memo } from 'react';
import { useText } from '../../i18n/TextContext';
import { wrapLines } from '../../layout/map/wrapLines';
import { textWidth } from '../../lib/textWidth';

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
export const Surroundings = memo(function Surroundings() {
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

/** In the sea's middle, or as far left as the frame allows. */
function SeaName({ name, at: [x, y] }: { readonly name: string; readonly at: readonly [number, number] }) {
  const lines = wrapLines(name, 12, 56);
  const half = Math.max(...lines.map((line) => textWidth(line, 12))) / 2;
  return (
    <text className="map-sea-name" y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={Math.max(x, half + 1)} dy={index === 0 ? 0 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
