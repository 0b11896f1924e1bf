import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AREAS, AXIS, areaId, areas } from '../domain/fixtures';
import type { AreaId } from '../domain/ids';
import { yearRange } from '../domain/month';
import { parseAddress, type Vocabulary } from './address';
import { addressedChoices, bindToHistory } from './history';
import { createReaderStore, type ReaderStore } from './store';

const vocabulary: Vocabulary = {
  axis: AXIS,
  hasOwn: false,
  isTopic: () => false,
  isStatement: (id) => id.startsWith('claim-'),
  isClaim: (id) => id.startsWith('claim-'),
  isArea: (id): id is AreaId => AREAS.some((known) => known === id),
  isSource: (id): id is never => id === '',
  isSpeaker: (id): id is never => id === '',
};

let store: ReaderStore;
let unbind: () => void;

/** Opens the page at an address. */
function open(address: string) {
  history.pushState(null, '', address);
  const { choices, problems } = parseAddress(location.search, vocabulary);
  store = createReaderStore(choices, problems);
  unbind = bindToHistory(store, () => vocabulary);
}

/** Goes back or forward, and waits until the page has arrived. */
async function go(steps: number) {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
}

/** A mark under the pointer. */
const mark = { id: 'claim-1', anchor: { x: 10, top: 20, bottom: 30 } };

const choices = () => store.getState().choices;

beforeEach(() => open('/'));
afterEach(() => unbind());

describe('the address', () => {
  it('gets a step of its own when the reader chooses', () => {
    const steps = history.length;
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    expect(location.search).toBe('?place=KZ~UZ');
    expect(history.length).toBe(steps + 2);
  });

  it('gets no step in the frame of another page, whose back button it would take', () => {
    unbind();
    open('/?embed=map');
    const steps = history.length;
    store.actions.togglePlace(areaId('KZ'));
    expect(location.search).toBe('?place=KZ&embed=map');
    expect(history.length).toBe(steps);
  });

  it('is replaced while the reader types', () => {
    const steps = history.length;
    store.actions.search('o');
    store.actions.search('oil');
    expect(location.search).toBe('?q=oil');
    expect(history.length).toBe(steps);
  });

  it('stays while the reader drags, and gets one step at the end', () => {
    const steps = history.length;
    store.actions.chooseTime(yearRange(2024), { history: 'none' });
    store.actions.chooseTime(yearRange(2025), { history: 'none' });
    store.actions.hover(mark);
    expect(location.search).toBe('');
    store.actions.chooseTime(yearRange(2025));
    expect(location.search).toBe('?time=2025');
    expect(history.length).toBe(steps + 1);
  });

  it('stays while statements are played, and gets the last one at the end', () => {
    const steps = history.length;
    store.actions.setPlaying(true);
    store.actions.openEvidence('claim-1', { history: 'none' });
    store.actions.openEvidence('claim-2', { history: 'none' });
    expect(location.search).toBe('');
    store.actions.setPlaying(false);
    expect(location.search).toBe('?claim=claim-2');
    expect(history.length).toBe(steps + 1);
  });

  it('keeps the path and the fragment', () => {
    unbind();
    open('/five/?tab=table#content');
    store.actions.setLanguage('ru');
    expect(location.pathname + location.search + location.hash).toBe('/five/ru/?tab=table#content');
  });

  it.each(["Russia's", 'млрд «долларов»', '+20 %'])('is written once for a search of %s', (q) => {
    store.actions.search(q);
    store.actions.togglePlace(areaId('KZ'));
    const steps = history.length;
    const written = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')];
    store.actions.hover(mark);
    store.actions.hover(null);
    store.actions.choosePlaces(areas('KZ'));
    expect(written.map((write) => write.mock.calls.length)).toEqual([0, 0]);
    expect(history.length).toBe(steps);
    for (const write of written) write.mockRestore();
  });

  it('is not tidied up by a mere hover', () => {
    unbind();
    open('/?place=KZ%7EUZ&derived=1&lang=xx');
    store.actions.hover(mark);
    store.actions.dismissProblems();
    expect(location.search).toBe('?place=KZ%7EUZ&derived=1&lang=xx');
    store.actions.goTo('table');
    expect(location.search).toBe('?tab=table&place=KZ~UZ');
  });
});

