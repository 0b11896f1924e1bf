/** What the page itself knows of the evidence that it can show before any script of it has come. */
export type EarlyFacts = {
  /** The folder where the evidence of each statement lies as the app draws it, by id. */
  readonly at: string;
  /** The name of the grip of the sheet that holds it where there is no room beside the charts. */
  readonly grip: string;
};

/**
 * Runs in the page, as text, so without comments and without anything from outside: opens the evidence of a mark that is
 * activated before the scripts are there. `early` tells of it, with the element that was meant; what is done about it is
 * prevented, all else is kept for the app. `early-ready` asks for what was meant before. The evidence is fetched as the app draws it and stands where the app has it:
 * beside the charts, in place of what stood there, else in a sheet. The address is that of the app, one step for each
 * opening and closing, and where no evidence comes the app opens what the address says. Once it is `alive` nothing is
 * opened here any more; a sheet stays until its like is there (`sheet-there`), and hands over what was clicked in it.
 * An address that asks for a statement and nothing else gets its evidence at once. While some is fetched the root says
 * so (`data-opening`), then `opened` tells that it has come or will not.
 */
export function openEarly({ at, grip }: EarlyFacts): void {
  const { boot, asked = '' } = document.documentElement.dataset;
  if ((boot && boot !== 'frame') || asked.includes('other')) return;
  const named = () => new URLSearchParams(location.search).get('claim');
  let wanted = named();
  let isAlive = false;
  let first: Element | null = null;
  let sheet: HTMLElement | null = null;
  const kept: number[] = [];
  const controls = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('button, a, summary')];
  const fresh = () => [...document.querySelectorAll<HTMLElement>('.sheet')].find((other) => other !== sheet);

  const light = (open: string | null) => {
    for (const mark of document.querySelectorAll<HTMLElement>('#root [data-mark]')) {
      const { claim, derivation, event, ghost, lit } = mark.dataset;
      const isOpen = open !== null && (claim ?? derivation ?? event) === open;
      if (ghost !== undefined || isOpen === (lit === 'selected')) continue;
      mark.dataset.emphasis = isOpen ? 'selected' : 'plain';
      if (isOpen) mark.dataset.lit = 'selected';
      else delete mark.dataset.lit;
      mark.toggleAttribute('aria-current', false);
      if (isOpen) mark.setAttribute('aria-current', 'true');
    }
  };

  const showMark = (box: Element) => {
    const lit = 'main [data-lit="selected"]';
    const touched = document.activeElement;
    const mark = touched?.matches(lit) ? touched : document.querySelector(`${lit}:not(.tl-event)`);
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const below = bottom + 12 - box.getBoundingClientRect().top;
    const by = top < 24 ? top - 24 : Math.max(0, Math.min(below, top - 24));
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (by !== 0) scrollBy({ top: by, behavior });
  };

  const clickInSheet = (event: Event) => {
    const { target } = event;
    const meant = target instanceof Element ? target.closest<HTMLElement>('button, a, summary') : null;
    if (!meant || !sheet || meant.matches('[target="_blank"]')) return;
    event.preventDefault();
    if (isAlive || !take(meant)) kept.push(controls(sheet).indexOf(meant));
  };
  const newSheet = (name: string) => {
    const box = document.createElement('div');
    box.className = 'sheet';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', name);
    const bar = document.createElement('button');
    bar.className = 'sheet-grip';
    bar.setAttribute('aria-label', grip);
    const body = document.createElement('div');
    body.className = 'sheet-body';
    box.append(bar, body);
    box.addEventListener('click', clickInSheet);
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !isAlive) open(null);
    });
    document.body.append(box);
    return box;
  };

  const put = (evidence: HTMLElement | null) => {
    const aside = document.querySelector('.page-evidence');
    if (aside?.checkVisibility()) {
      const old = aside.querySelector('.evidence');
      first ??= old;
      const next = evidence ?? first;
      if (!old || !next || old === next) return;
      const above = Math.max(0, Math.round(aside.getBoundingClientRect().top));
      if (aside instanceof HTMLElement) aside.style.setProperty('--above', `${above}px`);
      const isWithin = old.contains(document.activeElement);
      old.replaceWith(next);
      if (isWithin && next instanceof HTMLElement) next.focus({ preventScroll: true });
      return;
    }
    if (!evidence) {
      sheet?.remove();
      sheet = null;
      kept.length = 0;
      return;
    }
    sheet ??= newSheet(evidence.getAttribute('aria-label') ?? '');
    sheet.lastElementChild?.replaceChildren(evidence);
    kept.length = 0;
    showMark(sheet);
  };

  const show = () => {
    const id = wanted;
    light(id);
    if (id === null) return put(null);
    const request = new XMLHttpRequest();
    request.open('GET', `${at}${id}.txt`);
    request.overrideMimeType('text/html; charset=utf-8');
    request.responseType = 'document';
    request.onload = () => {
      const evidence = request.response?.querySelector('.evidence');
      if (!isAlive && wanted === id && evidence?.dataset.evidence === id) put(document.adoptNode(evidence));
    };
    request.onloadend = () => {
      delete document.documentElement.dataset.opening;
      dispatchEvent(new Event('opened'));
    };
    document.documentElement.dataset.opening = '';
    request.send();
  };

  const open = (id: string | null) => {
    if (id === wanted) return;
    wanted = id;
    const parts = location.search
      .slice(1)
      .split('&')
      .filter((part) => part && !/^(claim|compare)=/.test(part));
    const later = parts.findIndex((part) => !/^(tab|time|place|topic|source|speaker|q)=/.test(part));
    if (id !== null) parts.splice(later < 0 ? parts.length : later, 0, `claim=${id}`);
    const query = parts.join('&');
    history.pushState(null, '', `${location.pathname}${query && '?'}${query}${location.hash}`);
    show();
  };

  const take = (meant: HTMLElement) => {
    const { claim, derivation, event, mark, ghost } = meant.dataset;
    const id = claim ?? derivation ?? event ?? '';
    const isWithin = meant.closest('[data-view="evidence"]') !== null;
    if (isWithin && meant.matches('.ev-nav > :last-child')) {
      open(null);
      return true;
    }
    if (mark === undefined || ghost !== undefined || !/^[\w-]+$/.test(id) || (isWithin && boot)) return false;
    open(id);
    return true;
  };
  const takeEarly = (event: Event) => {
    if (event instanceof CustomEvent && take(event.detail)) event.preventDefault();
  };
  const goBack = () => {
    wanted = named();
    if (wanted === null || /^[\w-]+$/.test(wanted)) show();
  };
  addEventListener('early', takeEarly);
  addEventListener('popstate', goBack);
  addEventListener(
    'alive',
    () => {
      isAlive = true;
      removeEventListener('early', takeEarly);
      removeEventListener('popstate', goBack);
    },
    { once: true },
  );

  const handOver = () => {
    const next = fresh();
    if (!sheet || !next) return;
    const old = controls(sheet);
    const focused = old.findIndex((control) => control.matches(':focus'));
    const top = sheet.lastElementChild?.scrollTop ?? 0;
    if (next.lastElementChild) next.lastElementChild.scrollTop = top;
    sheet.remove();
    sheet = null;
    const now = controls(next);
    now[focused]?.focus({ preventScroll: true });
    for (const index of kept) now[index]?.click();
  };
  addEventListener('sheet-there', handOver);

  dispatchEvent(new Event('early-ready'));
  if (asked === 'claim' && wanted !== null) show();
}
