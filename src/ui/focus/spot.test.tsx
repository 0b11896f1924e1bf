import { expect, it } from 'vitest';
import { besideSpot, foundAgain, isClosed, spotOf } from './spot';

const PAGE = `<main><section data-view="table"><div role="dialog"><p><b tabindex="0">x</b><button data-mark data-claim="a">a</button><i tabindex="0">y</i></p></div></section></main>`;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** All that a value holds on to; what it knows weakly is not among it. */
function heldBy(value: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const part of Object.values(value)) heldBy(part, seen);
  return seen;
}

it('a place holds on to nothing of the page, which may be gone long before it is forgotten', () => {
  document.body.innerHTML = PAGE;
  const spot = spotOf(find('button'));
  const held = [...heldBy(spot)];
  // Itself, the dialog, and at two levels what is around it and beside it.
  expect(spot.levels).toHaveLength(2);
  expect(held.filter((one) => one instanceof WeakRef)).toHaveLength(6);
  expect(held.filter((one) => one instanceof Node)).toEqual([]);
});

it('a place is found again as it was, as its like, or as what stood beside it', () => {
  document.body.innerHTML = PAGE;
  const button = find('button');
  const spot = spotOf(button);
  expect([foundAgain(spot), isClosed(spot)]).toEqual([button, false]);
  button.remove();
  expect([foundAgain(spot), besideSpot(spot)]).toEqual([null, find('i')]);
  document.body.innerHTML = PAGE;
  expect([foundAgain(spot), besideSpot(spot), isClosed(spot)]).toEqual([find('button'), null, true]);
});