describe('back and forward', () => {
  it('bring back what was chosen, and write nothing', async () => {
    store.actions.goTo('table');
    store.actions.togglePlace(areaId('KZ'));
    const write = vi.spyOn(history, 'pushState');
    await go(-1);
    expect([choices().tab, choices().places]).toEqual(['table', []]);
    await go(-1);
    expect(choices().tab).toBe('dashboard');
    await go(2);
    expect([choices().tab, choices().places]).toEqual(['table', ['KZ']]);
    store.actions.hover(mark);
    expect(write).not.toHaveBeenCalled();
    expect(location.search).toBe('?tab=table&place=KZ');
    write.mockRestore();
  });

  it('tell what is not understood at the address that they lead to', async () => {
    history.pushState(null, '', '/?tab=nowhere');
    store.actions.goTo('table');
    await go(-1);
    expect(store.getState().problems).toEqual([{ key: 'tab', value: 'nowhere' }]);
    expect(choices().tab).toBe('dashboard');
  });

  it('are heard no more when the binding has ended', async () => {
    store.actions.goTo('table');
    unbind();
    await go(-1);
    expect(choices().tab).toBe('table');
    store.actions.goTo('coverage');
    expect(location.search).toBe('');
  });
});

describe('an address that is written later', () => {
  let due: (() => void) | null;
  const later = (task: () => void) => {
    due = task;
    return () => {
      due = null;
    };
  };

  beforeEach(() => {
    unbind();
    due = null;
    unbind = bindToHistory(store, () => vocabulary, { later });
  });

  it('gets every step, in order', () => {
    const steps = history.length;
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    expect(location.search).toBe('');
    due?.();
    expect(location.search).toBe('?place=KZ~UZ');
    expect(history.length).toBe(steps + 2);
  });

  it('is written once for what is typed until then', () => {
    const replace = vi.spyOn(history, 'replaceState');
    for (const words of ['t', 'tr', 'tra']) store.actions.search(words);
    due?.();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(location.search).toBe('?q=tra');
    replace.mockRestore();
  });

  it('is written at last where the browser takes no more for a while', () => {
    vi.useFakeTimers();
    const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    });
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    due?.();
    vi.advanceTimersByTime(4000);
    expect(location.search).toBe('');
    push.mockRestore();
    vi.advanceTimersByTime(4000);
    vi.useRealTimers();
    expect(location.search).toBe('?place=KZ~UZ');
  });

  it('is complete when the reader leaves', () => {
    store.actions.togglePlace(areaId('KZ'));
    dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe('?place=KZ');
    expect(due).toBeNull();
  });

  it('does not write over the step that the reader has gone back to', () => {
    store.actions.togglePlace(areaId('KZ'));
    dispatchEvent(new PopStateEvent('popstate'));
    expect(due).toBeNull();
    expect(location.search).toBe('');
    expect(choices().places).toEqual([]);
  });
});

