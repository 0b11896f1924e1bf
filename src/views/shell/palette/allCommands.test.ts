import { expect, it } from 'vitest';
import type { PageCall } from '../../../dom/callPage';
import { areas, claim, dataset, speakerId } from '../../../domain/fixtures';
import { withFinder } from '../../../domain/search/withFinder';
import { TEXTS } from '../../../i18n/fixtures';
import { sectionsFor } from '../../../layout/palette/sections';
import { type Choices, DEFAULT_CHOICES } from '../../../state/choices';
import { createReaderStore, type ReaderActions, type ReaderState } from '../../../state/store';
import { allCommands, type PageDoing } from './allCommands';

const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev', source: 'akorda' });
const DATA = withFinder(
  dataset([
    kz,
    claim('KZ turnover 2024 = 20 bn USD', { id: 'less', speaker: 'putin' }),
    claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'putin' }),
  ]),
);
const FORMATS = { images: ['png', 'svg', 'pdf'], data: ['csv', 'xlsx', 'json', 'zip'] };

type Reach = {
  /** What is typed, in English and Russian; the first row is meant, or the one of this key. */
  readonly words: readonly [string, string];
  readonly key?: string;
  readonly given?: Partial<Choices>;
  readonly playing?: true;
  /** What has become of it. */
  readonly done: (state: ReaderState, calls: readonly string[]) => unknown;
};
const open = { claim: 'kz' };
const filtered = { places: areas('KZ') };
const called = (call: string) => (_: ReaderState, calls: readonly string[]) => calls.includes(call);

/** How each action of the reader is reached by words; those that are none of his choices say why. */
const ACTIONS: Readonly<Record<keyof ReaderActions, Reach | string>> = {
  openEvidence: { words: ['Uzbekistan 2025', 'Узбекистан 2025'], done: ({ choices }) => choices.claim === 'uz' },
  closeEvidence: {
    words: ['close evidence', 'закрыть источник'],
    given: open,
    done: ({ choices }) => choices.claim === null,
  },
  openCompare: {
    words: ['compare with', 'сравнить с цифрой'],
    given: open,
    done: ({ choices }) => choices.compare?.includes('less'),
  },
  closeCompare: 'a dialog that is over the page closes by itself',
  hover: 'what is pointed at',
  goTo: { words: ['table', 'таблица'], done: ({ choices }) => choices.tab === 'table' },
  readDocument: {
    words: ['read in context', 'читать в документе'],
    given: open,
    done: ({ choices }) => choices.doc === 'akorda',
  },
  openReview: 'held by the test of the further rows',
  togglePlace: 'the filter by a question and by a name',
  choosePlaces: 'likewise',
  toggleTopic: 'likewise',
  chooseTopics: 'likewise',
  toggleSource: 'a document is read',
  toggleSpeaker: 'likewise',
  chooseWhose: 'held by the test of what can be done now',
  search: 'the filter by words',
  chooseTime: 'the filter by a question',
  narrow: {
    words: ['Kazakhstan', 'Казахстан'],
    key: 'filter',
    done: ({ choices }) => choices.places.includes(kz.refArea),
  },
  resetFilters: {
    words: ['reset', 'сбросить'],
    given: filtered,
    done: ({ choices }) => choices.places.length === 0,
  },
  sortBy: {
    words: ['sort value', 'сортировать по значению'],
    given: { tab: 'table' },
    done: ({ choices }) => choices.sort.by === 'value',
  },
  showChart: {
    words: ['go to people', 'перейти образования'],
    done: ({ choices }, calls) => choices.chart === 'people' && calls.includes('go-to-view chart-people'),
  },
  showDerived: { words: ['hide our arithmetic', 'скрыть расчёты'], done: ({ choices }) => !choices.derived },
  setAside: {
    words: ['set aside', 'исключить'],
    given: open,
    done: ({ choices }) => choices.aside.includes('kz'),
  },
  restore: {
    words: ['restore', 'вернуть'],
    given: { aside: ['less'] },
    done: ({ choices }) => choices.aside.length === 0,
  },
  setClock: { words: ['said when', 'когда сказано'], done: ({ choices }) => choices.clock === 'said' },
  setLanguage: { words: ['language', 'язык'], done: ({ choices }) => choices.lang },
  setTheme: { words: ['dark', 'тёмная'], done: ({ choices }) => choices.theme === 'dark' },
  setPlaying: { words: ['stop playing', 'остановить'], playing: true, done: ({ playing }) => !playing },
  gather: {
    words: ['to the report', 'в отчёт'],
    key: 'open report',
    given: open,
    done: ({ choices }) => choices.report.includes('kz'),
  },
  openReport: { words: ['report', 'отчёт'], done: ({ reporting }) => reporting === 'open' },
  closeReport: 'a dialog that is over the page closes by itself',
  openExport: {
    words: ['PNG map', 'PNG карта'],
    done: ({ exporting }) => exporting?.view === 'map' && exporting.format === 'png' && exporting.ready,
  },
  closeExport: 'a dialog that is over the page closes by itself',
  arriveAt: 'the history of the browser',
  dismissProblems: {
    words: ['dismiss notice', 'убрать сообщение'],
    done: ({ problems }) => problems.length === 0,
  },
  closePart: 'held by the test of the further rows',
};

