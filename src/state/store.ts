import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Area } from '../domain/area';
import type { Clock } from '../domain/clock';
import type { SourceId, SpeakerId } from '../domain/ids';
import { ALL_MONTHS, type MonthRange } from '../domain/month';
import type { Language } from '../domain/quote';
import type { SortKey } from '../domain/tableOrder';
import type { Topic } from '../domain/topic';
import type { AddressProblem } from './address';
import { type Choices, DEFAULT_CHOICES, type Tab, type Theme } from './choices';
import type { ExportView } from './exportView';

/**
 * How the address follows a change: `push` makes a step for the back button, `replace` does not, `none` leaves the
 * address alone until a later change (dragging, playing).
 */
export type Commit = 'push' | 'replace' | 'none';

/** A place on the screen, in pixels of the window. */
export type Hovered = {
  readonly id: string;
  readonly anchor: { readonly x: number; readonly top: number; readonly bottom: number };
};

/** What the reader takes away: of which view, and in which way. */
export type ExportTab = 'image' | 'data' | 'cite' | 'embed';
export type Exporting = { readonly view: ExportView; readonly tab: ExportTab };

export type ReaderState = {
  readonly choices: Choices;
  readonly commit: Commit;
  /** The statement under the pointer or the focus, and where it is drawn; never in the address. */
  readonly hovered: Hovered | null;
  readonly playing: boolean;
  /** The open export dialog; never in the address. */
  readonly exporting: Exporting | null;
  /** Parts of the address that were not understood, until dismissed. */
  readonly problems: readonly AddressProblem[];
};

/** Actions are named after what the reader did. */
export type ReaderActions = {
  readonly openEvidence: (id: string, commit?: Commit) => void;
  readonly closeEvidence: () => void;
  readonly hover: (hovered: Hovered | null) => void;
  readonly goTo: (tab: Tab) => void;
  readonly readDocument: (doc: string, claim: string | null) => void;
  readonly togglePlace: (place: Area) => void;
  readonly choosePlaces: (places: readonly Area[]) => void;
  readonly toggleTopic: (topic: Topic) => void;
  readonly chooseTopics: (topics: readonly Topic[]) => void;
  readonly toggleSource: (source: SourceId) => void;
  readonly toggleSpeaker: (speaker: SpeakerId) => void;
  readonly search: (q: string) => void;
  readonly chooseTime: (time: MonthRange, commit?: Commit) => void;
  readonly resetFilters: () => void;
  readonly sortBy: (by: SortKey) => void;
  readonly showChart: (chart: Topic) => void;
  readonly showDerived: (derived: boolean) => void;
  /** Takes a claim as not said, until it is restored. */
  readonly setAside: (claim: string) => void;
  readonly restore: (claim: string) => void;
  readonly setClock: (clock: Clock) => void;
  readonly setLanguage: (lang: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly openExport: (view: ExportView, tab?: ExportTab) => void;
  readonly closeExport: () => void;
  readonly arriveAt: (choices: Choices, problems: readonly AddressProblem[]) => void;
  readonly dismissProblems: () => void;
};

export type ReaderStore = StoreApi<ReaderState> & { readonly actions: ReaderActions };

export function createReaderStore(
  choices: Choices = DEFAULT_CHOICES,
  problems: readonly AddressProblem[] = [],
): ReaderStore {
  const store = createStore<ReaderState>()(() => ({
    choices,
    commit: 'replace',
    hovered: null,
    playing: false,
    exporting: null,
    problems,
  }));
  const choose = (change: Partial<Choices>, commit: Commit = 'push') =>
    store.setState((state) => ({ choices: { ...state.choices, ...change }, commit }));
  const chosen = () => store.getState().choices;

  const actions: ReaderActions = {
    openEvidence: (id, commit) => choose({ claim: id }, commit),
    closeEvidence: () => choose({ claim: null }),
    hover: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },
    goTo: (tab) => choose({ tab }),
    readDocument: (doc, claim) => choose({ tab: 'sources', doc, claim }),
    togglePlace: (place) => choose({ places: toggled(chosen().places, place) }),
    choosePlaces: (places) => choose({ places }),
    toggleTopic: (topic) => choose({ topics: toggled(chosen().topics, topic) }),
    chooseTopics: (topics) => choose({ topics }),
    toggleSource: (source) => choose({ sources: toggled(chosen().sources, source) }),
    toggleSpeaker: (speaker) => choose({ speakers: toggled(chosen().speakers, speaker) }),
    search: (q) => choose({ q }, 'replace'),
    chooseTime: (time, commit) => choose({ time }, commit),
    resetFilters: () => choose({ places: [], topics: [], sources: [], speakers: [], q: '', time: ALL_MONTHS }),
    sortBy: (by) => {
      const { sort } = chosen();
      choose({ sort: { by, descending: sort.by === by && !sort.descending } });
    },
    showChart: (chart) => choose({ chart }),
    showDerived: (derived) => choose({ derived }),
    setAside: (claim) => {
      if (!chosen().aside.includes(claim)) choose({ aside: [...chosen().aside, claim] });
    },
    restore: (claim) => {
      if (chosen().aside.includes(claim)) choose({ aside: chosen().aside.filter((id) => id !== claim) });
    },
    setClock: (clock) => choose({ clock }),
    setLanguage: (lang) => choose({ lang }),
    setTheme: (theme) => choose({ theme }, 'replace'),
    setPlaying: (playing) => {
      if (store.getState().playing === playing) return;
      store.setState((state) => ({ playing, commit: playing ? state.commit : 'push' }));
    },
    openExport: (view, tab = 'image') => store.setState({ exporting: { view, tab }, hovered: null }),
    closeExport: () => store.setState({ exporting: null }),
    arriveAt: (arrived, found) => store.setState({ choices: arrived, problems: found, commit: 'none', playing: false }),
    dismissProblems: () => store.setState({ problems: [] }),
  };
  return Object.assign(store, { actions });
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