describe('what lies over the page', () => {
  /** Opens it; what closes it tells the page that it is gone, as a sheet does when it is taken away. */
  const cover = () => {
    const layer = { isOpen: true, close: () => {} };
    const away = store.layers.open(() => layer.close());
    layer.close = () => {
      layer.isOpen = false;
      away();
    };
    return layer;
  };
  const gone = () => new Promise((resolve) => addEventListener('popstate', () => setTimeout(resolve), { once: true }));

  it('is closed by going back, which changes nothing else', async () => {
    store.actions.togglePlace(areaId('KZ'));
    const layer = cover();
    await go(-1);
    expect([layer.isOpen, location.search, choices().places]).toEqual([false, '?place=KZ', ['KZ']]);
    await go(-1);
    expect(choices().places).toEqual([]);
  });

  it('leaves no step when it is closed in another way', async () => {
    store.actions.togglePlace(areaId('KZ'));
    const layer = cover();
    const closed = gone();
    layer.close();
    await closed;
    expect(location.search).toBe('?place=KZ');
    await go(-1);
    expect(location.search).toBe('');
  });

  it('gives way to what is opened from it, whose step comes once its own is gone', async () => {
    const layer = cover();
    const closed = gone();
    layer.close();
    store.actions.openEvidence('claim-1');
    expect(location.search).toBe('');
    await closed;
    expect(location.search).toBe('?claim=claim-1');
    await go(-1);
    expect([location.search, choices().claim]).toEqual(['', null]);
  });

  it('stays on top of the steps that are made in it, and what was chosen there stays', async () => {
    const layer = cover();
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    store.actions.search('oil');
    await go(-1);
    expect([layer.isOpen, location.search]).toEqual([false, '?place=KZ~UZ&q=oil']);
    expect(choices()).toMatchObject({ places: ['KZ', 'UZ'], q: 'oil' });
    await go(-1);
    expect([location.search, choices().places]).toEqual(['?place=KZ', ['KZ']]);
  });

  it('may be followed by another at once', async () => {
    const first = cover();
    const closed = gone();
    first.close();
    const second = cover();
    await closed;
    expect(second.isOpen).toBe(true);
    await go(-1);
    expect([second.isOpen, location.search]).toEqual([false, '']);
  });

  it('has no step in the frame of another page', () => {
    unbind();
    open('/?embed=map');
    const steps = history.length;
    cover();
    expect(history.length).toBe(steps);
  });
});

describe('an address that is not ready at once', () => {
  let makeReady: (() => void)[];
  const go = (search: string) => {
    history.replaceState(null, '', `/${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const readyAll = async () => {
    for (const ready of makeReady) ready();
    await Promise.resolve();
  };

  beforeEach(() => {
    unbind();
    makeReady = [];
    unbind = bindToHistory(store, () => vocabulary, {
      ready: (address) => new Promise((resolve) => makeReady.push(() => resolve(address))),
    });
  });

  it('changes nothing until it is', async () => {
    go('?q=oil');
    expect(choices().q).toBe('');
    await readyAll();
    expect(choices().q).toBe('oil');
  });

  it('is no more where the reader has gone to another', async () => {
    go('?q=oil');
    go('?q=gas');
    await readyAll();
    expect(choices().q).toBe('gas');
  });

  it('is no more where the reader has chosen something else', async () => {
    go('?q=oil');
    store.actions.togglePlace(areaId('KZ'));
    await readyAll();
    expect([choices().q, choices().places]).toEqual(['', ['KZ']]);
  });
});

describe('the report', () => {
  const report = () => choices().report;
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is in the address, and makes no step', () => {
    const steps = history.length;
    store.actions.gather(['claim-1', '@map?place=KZ']);
    expect(location.search).toBe('?report=claim-1~@map%3Fplace%3DKZ');
    expect(history.length).toBe(steps);
  });

  it('stays as it is when the reader goes back, and so do the addresses', async () => {
    store.actions.gather(['claim-1']);
    store.actions.togglePlace(areaId('KZ'));
    store.actions.gather(['claim-1', 'claim-2']);
    await go(-1);
    expect(choices().places).toEqual([]);
    expect(report()).toEqual(['claim-1', 'claim-2']);
    expect(location.search).toBe('?report=claim-1~claim-2');
  });

  it('is kept for a page that is opened without one, as far as the data have it, and not for a frame', () => {
    store.actions.gather(['claim-1', '@map']);
    localStorage.setItem('five-republics.report', 'claim-1~gone~@map');
    unbind();
    for (const [address, found] of [
      ['/', ['claim-1', '@map']],
      ['/?report=claim-2', ['claim-2']],
      ['/?embed=map', []],
    ] as const) {
      history.pushState(null, '', address);
      expect(addressedChoices(vocabulary).choices.report).toEqual(found);
    }
  });

  it('that comes with an address takes the place of the reader’s own only when it is changed, and that can be had back', () => {
    store.actions.gather(['claim-1']);
    unbind();
    open('/?report=claim-2');
    expect(localStorage.getItem('five-republics.report')).toBe('claim-1');
    store.actions.gather(['claim-2', 'claim-3']);
    expect(localStorage.getItem('five-republics.report')).toBe('claim-2~claim-3');
    expect(localStorage.getItem('five-republics.report-before')).toBe('claim-1');
  });
});
