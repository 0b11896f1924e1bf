import type { Dataset } from '../../domain/dataset';
import { onLand } from '../../layout/map/places';
import type { MapModel } from '../../selectors/mapOf';
import { Backdrop, Borders, NeighbourNames } from './Backdrop';
import { Captions } from './Captions';
import { CountryFill, CountryName, MoreCount } from './Country';
import { DerivedMark, QuotedMark } from './FigureMark';
import './map.css';

type MapLayersProps = { readonly dataset: Dataset; readonly model: MapModel };
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
export function MapWords({ model, counts = false }: ModelProps & { readonly counts?: boolean }) {
  const { areas } = model;
  const countries = onLand(model.countries);
  return (
    <>
      <NeighbourNames />
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

/** The figures, each a mark. */
export function MapMarks({ dataset, model }: MapLayersProps) {
  return onLand(model.countries).map(({ figure, derived }) =>
    figure ? (
      <QuotedMark key={figure.claim.id} dataset={dataset} figure={figure} />
    ) : (
      derived && <DerivedMark key={derived.figure.id} derived={derived} />
    ),
  );
}

/** Names, captions and figures over the land, as a picture without toggles has them. */
export function MapFigures(props: MapLayersProps) {
  return (
    <>
      <MapWords model={props.model} />
      <MapMarks {...props} />
    </>
  );
}
