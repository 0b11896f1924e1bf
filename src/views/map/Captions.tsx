import { memo } from 'react';
import type { Republic } from '../../domain/area';
import { useText } from '../../i18n/TextContext';
import {
  CAPTION_LINE,
  leaderPath,
  type PlacedCaption,
  placeCaption,
  placeMarginCaption,
} from '../../layout/map/captions';
import { captionOf } from '../../layout/map/mapText';
import { CRAMPED, isFaded, placeOf } from '../../layout/map/places';
import type { MapCountry } from '../../selectors/mapOf';
import { useChoice } from '../../state/ReaderContext';
import { useFaded } from './Country';

/** The words in place of a figure. Countries without room share them in the margin. */
export function Captions({ countries }: { readonly countries: readonly MapCountry[] }) {
  const text = useText();
  const silent = countries.flatMap(({ id, state }) => {
    const words = captionOf(text, state);
    return words === null ? [] : [{ id, words }];
  });
  const cramped = silent.filter(({ id }) => CRAMPED.includes(id));
  const shared = [...new Set(cramped.map(({ words }) => words))].join('; ');
  return (
    <>
      {silent.map(({ id, words }) => !CRAMPED.includes(id) && <Caption key={id} id={id} words={words} />)}
      {cramped.map(({ id }) => (
        <Leader key={id} id={id} words={shared} />
      ))}
      {cramped.length > 0 && <MarginCaption of={cramped.map(({ id }) => id).join(' ')} words={shared} />}
    </>
  );
}

type CaptionProps = { readonly id: Republic; readonly words: string };

const Caption = memo(function Caption({ id, words }: CaptionProps) {
  const faded = useFaded(id);
  const place = placeOf(id);
  return place ? <Lines caption={placeCaption(place, words)} faded={faded} /> : null;
});

const Leader = memo(function Leader({ id, words }: CaptionProps) {
  return <path className="map-leader" data-faded={useFaded(id)} d={leaderPath(id, words)} />;
});

/** `of` are the ids of the countries that it speaks for: it fades when all of them do. */
const MarginCaption = memo(function MarginCaption({ of, words }: { readonly of: string; readonly words: string }) {
  const faded = useChoice((choices) => CRAMPED.every((id) => !of.includes(id) || isFaded(choices.places, id)));
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
