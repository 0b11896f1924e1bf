import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useFaded } from '../../drawings/map/Country';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import { captionOf } from '../../layout/map/mapText';
import { mapPlaceOf } from '../../layout/map/places';
import { hueOf } from '../../selectors/glyphOf';
import type { MapCountry, MapModel } from '../../selectors/mapOf';
import { BesideMark, RegionMark } from './RegionMark';

/** The places that the map has no shape of, each with its figure or the words of its state. */
export const BesideList = memo(function BesideList({ dataset, model }: BesideProps) {
  const { t } = useText();
  const places = model.countries.filter(({ id }) => !mapPlaceOf(id));
  if (places.length === 0) return null;
  return (
    <>
      <h3>{t('map.beside')}</h3>
      <ul>
        {places.map((country, row) => (
          <Beside key={country.id} dataset={dataset} areas={model.areas} country={country} row={row} />
        ))}
      </ul>
    </>
  );
});

type BesideProps = { readonly dataset: Dataset; readonly model: MapModel };
type PlaceProps = Pick<BesideProps, 'dataset'> & {
  readonly areas: MapModel['areas'];
  readonly country: MapCountry;
  readonly row: number;
};

function Beside({ dataset, areas, country, row }: PlaceProps) {
  const text = useText();
  const { id, state, figure, derived } = country;
  const faded = useFaded(areas, id);
  const name = areaName(text, id);
  return (
    <li data-country={id} data-state={state} data-hue={hueOf(id)} data-faded={faded}>
      {figure && <RegionMark dataset={dataset} claim={figure.claim} row={row} first />}
      {!figure && derived && <BesideMark figure={derived.figure} place={name} row={row} />}
      {!figure && !derived && `${name}: ${captionOf(text, areas, country) ?? ''}`}
    </li>
  );
}
