import { memo } from 'react';
import type { Areas } from '../../domain/area';
import { type AreaId, isAreaId } from '../../domain/ids';
import { useText } from '../../i18n/TextContext';
import {
  CAPTION_LINE,
  leaderPath,
  type PlacedCaption,
  placeCaption,
  placeMarginCaption,
} from '../../layout/map/captions';
import { captionsOf } from '../../layout/map/mapText';
import { isFaded, mapPlaceOf } from '../../layout/map/places';
import type { MapCountry } from '../../selectors/mapOf';
import { useChoice } from '../../state/ReaderContext';
import { useFaded } from './Country';

type CaptionsProps = { readonly areas: Areas; readonly countries: readonly MapCountry[] };

/** The words in place of a figure. Countries without room share them in the margin. */
export function Captions({ areas, countries }: CaptionsProps) {
  const text = useText();
  const { roomy, cramped, shared } = captionsOf(text, areas, countries);
  return (
    <>
      {roomy.map(({ id, words }) => (
        <Caption key={id} areas={areas} id={id} words={words} />
      ))}
      {cramped.map((id) => (
        <Leader key={id} areas={areas} id={id} words={shared} />
      ))}
      {cramped.length > 0 && <MarginCaption areas={areas} of={cramped.join(' ')} words={shared} />}
    </>
  );
}

type CaptionProps = { readonly areas: Areas; readonly id: AreaId; readonly words: string };

const Caption = memo(function Caption({ areas, id, words }: CaptionProps) {
  const faded = useFaded(areas, id);
  const place = mapPlaceOf(id);
  return place ? <Lines caption={placeCaption(place, words)} faded={faded} /> : null;
});

const Leader = memo(function Leader({ areas, id, words }: CaptionProps) {
  return <path className="map-leader" data-faded={useFaded(areas, id)} d={leaderPath(id, words)} />;
});

type MarginProps = { readonly areas: Areas; readonly of: string; readonly words: string };

/** `of` are the ids of the countries that it speaks for: it fades when all of them do. */
const MarginCaption = memo(function MarginCaption({ areas, of, words }: MarginProps) {
  const faded = useChoice((choices) =>
    of
      .split(' ')
      .filter(isAreaId)
      .every((id) => isFaded(areas, choices.places, id)),
  );
  return <Lines caption={placeMarginCaption(words)} faded={faded} />;
});

type LinesProps = { readonly caption: PlacedCaption; readonly faded: boolean };

function Lines({ caption: { x, y, anchor, lines }, faded }: LinesProps) {
  return (
    <text className="map-caption" data-faded={faded} y={y} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : CAPTION_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
