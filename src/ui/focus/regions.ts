import { reachableIn } from './reachable';
import { foundAgain, headingOf, type Spot } from './spot';

/** The parts of the page that one key leads through, in this order. */
const REGIONS = ['marks', 'evidence', 'filters'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * Where the parts are: links of the masthead and those that skip it are in none, though one who is there can go on from
 * there; and a heading had the focus only where nothing else could take it.
 */
const isStop = (element: Element): boolean =>
  element.closest('main, [role="search"]') !== null && !element.matches('h1, h2, h3, main, [id="marks"]');

/** The part that an element is in; what is in no other counts as among the marks. */
export function focusRegionOf(element: Element): Region {
  if (element.closest('[data-view="evidence"]')) return 'evidence';
  return element.closest('[data-region="filters"], .page-filters, header') ? 'filters' : 'marks';
}

export function regionAfter(region: Region, backwards: boolean): Region {
  const { length } = REGIONS;
  return REGIONS[(REGIONS.indexOf(region) + (backwards ? length - 1 : 1)) % length] ?? 'marks';
}

/**
 * Gives the focus to a part of the page: where it was there last, else its beginning, which is the heading of the evidence,
 * the tab stop of the first view, and the first control. False where there is nothing to go to.
 */
export function goToRegion(region: Region, trail: readonly Spot[]): boolean {
  const before =
    region === 'evidence'
      ? undefined
      : trail.findLast(({ element, over }) => {
          const there = element.deref();
          return !over && there?.isConnected && isStop(there) && focusRegionOf(there) === region;
        });
  const found = (before && foundAgain(before)) ?? firstOf(region);
  found?.focus();
  return found !== null;
}

function firstOf(region: Region) {
  if (region === 'evidence') return document.querySelector('[data-view="evidence"]') ? headingOf('evidence') : null;
  const main = document.querySelector('main');
  const all = main
    ? reachableIn(main).filter((element) => element.tabIndex === 0 && focusRegionOf(element) === region)
    : [];
  const marks = all.filter((element) => element.matches('[data-mark]'));
  return marks[0] ?? all[0] ?? null;
}
