import { memo } from 'react';
import type { Republic } from '../../domain/area';
import { useText } from '../../i18n/TextContext';
import { CRAMPED, isFaded, labelPlace, placeOf } from '../../layout/map/places';
import { wrapLines } from '../../layout/map/wrapLines';
import { textWidth } from '../../lib/textWidth';
import type { MapCountry } from '../../selectors/mapOf';
import { useReader } from '../../state/ReaderContext';
import { useFaded } from './Country';
import { captionOf } from './mapText';

/** Pixels of the map; widths are measured for the larger type of a narrow screen. */
const SIZE = 12;
const LINE = 12;
const WIDTH = 110;
const MARGIN = 387;

/** Where the leader of a country without room leaves its land. */
const LEAVES: Readonly<Partial<Record<Republic, string>>> = { KG: 'M322 211', TJ: 'M284 261' };
/** The first baseline of the caption in the margin. */
const BASELINE = 277;

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
  if (!place) return null;
  const { x, y, anchor } = labelPlace(place);
  return <Lines words={words} x={x} y={y + LINE + 0.5} anchor={anchor} faded={faded} />;
});

/** From the land to the words: to their top from above, to their side from the left. */
const Leader = memo(function Leader({ id, words }: CaptionProps) {
  const width = Math.max(...wrapLines(words, SIZE, WIDTH).map((line) => textWidth(line, SIZE)));
  const meets = id === 'KG' ? [350, BASELINE - LINE - 2] : [MARGIN - width - 3, BASELINE - 5];
  return <path className="map-leader" data-faded={useFaded(id)} d={`${LEAVES[id]}L${meets.join(' ')}`} />;
});

/** `of` are the ids of the countries that it speaks for: it fades when all of them do. */
const MarginCaption = memo(function MarginCaption({ of, words }: { readonly of: string; readonly words: string }) {
  const faded = useReader(({ choices }) => CRAMPED.every((id) => !of.includes(id) || isFaded(choices.places, id)));
  return <Lines words={words} x={MARGIN} y={BASELINE} anchor="end" faded={faded} />;
});

type LinesProps = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly faded: boolean;
};

function Lines({ words, x, y, anchor, faded }: LinesProps) {
  return (
    <text className="map-caption" data-faded={faded} y={y} textAnchor={anchor}>
      {wrapLines(words, SIZE, WIDTH).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
