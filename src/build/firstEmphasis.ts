import type { FirstFacts } from './firstFacts';
import type { filterBy } from './paper/filterBy';

/**
 * Runs in the page, as text, so without comments and without anything from outside: gives the marks of the first picture
 * the emphasis that the address asks for, presses what it presses, and names what stays as it is drawn, of the map and of the
 * charts; a chart that nothing is left of leaves its place to those after it. What it does not understand makes the page
 * show its frame alone.
 */
export function emphasise(facts: FirstFacts, filterOf: typeof filterBy): void {
  const { figures, far, first, map, wide, beside } = facts;
  const root = document.documentElement;
  if (root.dataset.boot !== 'frame') return;
  const query = new URLSearchParams(location.search);
  const filter = filterOf(facts, location.search);
  if (!filter) {
    root.dataset.asked += ' other';
    return;
  }
  const {
    asked: { place, topic, speaker, source },
    time: { from, to, isAsked: isTimed },
    isLeft,
  } = filter;
  const [start, end] = [`${from}-01`.slice(0, 7), `${to}-12`.slice(0, 7)];
  const open = query.get('claim');
  for (const mark of document.querySelectorAll<HTMLElement>('#root [data-mark]')) {
    const id = mark.dataset.claim ?? mark.dataset.derivation;
    if (id === undefined) continue;
    if (!isLeft(id)) mark.dataset.ghost = '';
    else if (id === open) mark.dataset.lit = 'selected';
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('#root button[value]'))
    button.ariaPressed = String([...place, ...topic].includes(button.value));
  for (const button of document.querySelectorAll<HTMLElement>('.tl-year')) {
    const year = button.textContent?.slice(0, 4) ?? '';
    if (isTimed && (year < start.slice(0, 4) || year > end.slice(0, 4))) button.dataset.outside = '';
    button.ariaPressed = String(isTimed && year === from && year === to);
  }
  const opened = open === null ? undefined : figures[open];
  const isLed =
    topic.length === 0 && opened !== undefined && open !== null && opened.topic.some((one) => far.includes(one));
  const isFirst = !isLed && (topic.length === 0 || topic.includes(first));

  const year = !isTimed ? '' : from === to && from.length === 4 ? from : null;
  const isSpoken = topic.length + speaker.length + source.length > 0;
  const kept = isSpoken || year === null ? undefined : map[year];
  if (kept) {
    const fills = [...document.querySelectorAll<SVGElement>('.map-fill')];
    const chosen = place.filter((id) => fills.some(({ dataset }) => dataset.hue === id));
    for (const fill of fills) {
      const { hue = '' } = fill.dataset;
      if (kept.places.includes(hue)) fill.dataset.stays = '';
      fill.dataset.faded = String(chosen.length > 0 && !chosen.includes(hue));
    }
    for (const mark of document.querySelectorAll<SVGElement>('.map-mark'))
      if (kept.marks.includes(mark.dataset.claim ?? mark.dataset.derivation ?? '')) mark.dataset.stays = '';
    const list = document.querySelector<HTMLElement>('.map-region ul');
    if (list && kept.listed) list.dataset.stays = '';
  }

  const isDrawn = (chart: Element) => chart.querySelector('.mark:not([data-ghost])') !== null;
  const isSpokenOf = (chart: Element) => {
    const view = chart.querySelector<HTMLElement>('[data-view]')?.dataset.view ?? '';
    return Object.keys(figures).some((id) => figures[id]?.topic.some((one) => view === `chart-${one}`) && isLeft(id));
  };
  let stays = isFirst;
  let [small, now] = [0, 0];
  const isWide = matchMedia(wide).matches;
  const inPairs = matchMedia(beside).matches;
  for (const chart of document.querySelectorAll<HTMLElement>('.dash-charts > .dash-chart')) {
    if (isWide && chart.dataset.ahead === 'among-charts') continue;
    const isLarge = chart.matches(isWide ? '.dash-chart-large, .dash-chart-alone' : '.dash-chart-large');
    if (isDrawn(chart)) {
      if (stays && (isLarge || (small - now) % 2 === 0)) chart.dataset.stays = '';
      if (!isLarge) now++;
    } else if (isSpokenOf(chart)) stays = false;
    else {
      chart.dataset.leftOut = '';
      stays &&= inPairs;
    }
    if (!isLarge) small++;
  }
  const below = document.querySelector<HTMLElement>('.dash-map > .dash-chart');
  if (below && isFirst && kept?.listed && isDrawn(below)) below.dataset.stays = '';
}
