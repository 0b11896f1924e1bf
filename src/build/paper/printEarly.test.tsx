import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainly } from '../../checks/show';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { createText, textWithCodes } from '../../i18n/createText';
import { filterLine } from '../../i18n/filterWords';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { notedFigures } from '../../selectors/notedFigures';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { firstFacts } from '../firstFacts';
import { filterBy } from './filterBy';
import { type PaperFiles, paperFiles } from './paperFiles';
import { printEarly } from './printEarly';

const texts = [createText('en', en), createText('ru', ru)];
const OF = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' }),
    claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'mirziyoyev', quote: 'It was [13] and 8 billion.' }),
    claim('UZ investment 2025-11 = 8 bn USD', {
      id: 'uz-8',
      speaker: 'mirziyoyev',
      quote: 'It was 13 and [8 billion].',
    }),
  ],
  [],
  [derivation('both', ['add', 'kz', 'uz'], { areas: areas('KZ', 'UZ') })],
);
const MAIN =
  '<main id="content"><div class="view-head">All</div><table><tr data-mark="" data-claim="kz"><td>KZ</td></tr><tr data-mark="" data-claim="uz"><td>UZ</td></tr></table></main>';
let paper: PaperFiles = { at: '', files: {} };

/** Answers with the files of the build. */
class Request {
  responseXML: Document | null = null;
  #path = '';
  open(_: string, path: string, isAsync: boolean) {
    if (isAsync) throw new Error('the browser does not wait for this');
    this.#path = path.slice(1);
  }
  overrideMimeType() {}
  send() {
    const xml = paper.files[this.#path];
    if (xml === undefined) throw new Error('unreachable');
    this.responseXML = new DOMParser().parseFromString(xml, 'text/xml');
  }
}

beforeAll(async () => {
  paper = await paperFiles(
    { dataset: OF, issues: [] },
    texts,
    async (drawn) => renderToStaticMarkup(drawn),
    '/',
    async () => MAIN,
  );
  vi.stubGlobal('XMLHttpRequest', Request);
  printEarly(paper.at, firstFacts(textWithCodes(createText('en', en), OF.codes), OF, 3), filterBy);
}, 60_000);
afterEach(() => dispatchEvent(new Event('afterprint')));
afterAll(() => void vi.unstubAllGlobals());

/** What is on paper when the page of an address is printed before its app is there. */
function printed(search: string, { lang = 'en', root = '<main id="content"></main>' } = {}) {
  vi.stubGlobal('location', new URL(`https://five.example/${search}`));
  document.documentElement.lang = lang;
  document.body.innerHTML = `<div id="root" data-version="${OF.version}">${root}</div>`;
  dispatchEvent(new Event('beforeprint'));
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`.paper ${selector}`)];
  return {
    all,
    words: plainly(document.querySelector('.paper .print-notes')?.textContent),
    notes: all('ol [data-note]')
      .filter((note) => !note.closest('[data-each]'))
      .map(({ dataset }) => dataset.note),
    filter: all('[data-filter]').map(({ textContent }) => textContent),
    isWhole: document.documentElement.dataset.paperWhole !== undefined,
  };
}
const noted = (choices: Partial<Choices>) => notedFigures(OF, { ...DEFAULT_CHOICES, ...choices }).map(({ id }) => id);

describe('what is printed before the app is there', () => {
  it.each([
    ['', 'en', 'Notes'],
    ['', 'ru', 'Примечания'],
  ])('has every drawing and every figure with its note %s', (search, lang, heading) => {
    const { all, notes, words, filter } = printed(search, { lang });
    expect(all('[data-paper]').length).toBe(4 + 1);
    expect(notes).toEqual(noted({}));
    expect(words).toContain(heading);
    expect(filter).toEqual([]);
    expect(words).toContain(`${location.origin}/?${lang === 'ru' ? 'lang=ru&' : ''}data=${OF.version}`);
    expect(all('[style]').every((styled) => styled.style.width !== '')).toBe(true);
    expect(all('[id]')).toEqual([]);
  });

  it.each<[search: string, choices: Partial<Choices>]>([
    ['?place=KZ~TJ', { places: areas('KZ', 'TJ') }],
    ['?time=2025&topic=turnover', { time: yearRange(2025), topics: ['turnover'] }],
    ['?time=2025-11', { time: { from: '2025-11', to: '2025-11' } }],
    ['?speaker=mirziyoyev', { speakers: OF.speakers.map(({ id }) => id).filter((id) => id === 'mirziyoyev') }],
  ])('is filtered as the address %s asks, in the same words, each note with its own sentence', (search, choices) => {
    for (const lang of ['en', 'ru'] as const) {
      const text = textWithCodes(lang === 'en' ? createText('en', en) : createText('ru', ru), OF.codes);
      const { all, notes, words, filter, isWhole } = printed(search, { lang });
      expect(notes).toEqual(noted(choices));
      expect(all('.print-end [data-note]').map(({ dataset }) => dataset.note)).toEqual(notes.slice(-1));
      expect(filter).toEqual([filterLine(text, OF, { ...DEFAULT_CHOICES, ...choices })]);
      expect(isWhole).toBe(false);
      expect(words).not.toMatch(/In the sentence of note|В предложении из примечания/);
      expect(words).toContain(`/${search}&`);
      expect(all('[data-counts], [data-paper="map"], [data-paper="adds-up"]')).toEqual([]);
      const left = new Set<string | undefined>(notes);
      for (const { dataset } of all('[data-mark][data-claim]:not([data-ghost])'))
        expect(dataset.claim?.split(' ').some((id) => left.has(id))).toBe(true);
    }
  });

  it('says so where something is asked for that it does not know, and leaves nothing out', () => {
    for (const search of ['?q=gas', '?derived=0', '?speaker=nobody', '?place=KZ&clock=said'])
      expect(printed(search).isWhole, search).toBe(true);
    expect(printed('?q=gas').notes).toEqual(noted({}));
  });

  it('has the rows of the table where the page has none yet', () => {
    expect(printed('?tab=table').all('tr').length).toBe(2);
    const filtered = printed('?tab=table&place=KZ');
    expect(filtered.all('tr').map(({ textContent }) => textContent)).toEqual(['KZ']);
    expect(filtered.all('.view-head')).toEqual([]);
    expect(document.getElementById('content')?.style.display).toBe('none');
    expect(printed('?tab=table', { root: '<main id="content"><table></table></main>' }).all('tr')).toEqual([]);
  });

  it('is light, and taken away afterwards', () => {
    document.documentElement.dataset.theme = 'dark';
    printed('?tab=table&q=gas');
    expect(document.documentElement.dataset.theme).toBe('light');
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark' });
    expect(document.documentElement.dataset.paperWhole).toBeUndefined();
    expect(document.querySelector('.paper')).toBeNull();
    expect(document.getElementById('content')?.style.display).toBe('');
    delete document.documentElement.dataset.theme;
  });

  it.each([
    ['a frame', '?embed=map', ''],
    ['other data', '?data=other', ''],
    ['a page whose own paper is ready', '', '<div class="print-sheet"></div>'],
  ])('is not put on %s', (_, search, root) => {
    expect(printed(search, { root }).all('[data-note]')).toEqual([]);
  });

  it('is there for an address that names the data of today, and nothing where it cannot be had', () => {
    expect(printed(`?data=${OF.version}`).notes).toEqual(noted({}));
    expect(printed('', { lang: 'de' }).all('[data-note]')).toEqual([]);
  });
});
