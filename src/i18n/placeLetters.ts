import type { AreaId } from '../domain/ids';
import { areaName } from './describe';
import type { Text } from './text';

const lettered = new WeakMap<Text, Text>();

/** The same words, with letters of places where only their hue would tell them; the same object for the same text. */
export function withLetters(text: Text): Text {
  const known = lettered.get(text) ?? { ...text, hasLetters: true };
  lettered.set(text, known);
  return known;
}

/**
 * Places in letters at a mark: `KZ`, `KG TJ`; initials for a group with a name of its own, `CA`. Empty where hues are enough.
 * The letters of a place from a package are the end of its code: `customs_KZ` → `KZ`.
 */
export function placeLetters(text: Text, areas: readonly AreaId[]): string {
  return text.hasLetters ? areas.map((area) => lettersOf(text, area)).join(' ') : '';
}

function lettersOf(text: Text, area: AreaId): string {
  const isGroup = (text.codes?.areas.byId.get(area)?.members.length ?? 0) > 0;
  if (!isGroup) return area.slice(area.lastIndexOf('_') + 1);
  const words = areaName(text, area).split(/[\s-]+/);
  return words.map((word) => word.slice(0, 1).toLocaleUpperCase()).join('');
}
