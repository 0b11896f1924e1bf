import type { Dataset } from '../domain/dataset';
import { yearRange } from '../domain/month';
import type { Text } from '../i18n/text';
import { mapModel } from '../layout/map/mapDerived';
import type { MapCountry } from '../selectors/mapOf';
import type { RegionRow } from '../selectors/regionRows';
import { DEFAULT_CHOICES } from '../state/choices';

/** What an address leaves on the map as it stands in the first picture. */
export type MapStays = {
  /** Places in the same state, with the same figure or none. */
  readonly places: readonly string[];
  /** The figures of those. */
  readonly marks: readonly string[];
  /** True where the list of figures for several places keeps its rows, some of them faded. */
  readonly listed: boolean;
};

const figureOf = ({ figure, derived }: MapCountry) => figure?.claim.id ?? derived?.figure.id;
const looks = ({ id, state, within, figure, derived }: MapCountry) =>
  JSON.stringify([id, state, within, figure?.claim.id, figure?.radius, figure?.more, derived?.figure.id]);
const idsIn = ({ claim, companions }: RegionRow) => [claim, ...companions].map(({ id }) => id).join(' ');

/** By the year that is chosen, the empty name where none is. Places fade what is on the map, and change none of it. */
export function mapStays(text: Text, dataset: Dataset): Readonly<Record<string, MapStays>> {
  const whole = mapModel(text, dataset, DEFAULT_CHOICES);
  const drawn = whole.countries.map(looks);
  const listed = whole.regionPlaces.map(idsIn).join();
  const staysIn = (time: typeof DEFAULT_CHOICES.time): MapStays => {
    const { countries, regionPlaces } = mapModel(text, dataset, { ...DEFAULT_CHOICES, time });
    const same = countries.filter((country) => drawn.includes(looks(country)));
    return {
      places: same.map(({ id }) => id),
      marks: same.flatMap((country) => figureOf(country) ?? []),
      listed: regionPlaces.map(idsIn).join() === listed,
    };
  };
  const { first, last } = dataset.axis;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return Object.fromEntries([
    ['', staysIn(null)],
    ...years.map((year) => [year.toString(), staysIn(yearRange(year))] as const),
  ]);
}
