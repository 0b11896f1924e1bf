/** How often properties of some items were read. */
type Count = { reads: number };

function counted<Item extends object>(items: readonly Item[], count: Count): readonly Item[] {
  return items.map(
    (item) =>
      new Proxy(item, {
        get: (target, name, receiver) => {
          count.reads += 1;
          return Reflect.get(target, name, receiver);
        },
      }),
  );
}

/**
 * For tests: how many times as often properties of `many` items are read as those of an eighth of them. What takes each once
 * reads eight times as often, and a little more where it sorts; what sets each beside each, 64 times.
 */
export function growth<Item extends object>(
  many: number,
  make: (index: number) => Item,
  work: (items: readonly Item[]) => unknown,
): number {
  const [few = 1, all = 0] = [many / 8, many].map((length) => {
    const count = { reads: 0 };
    work(
      counted(
        Array.from({ length }, (_, index) => make(index)),
        count,
      ),
    );
    return count.reads;
  });
  return all / few;
}
