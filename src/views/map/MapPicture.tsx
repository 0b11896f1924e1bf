import { geometry } from 'virtual:geometry';
import { useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../i18n/TextContext';
import { onLand } from '../../layout/map/places';
import type { MapModel } from '../../selectors/mapOf';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { Backdrop, Borders, Surroundings } from './Backdrop';
import { Captions } from './Captions';
import { CountryFill, CountryName, CountryToggle, MoreCount } from './Country';
import { DerivedMark, QuotedMark } from './FigureMark';
import './map.css';

/** What the words say is in the names of the toggles and the marks. */
const UNREAD = { 'aria-hidden': true } as const;

type MapPictureProps = { readonly dataset: Dataset; readonly model: MapModel };

/**
 * The map in layers: land, states, borders, the clear shapes that toggle a country, and on top the figures. Figures
 * and countries are siblings, so that nothing interactive lies inside another.
 */
export function MapPicture({ dataset, model }: MapPictureProps) {
  const { t } = useText();
  const figures = useRef<SVGGElement>(null);
  const { onKeyDown, onFocus } = useRovingMarks(figures);
  return (
    <div className="map-canvas isolated">
      <svg
        className="map-svg"
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        role="group"
        aria-label={t('map.label')}
      >
        <MapLand model={model} />
        {onLand(model.countries).map(({ id, state, within }) => (
          <CountryToggle key={id} areas={model.areas} id={id} state={state} within={within} />
        ))}
        <g className="map-words" {...UNREAD}>
          <MapWords model={model} counts />
        </g>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the marks inside */}
        <g ref={figures} onKeyDown={onKeyDown} onFocus={onFocus}>
          <MapMarks dataset={dataset} model={model} />
        </g>
      </svg>
    </div>
  );
}

type ModelProps = { readonly model: MapModel };

/** The land and the state of each country. */
export function MapLand({ model }: ModelProps) {
  return (
    <>
      <Backdrop />
      {onLand(model.countries).map(({ id, state }) => (
        <CountryFill key={id} areas={model.areas} id={id} state={state} />
      ))}
      <Borders />
    </>
  );
}

/** The words on the land; how many more are quoted, where they can be asked for. */
function MapWords({ model, counts = false }: ModelProps & { readonly counts?: boolean }) {
  const { areas } = model;
  const countries = onLand(model.countries);
  return (
    <>
      <Surroundings />
      {countries.map(({ id, place }) => (
        <CountryName key={id} areas={areas} id={id} place={place} />
      ))}
      {countries.map(
        ({ id, place, figure }) =>
          counts &&
          figure &&
          figure.more > 0 && <MoreCount key={id} areas={areas} id={id} place={place} count={figure.more} />,
      )}
      <Captions areas={areas} countries={countries} />
    </>
  );
}

function MapMarks({ dataset, model }: MapPictureProps) {
  return onLand(model.countries).map(({ figure, derived }) =>
    figure ? (
      <QuotedMark key={figure.claim.id} dataset={dataset} figure={figure} />
    ) : (
      derived && <DerivedMark key={derived.figure.id} derived={derived} />
    ),
  );
}

/** Names, captions and figures over the land, as a picture without toggles has them. */
export function MapFigures(props: MapPictureProps) {
  return (
    <>
      <MapWords model={props.model} />
      <MapMarks {...props} />
    </>
  );
}
