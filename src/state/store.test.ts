import { beforeEach, describe, expect, it } from 'vitest';
import { sourceId, speakerId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { DEFAULT_CHOICES, filterOf } from './choices';
import { createReaderStore, type ReaderStore } from './store';

let store: ReaderStore;
beforeEach(() => {
  store = createReaderStore();
});

/** What the last action changed, and how the address follows. */
function change() {
  const { choices, commit } = store.getState();
  const changed = Object.entries(choices).filter(([key, value]) => value !== Reflect.get(DEFAULT_CHOICES, key));
  return { ...Object.fromEntries(changed), commit };
}

describe('what the reader does', () => {
  it.each<[what: string, act: (to: ReaderStore['actions']) => void, expected: Readonly<Record<string, unknown>>]>([
    ['opens evidence', (to) => to.openEvidence('x'), { claim: 'x', commit: 'push' }],
    ['hears the next statement while playing', (to) => to.openEvidence('x', 'none'), { claim: 'x', commit: 'none' }],
    ['goes to a tab', (to) => to.goTo('table'), { tab: 'table', commit: 'push' }],
    ['reads a document', (to) => to.readDocument('d', 'x'), { tab: 'sources', doc: 'd', claim: 'x', commit: 'push' }],
    ['chooses places', (to) => to.choosePlaces(['KZ', 'UZ']), { places: ['KZ', 'UZ'], commit: 'push' }],
    ['chooses topics', (to) => to.chooseTopics(['people']), { topics: ['people'], commit: 'push' }],
    ['adds a place', (to) => to.togglePlace('KZ'), { places: ['KZ'], commit: 'push' }],
    ['adds a topic', (to) => to.toggleTopic('people'), { topics: ['people'], commit: 'push' }],
    ['adds a source', (to) => to.toggleSource(sourceId('a')), { sources: ['a'], commit: 'push' }],
    ['adds a speaker', (to) => to.toggleSpeaker(speakerId('b')), { speakers: ['b'], commit: 'push' }],
    ['types a search', (to) => to.search('oil'), { q: 'oil', commit: 'replace' }],
    ['chooses a time', (to) => to.chooseTime(yearRange(2024)), { time: yearRange(2024), commit: 'push' }],
    ['drags a handle', (to) => to.chooseTime(yearRange(2024), 'none'), { time: yearRange(2024), commit: 'none' }],
    ['sorts', (to) => to.sortBy('value'), { sort: { by: 'value', descending: false }, commit: 'push' }],
    ['shows a chart', (to) => to.showChart('people'), { chart: 'people', commit: 'push' }],
    ['hides what is derived', (to) => to.showDerived(false), { derived: false, commit: 'push' }],
    ['sets a claim aside', (to) => to.setAside('x'), { aside: ['x'], commit: 'push' }],
    ['turns to the other clock', (to) => to.setClock('said'), { clock: 'said', commit: 'push' }],
    ['turns to the other language', (to) => to.setLanguage('ru'), { lang: 'ru', commit: 'push' }],
    ['turns to the dark theme', (to) => to.setTheme('dark'), { theme: 'dark', commit: 'replace' }],
  ])('%s', (_, act, expected) => {
    act(store.actions);
    expect(change()).toEqual(expected);
  });

  it('takes out by a second click what the first put in, and leaves the rest', () => {
    store.actions.togglePlace('KZ');
    store.actions.togglePlace('UZ');
    store.actions.togglePlace('KZ');
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

  it('resets every filter and nothing else', () => {
    const { actions } = store;
    actions.goTo('table');
    actions.openEvidence('x');
    actions.chooseTime(yearRange(2024));
    actions.togglePlace('KZ');
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
    expect(change()).toEqual({ commit: 'push' });
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

  it('the end of playing commits what was played', () => {
    store.actions.setPlaying(true);
    store.actions.openEvidence('x', 'none');
    store.actions.setPlaying(false);
    expect(change()).toEqual({ claim: 'x', commit: 'push' });
  });

  it('arriving at an address replaces all choices, stops playing and commits nothing', () => {
    const problems = [{ key: 'lang', value: 'xx' }];
    store.actions.setPlaying(true);
    store.actions.arriveAt({ ...DEFAULT_CHOICES, tab: 'table' }, problems);
    expect(change()).toEqual({ tab: 'table', commit: 'none' });
    expect(store.getState()).toMatchObject({ playing: false, problems });
    store.actions.dismissProblems();
    expect(store.getState().problems).toEqual([]);
  });
});
