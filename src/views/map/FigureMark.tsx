import { memo } from 'react';
import type { Republic } from '../../domain/area';
import type { Dataset } from '../../domain/dataset';
import { claimSentence } from '../../i18n/describe';
import { numbered } from '../../i18n/numbered';
import { useText } from '../../i18n/TextContext';
import type { Text } from '../../i18n/text';
import { hullPath, type Point } from '../../layout/map/hull';
import { labelPlace, placeOf } from '../../layout/map/places';
import { RADIUS } from '../../lib/glyphSize';
import { textWidth } from '../../lib/textWidth';
import { type ClaimGlyph, glyphOf } from '../../selectors/glyphOf';
import type { MapCountry, MapFigure } from '../../selectors/mapOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Mark } from '../../ui/mark/Mark';
import { Circle } from './Circle';
import { figureLabel } from './mapText';

/** Pixels of the map. The size is that of a narrow screen, so that hits are never smaller than words. */
const SIZE = 13.2;
const LINE = 13.5;

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
  if (glyph.hue === 'CA5') return null;
  const words = numbered(text, claim.id, figureLabel(text, claim));
  const label = `${words}; ${claimSentence(text, dataset, claim)}`;
  return (
    <Mark id={claim.id} label={label} row={0} className="map-mark">
      <Figure id={glyph.hue} glyph={glyph} radius={radius} words={words} />
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
    <Mark id={figure.id} kind="derivation" label={derivedSentence(useText(), derived)} row={0} className="map-mark">
      <Figure
        id={figure.area}
        glyph={{ bound: figure.bound ?? 'exact', fill: 'derived' }}
        radius={radius ?? RADIUS.chart}
        words={figure.text}
      />
    </Mark>
  );
});

function derivedSentence({ t }: Text, { figure }: NonNullable<MapCountry['derived']>): string {
  return [figure.text, t(`area.${figure.area}`), t('coverage.derived')].join('; ');
}

/** Eight directions. */
const TURN: readonly Point[] = Array.from({ length: 8 }, (_, i) => [
  Math.cos((i * Math.PI) / 4),
  Math.sin((i * Math.PI) / 4),
]);

type FigureProps = {
  readonly id: Republic;
  readonly glyph: ClaimGlyph | { readonly bound: ClaimGlyph['bound']; readonly fill: 'derived' };
  readonly radius: number | null;
  readonly words: string;
};

function Figure({ id, glyph, radius, words }: FigureProps) {
  const place = placeOf(id);
  if (!place) return null;
  const [cx, cy] = place.centre;
  const { x, y, anchor } = labelPlace(place);
  const width = Math.max(textWidth(words, SIZE), 24);
  const left = anchor === 'start' ? x : x - width / 2;
  const extent = radius ?? RADIUS.chart;
  const reach = Math.max(13, extent);
  const corners = [left, left + width].flatMap((cornerX): Point[] => [
    [cornerX, y + 2],
    [cornerX, y + 26],
  ]);
  const around = TURN.map(([dx, dy]): Point => [cx + dx * reach, cy + dy * reach]);
  return (
    <>
      <path className="mark-hit" d={hullPath([...corners, ...around])} />
      <g transform={`translate(${cx} ${cy})`}>
        <circle className="mark-disc" r={extent + 4} />
        {radius !== null || glyph.fill === 'derived' ? (
          <Circle hue={id} radius={extent} bound={glyph.bound} fill={glyph.fill} />
        ) : (
          <Glyph {...glyph} r={extent} />
        )}
      </g>
      <text className="mark-label map-figure" x={x} y={y + LINE} textAnchor={anchor}>
        <tspan className={glyph.fill === 'derived' ? undefined : 'strong'}>{words}</tspan>
      </text>
    </>
  );
}
