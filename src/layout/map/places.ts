import { geometry } from 'virtual:geometry';
import { type Areas, membersOf } from '../../domain/area';
import type { AreaId } from '../../domain/ids';

export type Place = (typeof geometry.countries)[number];
export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
};

/** From the middle of the label box to the baseline: captions below need room where they stand in the country. */
const RISE: Readonly<Record<string, number>> = { UZ: -8, TM: -3, KG: 4, TJ: 4 };

/** The baseline of a country's name and its side: beside the circle of Kazakhstan, in the middle of the box elsewhere. */
export function labelPlace({ id, label: [x, y] }: Place): LabelPlace {
  return id === 'KZ' ? { x: x - 38, y: y - 3, anchor: 'start' } : { x, y: y + (RISE[id] ?? 0), anchor: 'middle' };
}

/** Too small for a caption of their own: theirs stands in the margin, with a leader from each. */
export const CRAMPED: readonly string[] = ['KG', 'TJ'];

/** Undefined for a place that the map has no shape of: it is listed beside the map. */
export function mapPlaceOf(id: AreaId): Place | undefined {
  return geometry.countries.find((country) => country.id === id);
}

/** A country that the place filter leaves out; a group alone leaves out none of its members. */
export function isFaded(areas: Areas, places: readonly AreaId[], id: AreaId): boolean {
  const others = places.filter((place) => !membersOf(areas, place).includes(id));
  return others.length > 0 && !others.includes(id);
}

/** Those that the map has a shape of, each with where it stands. */
export function onLand<Country extends { readonly id: AreaId }>(
  countries: readonly Country[],
): readonly (Country & { readonly place: Place })[] {
  return countries.flatMap((country) => {
    const place = mapPlaceOf(country.id);
    return place ? [{ ...country, place }] : [];
  });
}
