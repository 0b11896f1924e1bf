import type { FilterPieces } from '../../i18n/filterPieces';
import type { FirstFacts } from '../firstFacts';
import type { filterBy } from './filterBy';

/**
 * Runs in the page, as text, so without comments and without anything from outside: puts onto paper what the build has
 * drawn for it, where the browser prints before the app can. The browser takes what is there once its `beforeprint` is
 * answered, so the file (`at`, then language and tab) is fetched while it waits. A filter fades marks, leaves out notes
 * and what was counted of all, and stands above the notes in words. The root says so (`data-paper-whole`) where something is asked for that is
 * not known here, and nothing is left out. Other data than those of the build, and a view in a frame, are not printed so.
 */
export function printEarly(at: string, facts: FirstFacts, filterOf: typeof filterBy): void {
  const root = document.documentElement;
  let takeAway = () => {};

  const fetched = (name: string) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${at}${name}.txt`, false);
    request.overrideMimeType('text/xml; charset=utf-8');
    try {
      request.send();
    } catch {
      return null;
    }
    const paper = request.responseXML?.documentElement;
    return paper instanceof HTMLElement && paper.matches('.paper') ? document.adoptNode(paper) : null;
  };

  const putAddress = (paper: HTMLElement) => {
    const { origin, pathname, search } = location;
    const line = paper.querySelector('.print-address span');
    if (!line) return;
    const home = pathname.replace(/ru\/(index\.html)?$/, '');
    const asked = search
      .slice(1)
      .split('&')
      .filter((part) => part && !/^(tab|lang|theme|data|embed|report)=/.test(part));
    line.textContent = `${origin}${home}?${[...asked, line.textContent?.slice(1)].join('&')}`;
  };

  const lineOf = (words: FilterPieces, { asked, time }: NonNullable<ReturnType<typeof filterBy>>) => {
    const list = new Intl.ListFormat(root.lang === 'en' ? 'en-GB' : root.lang, { type: 'conjunction' });
    const isWhole = time.from.length === 4 && time.to.length === 4;
    const [from, to] = isWhole
      ? [time.from, time.to]
      : [`${time.from}-01`.slice(0, 7), `${time.to}-12`.slice(0, 7)].map((month) => words.months[month] ?? month);
    const range = words.range.replace('{{from}}', from ?? '').replace('{{to}}', to ?? '');
    const parts = words.parts.flatMap(([key, part]) => {
      const values =
        key === 'time'
          ? time.isAsked
            ? [from === to ? from : range]
            : []
          : asked[key].map((id) => words.names[key][id]);
      const known = values.flatMap((value) => value ?? []);
      return known.length > 0 ? [part.replace('{{values}}', list.format(known))] : [];
    });
    return parts.length > 0 ? words.line.replace('{{parts}}', parts.join(', ')) : '';
  };

  const narrow = (paper: HTMLElement, isLeft: (id: string) => boolean) => {
    for (const note of paper.querySelectorAll<HTMLElement>('[data-each] > *'))
      paper.querySelector(`ol [data-note="${note.dataset.note}"]`)?.replaceWith(note);
    for (const note of paper.querySelectorAll<HTMLElement>('[data-note]'))
      if (!isLeft(note.dataset.note ?? '')) note.remove();
    const [notes, last] = paper.querySelectorAll('.print-flow ol');
    if (last?.childElementCount === 0 && notes?.lastElementChild) last.append(notes.lastElementChild);
    for (const mark of paper.querySelectorAll<HTMLElement>('[data-mark]')) {
      const { claim, derivation } = mark.dataset;
      const ids = (claim ?? derivation ?? '').split(' ');
      if (ids[0] === '' || ids.some(isLeft)) continue;
      if (mark.matches('tr')) mark.remove();
      else mark.dataset.ghost = '';
    }
    for (const counted of paper.querySelectorAll(
      '[data-counts], [data-paper="map"], [data-paper="adds-up"], main .view-head',
    ))
      counted.remove();
  };

  const put = () => {
    const { boot } = root.dataset;
    const query = new URLSearchParams(location.search);
    const version = document.getElementById('root')?.dataset.version;
    if (document.querySelector('.print-sheet') || boot === 'leaving' || query.has('embed')) return;
    if (query.has('data') && query.get('data') !== version) return;
    const paper = fetched(
      `${root.lang}-${/^(table|sources|coverage)$/.exec(query.get('tab') ?? '')?.[0] ?? 'dashboard'}`,
    );
    if (!paper) return;
    for (const styled of paper.querySelectorAll<HTMLElement>('[data-style]'))
      styled.style.cssText = styled.dataset.style ?? '';
    putAddress(paper);
    const filter = filterOf(facts, location.search);
    const line = filter && lineOf(JSON.parse(paper.dataset.words ?? '{}'), filter);
    if (filter && line) {
      narrow(paper, filter.isLeft);
      const above = document.createElement('p');
      above.dataset.filter = '';
      above.textContent = line;
      paper.querySelector('.print-notes h2')?.after(above);
    }
    const isMore = ['q', 'whose', 'derived', 'aside', 'clock', 'sort'].some((key) => query.has(key));
    if (!filter || isMore) root.dataset.paperWhole = '';
    const own = document.getElementById('content');
    const isDrawn = own?.querySelector('table, article') !== null;
    if (isDrawn) paper.querySelector('main')?.remove();
    else if (paper.querySelector('main')) own?.style.setProperty('display', 'none', 'important');
    const { theme } = root.dataset;
    root.dataset.theme = 'light';
    document.body.append(paper);
    takeAway = () => {
      paper.remove();
      own?.style.removeProperty('display');
      delete root.dataset.paperWhole;
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
      takeAway = () => {};
    };
  };
  addEventListener('beforeprint', put);
  addEventListener('afterprint', () => takeAway());
}
