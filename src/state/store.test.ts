import { beforeEach, describe, expect, it } from 'vitest';
import { filterOf } from '../domain/filter';
import { areaId, areas, sourceId, speakerId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { DEFAULT_CHOICES } from './choices';
import { createReaderStore, type HistoryStep, type ReaderStore } from './store';

let store: ReaderStore;
let told: HistoryStep[];
beforeEach(() => {
  store = createReaderStore();
  told = [];
  store.onStep((step) => told.push(step));
});

/** What the last action changed, and how the address follows. */
function change() {
  const { choices } = store.getState();
  const changed = Object.entries(choices).filter(([key, value]) => value !== Reflect.get(DEFAULT_CHOICES, key));
  return { ...Object.fromEntries(changed), ...(told.length === 0 ? {} : { step: told.at(-1) }) };
}

describe('what the reader does', () => {
  it.each<[what: string, act: (to: ReaderStore['actions']) => void, expected: Readonly<Record<string, unknown>>]>([
    ['opens evidence', (to) => to.openEvidence('x'), { claim: 'x', step: 'push' }],
    ['hears the next statement while playing', (to) => to.openEvidence('x', { history: 'none' }), { claim: 'x' }],
    ['goes to a tab', (to) => to.goTo('table'), { tab: 'table', step: 'push' }],
    ['reads a document', (to) => to.readDocument('d', 'x'), { tab: 'sources', doc: 'd', claim: 'x', step: 'push' }],
    ['chooses places', (to) => to.choosePlaces(areas('KZ', 'UZ')), { places: areas('KZ', 'UZ'), step: 'push' }],
    ['chooses topics', (to) => to.chooseTopics(['people']), { topics: ['people'], step: 'push' }],
    ['adds a place', (to) => to.togglePlace(areaId('KZ')), { places: areas('KZ'), step: 'push' }],
    ['adds a topic', (to) => to.toggleTopic('people'), { topics: ['people'], step: 'push' }],
    ['adds a source', (to) => to.toggleSource(sourceId('a')), { sources: ['a'], step: 'push' }],
    ['adds a speaker', (to) => to.toggleSpeaker(speakerId('b')), { speakers: ['b'], step: 'push' }],
    ['types a search', (to) => to.search('oil'), { q: 'oil', step: 'replace' }],
    ['chooses a time', (to) => to.chooseTime(yearRange(2024)), { time: yearRange(2024), step: 'push' }],
    ['drags a handle', (to) => to.chooseTime(yearRange(2024), { history: 'none' }), { time: yearRange(2024) }],
    ['sorts', (to) => to.sortBy('value'), { sort: { by: 'value', descending: false }, step: 'push' }],
    ['puts a thing into the report', (to) => to.gather(['a', '@map']), { report: ['a', '@map'], step: 'replace' }],
    ['shows a chart', (to) => to.showChart('people'), { chart: 'people', step: 'push' }],
    ['hides what is derived', (to) => to.showDerived(false), { derived: false, step: 'push' }],
    ['sets a claim aside', (to) => to.setAside('x'), { aside: ['x'], step: 'push' }],
    ['turns to the other clock', (to) => to.setClock('said'), { clock: 'said', step: 'push' }],
    ['turns to the other language', (to) => to.setLanguage('ru'), { lang: 'ru', step: 'push' }],
    ['turns to the dark theme', (to) => to.setTheme('dark'), { theme: 'dark', step: 'replace' }],
  ])('%s', (_, act, expected) => {
    act(store.actions);
    expect(change()).toEqual(expected);
  });

  it('takes out by a second click what the first put in, and leaves the rest', () => {
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    store.actions.togglePlace(areaId('KZ'));
    expect(store.getState().choices.places).toEqual(['UZ']);
  });

  it('sets a claim aside once, and restores it', () => {
    store.actions.setAside('a');
    store.actions.setAside('b');
    store.actions.setAside('a');
    expect(store.getState().choices.aside).toEqual(['a', 'b']);
    store.actions.restore('a');
    store.actions.restore('c');
    expect(store.getState().choices.aside).toEqual(['b']);
  });

  it('turns the order round by sorting again, and starts anew with another column', () => {
    store.actions.sortBy('value');
    store.actions.sortBy('value');
    expect(store.getState().choices.sort).toEqual({ by: 'value', descending: true });
    store.actions.sortBy('said');
    expect(store.getState().choices.sort).toEqual({ by: 'said', descending: false });
  });

  it('asks for the focus once, for the words that it goes to, and no more after another choice', () => {
    const { actions } = store;
    actions.readDocument('d', 'x', { focus: 'words' });
    expect([store.takeFocus('d', 'y'), store.takeFocus('d', 'x'), store.takeFocus('d', 'x')]).toEqual([
      false,
      true,
      false,
    ]);
    actions.readDocument('d', 'x');
    expect(store.takeFocus('d', 'x')).toBe(false);
    actions.readDocument('d', 'x', { focus: 'words' });
    actions.goTo('table');
    expect(store.takeFocus('d', 'x')).toBe(false);
  });

  it('resets every filter and nothing else', () => {
    const { actions } = store;
    actions.goTo('table');
    actions.openEvidence('x');
    actions.chooseTime(yearRange(2024));
    actions.togglePlace(areaId('KZ'));
    actions.toggleTopic('people');
    actions.toggleSource(sourceId('a'));
    actions.toggleSpeaker(speakerId('b'));
    actions.search('oil');
    actions.resetFilters();
    expect(filterOf(store.getState().choices)).toEqual(filterOf(DEFAULT_CHOICES));
    expect(store.getState().choices).toMatchObject({ tab: 'table', claim: 'x' });
  });

  it('has one filter for as long as no part of it changes, so that what is counted by it is counted once', () => {
    const { actions } = store;
    const filter = () => filterOf(store.getState().choices);
    const before = filter();
    actions.openEvidence('x');
    actions.goTo('table');
    expect(filter()).toBe(before);
    actions.chooseTime(yearRange(2024));
    expect(filter()).not.toBe(before);
  });

  it('closes the evidence', () => {
    store.actions.openEvidence('x');
    store.actions.closeEvidence();
    expect(change()).toEqual({ step: 'push' });
  });
});

describe('what is not chosen', () => {
  it('hovering leaves the choices the same object, and leaving twice says nothing', () => {
    const { choices } = store.getState();
    let told = 0;
    store.subscribe(() => told++);
    const anchor = { x: 10, top: 20, bottom: 30 };
    store.actions.hover({ id: 'x', anchor });
    expect([store.getState().hovered?.id, told]).toEqual(['x', 1]);
    store.actions.hover(null);
    store.actions.hover(null);
    expect([store.getState().hovered, told]).toEqual([null, 2]);
    expect(store.getState().choices).toBe(choices);
  });

  it('the end of playing makes a step of what was played', () => {
    store.actions.setPlaying(true);
    store.actions.openEvidence('x', { history: 'none' });
    store.actions.setPlaying(false);
    expect(change()).toEqual({ claim: 'x', step: 'push' });
  });

  it('arriving at an address replaces all choices, stops playing and makes no step', () => {
    const problems = [{ key: 'lang', value: 'xx' }];
    store.actions.setPlaying(true);
    store.actions.arriveAt({ ...DEFAULT_CHOICES, tab: 'table' }, problems);
    expect(change()).toEqual({ tab: 'table' });
    expect(store.getState()).toMatchObject({ playing: false, problems });
    store.actions.dismissProblems();
    expect(store.getState().problems).toEqual([]);
  });
});