const CALLS: Readonly<Record<PageCall, Reach>> = {
  'explain-keys': { words: ['all keys', 'все клавиши'], done: called('explain-keys') },
  'show-accessibility': { words: ['accessibility', 'доступность'], done: called('show-accessibility') },
  'read-view': { words: ['words table map', 'таблицей карта'], done: called('read-view map') },
  'hear-view': { words: ['hear map', 'послушать карта'], done: called('hear-view map') },
  'go-to-view': { words: ['go to map', 'перейти карта'], done: called('go-to-view map') },
  'check-draft': { words: ['check draft', 'проверить черновик'], done: called('check-draft') },
  'start-playing': { words: ['play', 'показать высказывания в том порядке'], done: called('start-playing') },
  'next-statement': { words: ['next statement', 'следующее'], done: called('next-statement') },
  'previous-statement': { words: ['previous statement', 'предыдущее'], done: called('previous-statement') },
};

const MORE: Readonly<Record<string, Reach>> = {
  'a document of one’s own': { words: ['add document', 'добавить документ'], done: called('add') },
  'a picture that was taken away': {
    words: ['open exported picture', 'открыть сохранённое изображение'],
    done: called('add'),
  },
  print: { words: ['print', 'напечатать'], done: called('print') },
  'the single keys': { words: ['single keys off', 'одиночные клавиши'], done: called('keys false') },
  'an image of a statement': {
    words: ['image statement', 'изображение высказывания'],
    given: open,
    done: ({ exporting }) => exporting?.view === 'statement',
  },
  'two speakers': {
    words: ['compare speakers', 'сравнить авторов'],
    done: ({ choices }) => choices.compare?.includes(speakerId('putin')),
  },
  ...Object.fromEntries(
    [...FORMATS.images, ...FORMATS.data].map((format): [string, Reach] => [
      format,
      {
        words: [`${format} turnover`, `${format} товарооборот`],
        done: ({ exporting }) => exporting?.view === 'chart-turnover' && exporting.format === format,
      },
    ]),
  ),
  cite: { words: ['cite map', 'сослаться карта'], done: ({ exporting }) => exporting?.tab === 'cite' },
  embed: { words: ['embed map', 'вставить карта'], done: ({ exporting }) => exporting?.tab === 'embed' },
};

const all = [...Object.entries(ACTIONS), ...Object.entries(CALLS), ...Object.entries(MORE)].flatMap(([name, reach]) =>
  typeof reach === 'string' ? [] : TEXTS.map((text, index) => ({ name, reach, text, index })),
);

it.each(all.map((one) => [`${one.name}, ${one.text.lang}`, one] as const))(
  'leads to %s',
  (_, { reach, text, index }) => {
    const { words, given, playing = false, done } = reach;
    const choices = { ...DEFAULT_CHOICES, ...given, lang: text.lang };
    const store = createReaderStore(choices, [{ key: 'time', value: 'soon' }]);
    store.setState({ playing });
    const calls: string[] = [];
    const page: PageDoing = {
      call: (name, about) => void calls.push([name, about ?? ''].join(' ').trim()),
      addDocument: () => void calls.push('add'),
      print: () => void calls.push('print'),
      putAway: () => void calls.push('put away'),
      switchSingleKeys: (on) => void calls.push(`keys ${on}`),
    };
    const kept = { ...store.getState(), singleKeys: true };
    const commands = allCommands(text, DATA, kept, FORMATS, store.actions, page);
    const doings = { ...store.actions, ask: () => undefined, filterBy: () => undefined };
    const sections = sectionsFor(text, DATA, choices, words[index] ?? '', commands, doings);
    const rows = sections.flatMap((section) => section.rows);
    const names = rows.map(({ main, about = '' }) => `${main} ${about}`);
    const row = reach.key === undefined ? rows[0] : rows.find(({ key }) => key === reach.key);
    row?.run();
    expect([names, Boolean(done(store.getState(), calls))]).toEqual([names, true]);
  },
);
