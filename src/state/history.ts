import { formatAddress, type ParsedAddress, parseAddress, type Vocabulary } from './address';
import { type Boot, parseBoot, queryOf } from './boot';
import { type Choices, DEFAULT_CHOICES, LANGUAGES, THEMES } from './choices';
import { homeOf } from './permalink';
import { remembered } from './remembered';
import type { HistoryStep, ReaderStore } from './store';
import { isThing } from './thing';

/** The page has an address in each language: `/` and `/ru/`. */
const homePath = () => homeOf(location.pathname);

/** What the address leaves open: the language is that of the page, the theme what the reader last chose. */
function filled<Some extends Pick<Choices, 'lang' | 'theme' | 'embed'>>(choices: Some): Some {
  const query = queryOf(location.search);
  const isNamed = LANGUAGES.some((lang) => lang === query.get('lang'));
  const lang = isNamed || homePath() === location.pathname ? choices.lang : 'ru';
  const kept = query.has('theme') || choices.embed !== null ? null : remembered('theme');
  return { ...choices, lang, theme: THEMES.find((theme) => theme === kept) ?? choices.theme };
}

/** What the page's own address says before the data are there, and when they are. */
export const bootChoices = (): Boot => filled(parseBoot(location.search));

export function addressedChoices(vocabulary: Vocabulary): ParsedAddress {
  const { choices, problems } = parseAddress(location.search, vocabulary);
  return { choices: filled({ ...choices, report: keptReport(choices, vocabulary) }), problems };
}

/** What the address leaves open of the report is what is kept of it, as far as the data have it. */
function keptReport({ report, embed }: Choices, vocabulary: Vocabulary): Choices['report'] {
  if (embed !== null || queryOf(location.search).has('report')) return report;
  return (remembered('report') ?? '').split('~').filter((name) => isThing(name, vocabulary));
}

/** Where the choices are found again. Where the language was named in the query it stays there. */
function addressOf(choices: Choices): string {
  const named = homePath() === location.pathname ? queryOf(location.search).get('lang') : null;
  const isNamed = named === 'ru' && choices.lang === 'ru';
  if (isNamed || choices.embed !== null) return `${homePath()}${formatAddress(choices)}`;
  const path = choices.lang === 'ru' ? 'ru/' : '';
  return `${homePath()}${path}${formatAddress({ ...choices, lang: DEFAULT_CHOICES.lang })}`;
}

/** Runs a task at some later moment, which may be later where no step is to be made; what it returns calls it off. */
export type Later = (task: () => void, step: HistoryStep) => () => void;

/** Safari takes a hundred writes in half a minute and throws at further ones: then the last state follows, this often tried. */
const AGAIN_MS = 3000;

type Step = { readonly step: HistoryStep; readonly address: string };

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
 *
 * What lies over the page has a step of its own on top, so that going back closes it and nothing else. Closed in another
 * way, that step is taken back; steps that are made meanwhile go below it, or wait until it is gone.
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
  /** The address below the step of what lies over the page, while there is one; and whether that is being taken back. */
  let beneath: string | null = null;
  let uncovering = false;
  const here = () => `${location.pathname}${location.search}`;
  const isFramed = () => store.getState().choices.embed !== null;
  const write = () => {
    if (uncovering) return;
    callOff();
    const steps = waiting;
    waiting = [];
    try {
      for (const each of steps) writeStep(each);
    } catch {
      const [last] = steps.slice(-1);
      if (last) waiting = [last];
      const timer = setTimeout(write, AGAIN_MS);
      callOff = () => clearTimeout(timer);
    }
  };
  const writeStep = ({ step, address }: Step) => {
    const whole = `${address}${location.hash}`;
    if (step === 'push' && beneath === null && !isFramed()) history.pushState(null, '', whole);
    else history.replaceState(null, '', whole);
    if (step === 'replace' || beneath === null) return;
    beneath = address;
    history.pushState(null, '', whole);
  };
  const cover = () => {
    const isOpen = store.layers.isOpen();
    if (uncovering || isOpen === (beneath !== null) || isFramed()) return;
    write();
    uncovering = !isOpen;
    beneath = isOpen ? here() : null;
    if (isOpen) history.pushState(null, '');
    else history.back();
  };
  /** Back on the step below: what was chosen meanwhile stays chosen. */
  const uncovered = () => {
    uncovering = false;
    const address = addressOf(store.getState().choices);
    if (waiting.length === 0 && address !== here()) history.replaceState(null, '', `${address}${location.hash}`);
    write();
    cover();
  };
  const endLayers = store.layers.onChange(cover);
  const unsubscribe = store.onStep((step) => {
    arriving = null;
    const address = addressOf(store.getState().choices);
    if (address === (waiting.at(-1)?.address ?? here())) return;
    const before = step === 'replace' ? waiting.pop() : undefined;
    waiting.push({ step: before?.step ?? step, address });
    callOff();
    callOff = later(write, waiting.some((other) => other.step === 'push') ? 'push' : 'replace');
  });
  /** Going back and forth leaves the report as it is, and so the address of each step gets that of now. */
  const arriveAt = ({ choices, problems }: ParsedAddress) => {
    const { report } = store.getState().choices;
    store.actions.arriveAt({ ...choices, report }, problems);
    if (choices.report.join() !== report.join())
      history.replaceState(null, '', `${addressOf(store.getState().choices)}${location.hash}`);
  };
  const arrive = () => {
    if (uncovering) return uncovered();
    const isCovered = beneath !== null;
    const isBelow = isCovered && beneath === here();
    beneath = null;
    if (isCovered) store.layers.closeAll();
    if (isBelow) return uncovered();
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
    endLayers();
    removeEventListener('popstate', arrive);
    removeEventListener('pagehide', write);
  };
}
