import { formatAddress, type ParsedAddress, parseAddress, type Vocabulary } from './address';
import { type Boot, parseBoot } from './boot';
import type { HistoryStep, ReaderStore } from './store';

/** What the page's own address says before the data are there, and when they are. */
export const bootChoices = (): Boot => parseBoot(location.search);
export const addressedChoices = (vocabulary: Vocabulary): ParsedAddress => parseAddress(location.search, vocabulary);

/** Runs a task at some later moment; what it returns calls it off. */
export type Later = (task: () => void) => () => void;

type Step = { readonly step: HistoryStep; readonly search: string };

type Binding = {
  /** Writing is put off by it, since the browser takes as long for it as for half a frame; by default it is not. */
  readonly later: Later;
  /** What an address asks for is done once it is ready; by default at once. */
  readonly ready: (address: ParsedAddress) => ParsedAddress | Promise<ParsedAddress>;
};

const atOnce: Binding = {
  later: (task) => {
    task();
    return () => {};
  },
  ready: (address) => address,
};

/**
 * Binds a store to the browser's history: one listener writes the address, load and `popstate` read it.
 * Returns a function that ends the binding. No step is lost by putting it off: they are written in order, all of them
 * when the reader leaves, and none over the step that the reader has just gone back to. A framed view makes no steps: the
 * back button belongs to the page around it.
 */
export function bindToHistory(
  store: ReaderStore,
  vocabulary: () => Vocabulary,
  { later = atOnce.later, ready = atOnce.ready }: Partial<Binding> = {},
): () => void {
  let waiting: Step[] = [];
  let callOff = () => {};
  /** The address that the reader has gone to and that is not ready yet. */
  let arriving: Promise<ParsedAddress> | null = null;
  const isFramed = () => store.getState().choices.embed !== null;
  const write = () => {
    callOff();
    const steps = waiting;
    waiting = [];
    for (const { step, search } of steps) {
      const address = `${location.pathname}${search}${location.hash}`;
      if (step === 'push' && !isFramed()) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
  };
  const unsubscribe = store.onStep((step) => {
    arriving = null;
    const search = formatAddress(store.getState().choices);
    if (search === (waiting.at(-1)?.search ?? location.search)) return;
    waiting.push({ step, search });
    callOff();
    callOff = later(write);
  });
  const arriveAt = ({ choices, problems }: ParsedAddress) => store.actions.arriveAt(choices, problems);
  const arrive = () => {
    callOff();
    waiting = [];
    const address = ready(addressedChoices(vocabulary()));
    arriving = address instanceof Promise ? address : null;
    if (!(address instanceof Promise)) return arriveAt(address);
    void address.then((there) => {
      // Where the reader has gone on meanwhile, this step is no more.
      if (arriving === address) arriveAt(there);
    });
  };
  addEventListener('popstate', arrive);
  addEventListener('pagehide', write);
  return () => {
    write();
    unsubscribe();
    removeEventListener('popstate', arrive);
    removeEventListener('pagehide', write);
  };
}
