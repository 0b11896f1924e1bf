import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { AreaId } from '../../domain/ids';
import { markName } from '../../i18n/markName';
import { numbered } from '../../i18n/numbered';
import { useText } from '../../i18n/TextContext';
import { placeFigure } from '../../layout/map/figurePlace';
import { derivedSentence, mapFigureLabel } from '../../layout/map/mapText';
import { mapPlaceOf } from '../../layout/map/places';
import { RADIUS } from '../../lib/glyphSize';
import { type ClaimGlyph, glyphOf, hueOf } from '../../selectors/glyphOf';
import type { MapCountry, MapFigure } from '../../selectors/mapOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Mark } from '../../ui/mark/Mark';
import { Circle } from './Circle';

/** The figure of a country that is quoted: circle or glyph, and words. */
export const QuotedMark = memo(function QuotedMark({
  dataset,
  figure,
}: {
  readonly dataset: Dataset;
  readonly figure: MapFigure;
}) {
  const text = useText();
  const { claim, radius } = figure;
  const glyph = glyphOf(claim);
  const words = numbered(text, claim.id, mapFigureLabel(text, claim));
  const label = markName(text, dataset, claim, words);
  return (
    <Mark id={claim.id} label={label} row={0} className="map-mark">
      <Figure id={claim.refArea} glyph={glyph} radius={radius} words={words} />
    </Mark>
  );
});

/** A figure that only follows by arithmetic: a dashed circle, and words that are never bold. */
export const DerivedMark = memo(function DerivedMark({
  derived,
}: {
  readonly derived: NonNullable<MapCountry['derived']>;
}) {
  const { figure, radius } = derived;
  return (
    <Mark
      id={figure.id}
      kind="derivation"
      label={derivedSentence(useText(), derived.figure)}
      row={0}
      className="map-mark"
    >
      <Figure
        id={figure.area}
        glyph={{ bound: figure.bound ?? 'exact', fill: 'derived' }}
        radius={radius ?? RADIUS.chart}
        words={figure.text}
      />
    </Mark>
  );
});

type FigureProps = {
  readonly id: AreaId;
  readonly glyph: ClaimGlyph | { readonly bound: ClaimGlyph['bound']; readonly fill: 'derived' };
  readonly radius: number | null;
  readonly words: string;
};

function Figure({ id, glyph, radius, words }: FigureProps) {
  const place = mapPlaceOf(id);
  if (!place) return null;
  const extent = radius ?? RADIUS.chart;
  const { centre, words: at, hit } = placeFigure(place, words, extent);
  return (
    <>
      <path className="mark-hit" d={hit} />
      <g transform={`translate(${centre.join(' ')})`}>
        <circle className="mark-disc" r={extent + 4} />
        {radius !== null || glyph.fill === 'derived' ? (
          <Circle hue={hueOf(id)} radius={extent} bound={glyph.bound} fill={glyph.fill} isMine={'isMine' in glyph} />
        ) : (
          <Glyph {...glyph} r={extent} />
        )}
      </g>
      <text className="mark-label map-figure" x={at.x} y={at.y} textAnchor={at.anchor}>
        <tspan className={glyph.fill === 'derived' ? undefined : 'strong'}>{words}</tspan>
      </text>
    </>
  );
}
