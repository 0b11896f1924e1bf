/** The same items with one at another place; the place is kept within them. An item that is not among them changes nothing. */
export function movedTo<Item>(items: readonly Item[], item: Item, place: number): readonly Item[] {
  if (!items.includes(item)) return items;
  const others = items.filter((other) => other !== item);
  return others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, item);
}
