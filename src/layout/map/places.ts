import { geometry } from 'virtual:geometry';
import { type Area, REGION, type Republic } from '../../domain/area';

export type Place = (typeof geometry.countries)[number];
export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
};

/** From the middle of the label box to the baseline: captions below need room where they stand in the country. */
const RISE = { KZ: -3, UZ: -8, TM: -3, KG: 4, TJ: 4 } as const;

/** The baseline of a country's name and its side: beside the circle of Kazakhstan, in the middle of the box elsewhere. */
export function labelPlace({ id, label: [x, y] }: Place): LabelPlace {
  return id === 'KZ' ? { x: x - 38, y: y - 3, anchor: 'start' } : { x, y: y + RISE[id], anchor: 'middle' };
}

/** Too small for a caption of their own: theirs stands in the margin, with a leader from each. */
export const CRAMPED: readonly Republic[] = ['KG', 'TJ'];

export function placeOf(id: Republic): Place | undefined {
  return geometry.countries.find((country) => country.id === id);
}

/** A country that the place filter leaves out; the region alone leaves out none of the five. */
export function isFaded(places: readonly Area[], id: Republic): boolean {
  return places.some((place) => place !== REGION) && !places.includes(id);
}
