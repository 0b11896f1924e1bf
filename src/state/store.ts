import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../domain/clock';
import { type ClaimFilter, NO_FILTER } from '../domain/filter';
import type { AreaId, SourceId, SpeakerId } from '../domain/ids';
import type { TimeRange } from '../domain/month';
import type { Part } from '../domain/part';
import type { UiLanguage } from '../domain/quote';
import type { SortKey } from '../domain/tableOrder';
import type { Topic } from '../domain/topic';
import type { AddressProblem } from './address';
import { type Choices, DEFAULT_CHOICES, type Tab, type Theme } from './choices';
import type { Exported } from './exportView';
import { createLayers, type Layers } from './layers';
import { remember, remembered } from './remembered';
import { withoutPart } from './withoutPart';

/** How the address follows a change: `push` makes a step for the back button, `replace` does not. */
export type HistoryStep = 'push' | 'replace';

/** What an action asks of the history: `none` leaves the address alone until a later change (dragging, playing). */
type HistoryOption = { readonly history?: HistoryStep | 'none' };

/** A place on the screen, in pixels of the window. */
export type Hovered = {
  readonly id: string;
  readonly anchor: { readonly x: number; readonly top: number; readonly bottom: number };
};

/** What the reader takes away: of which view, and in which way. */
export type ExportTab = 'image' | 'data' | 'cite' | 'embed';
/** With `ready` the focus goes to what saves; a `format` is chosen first. */
type ExportHow = { readonly ready?: boolean; readonly format?: string };
export type Exporting = ExportHow & { readonly view: Exported; readonly tab: ExportTab };

export type ReaderState = {
  readonly choices: Choices;
  /** The statement under the pointer or the focus, and where it is drawn; never in the address. */
  readonly hovered: Hovered | null;
  readonly playing: boolean;
  /** The open report, or what was in it before the last change, for whoever wants that back; never in the address. */
  readonly reporting: 'open' | { readonly before: readonly string[] } | null;
  /** The open export dialog; never in the address. */
  readonly exporting: Exporting | null;
  /** Parts of the address that were not understood, until dismissed. */
  readonly problems: readonly AddressProblem[];
};

/** Actions are named after what the reader did. */
export type ReaderActions = {
  readonly openEvidence: (id: string, option?: HistoryOption) => void;
  readonly closeEvidence: () => void;
  /** Two claims, or two speakers; what is opened from there closes it. */
  readonly openCompare: (one: string, other: string) => void;
  readonly closeCompare: () => void;
  readonly hover: (hovered: Hovered | null) => void;
  readonly goTo: (tab: Tab) => void;
  /** With `focus: 'words'` the focus goes to the claim's words, once they are in the document. */
  readonly readDocument: (doc: string, claim: string | null, option?: { readonly focus: 'words' }) => void;
  /** A document of the reader's own, with what was found in it. */
  readonly openReview: (document: string) => void;
  readonly togglePlace: (place: AreaId) => void;
  readonly choosePlaces: (places: readonly AreaId[]) => void;
  readonly toggleTopic: (topic: Topic) => void;
  readonly chooseTopics: (topics: readonly Topic[]) => void;
  readonly toggleSource: (source: SourceId) => void;
  readonly toggleSpeaker: (speaker: SpeakerId) => void;
  readonly chooseWhose: (whose: ClaimFilter['whose']) => void;
  readonly search: (q: string) => void;
  readonly chooseTime: (time: TimeRange | null, option?: HistoryOption) => void;
  /** Asks for these parts of the filter, whatever they were; in one step. */
  readonly narrow: (filter: Partial<ClaimFilter>) => void;
  readonly resetFilters: () => void;
  readonly sortBy: (by: SortKey) => void;
  readonly showChart: (chart: Topic) => void;
  readonly showDerived: (derived: boolean) => void;
  /** Takes a claim as not said, until it is restored. */
  readonly setAside: (claim: string) => void;
  readonly restore: (claim: string) => void;
  readonly setClock: (clock: Clock) => void;
  readonly setLanguage: (lang: UiLanguage) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPlaying: (playing: boolean) => void;
  /** Has these things in the report, in this order; kept in this browser. With `told` the reader is told of it. */
  readonly gather: (report: readonly string[], told?: boolean) => void;
  readonly openReport: () => void;
  readonly closeReport: () => void;
  readonly openExport: (view: Exported, tab?: ExportTab, how?: ExportHow) => void;
  readonly closeExport: () => void;
  readonly arriveAt: (choices: Choices, problems: readonly AddressProblem[]) => void;
  readonly dismissProblems: () => void;
  /** A package is no longer shown: what was chosen of it goes with it. */
  readonly closePart: (part: Part) => void;
};

export type ReaderStore = StoreApi<ReaderState> & {
  readonly actions: ReaderActions;
  readonly layers: Layers;
  /** Calls `listener` after every action whose choices belong into the address; returns what ends that. */
  readonly onStep: (listener: (step: HistoryStep) => void) => () => void;
  /** True once, when the last choice asked for the focus to go to the claim's words in this document. */
  readonly takeFocus: (doc: string, claim: string | null) => boolean;
};

export function createReaderStore(
  choices: Choices = DEFAULT_CHOICES,
  problems: readonly AddressProblem[] = [],
): ReaderStore {
  const store = createStore<ReaderState>()(() => ({
    choices,
    hovered: null,
    playing: false,
    reporting: null,
    exporting: null,
    problems,
  }));
  const listeners = new Set<(step: HistoryStep) => void>();
  let wantsFocus: Pick<Choices, 'doc' | 'claim'> | null = null;
  const tell = (step: HistoryStep) => {
    for (const listener of listeners) listener(step);
  };
  const choose = (change: Partial<Choices>, { history = 'push' }: HistoryOption = {}) => {
    wantsFocus = null;
    store.setState((state) => ({ choices: { ...state.choices, ...change } }));
    if (history !== 'none') tell(history);
  };
  const chosen = () => store.getState().choices;
  /** Only what the reader chose is remembered, never what came with an address; a frame keeps nothing. */
  const keep: typeof remember = (name, value) => {
    if (chosen().embed === null) remember(name, value);
  };

  const actions: ReaderActions = {
    openEvidence: (id, option) => choose({ claim: id, compare: null }, option),
    closeEvidence: () => choose({ claim: null }),
    openCompare: (one, other) => choose({ compare: [one, other] }),
    closeCompare: () => choose({ compare: null }),
    hover: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },
    goTo: (tab) => choose({ tab }),
    readDocument: (doc, claim, option) => {
      choose({ tab: 'sources', doc, claim });
      if (option) wantsFocus = { doc, claim };
    },
    openReview: (document) => {
      const doc = `own:${document}`;
      choose({ tab: 'review', doc, claim: null, compare: null });
      wantsFocus = { doc, claim: null };
    },
    togglePlace: (place) => choose({ places: toggled(chosen().places, place) }),
    choosePlaces: (places) => choose({ places }),
    toggleTopic: (topic) => choose({ topics: toggled(chosen().topics, topic) }),
    chooseTopics: (topics) => choose({ topics }),
    toggleSource: (source) => choose({ sources: toggled(chosen().sources, source) }),
    toggleSpeaker: (speaker) => choose({ speakers: toggled(chosen().speakers, speaker) }),
    chooseWhose: (whose) => choose({ whose }),
    search: (q) => choose({ q }, { history: 'replace' }),
    chooseTime: (time, option) => choose({ time }, option),
    narrow: (filter) => choose(filter),
    resetFilters: () => choose(NO_FILTER),
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
    setLanguage: (lang) => {
      choose({ lang });
      keep('lang', lang);
    },
    setTheme: (theme) => {
      choose({ theme }, { history: 'replace' });
      keep('theme', theme);
    },
    setPlaying: (playing) => {
      if (store.getState().playing === playing) return;
      store.setState({ playing });
      if (!playing) tell('push');
    },
    gather: (report, told) => {
      const before = chosen().report;
      const kept = remembered('report');
      // One that came with an address takes the place of the reader's own, which the reader can restore.
      if (kept && kept !== before.join('~')) keep('report-before', kept);
      choose({ report }, { history: 'replace' });
      keep('report', report.join('~'));
      if (told) store.setState({ reporting: { before } });
    },
    openReport: () => store.setState({ reporting: 'open', hovered: null }),
    closeReport: () => store.setState({ reporting: null }),
    openExport: (view, tab = 'image', how = {}) => store.setState({ exporting: { view, tab, ...how }, hovered: null }),
    closeExport: () => store.setState({ exporting: null }),
    arriveAt: (arrived, found) => {
      wantsFocus = null;
      store.setState({ choices: arrived, problems: found, playing: false });
    },
    dismissProblems: () => store.setState({ problems: [] }),
    closePart: (part) => choose(withoutPart(chosen(), part)),
  };
  const onStep: ReaderStore['onStep'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const takeFocus: ReaderStore['takeFocus'] = (doc, claim) => {
    const isWanted = wantsFocus?.doc === doc && wantsFocus.claim === claim;
    if (isWanted) wantsFocus = null;
    return isWanted;
  };
  return Object.assign(store, { actions, layers: createLayers(), onStep, takeFocus });
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
