import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { CODES } from '../../domain/codeFixtures';
import { areas } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { QUOTE_CHOICES } from '../../domain/quote';
import { topicName } from '../../i18n/codeNames';
import { plain, TEXTS } from '../../i18n/fixtures';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { exportViews } from '../../state/exportView';
import { type Cited, citationName, itemOf } from './cited';
import { escapeTex } from './escapeTex';
import { viewTitle } from './viewTitle';
import { CITATION_FORMS } from './writeCitation';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const { dataset } = parseDataset(real);
const FILTERED: Choices = { ...DEFAULT_CHOICES, places: areas('KZ'), topics: ['turnover'], time: yearRange(2024) };
const [statement] = dataset.claims;
const [source] = dataset.sources;
if (!statement || !source) throw new Error('an empty package');
const VIEW: Cited = { kind: 'view', view: 'timeline' };

beforeAll(() => {
  vi.stubGlobal('location', new URL('https://five.example/'));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The address in the note of a record that opens this page. */
const addressIn = (note: string) => new URL(/https?:\/\/\S+/.exec(note)?.[0].replace(/[.,)]$/, '') ?? '');

describe.each(TEXTS)('what is cited in $lang', (text) => {
  const item = (cited: Cited, choices = FILTERED) => itemOf(cited, dataset, text, choices, 'both');

  it('is titled by the view and what it is filtered by', () => {
    expect(viewTitle(text, dataset, DEFAULT_CHOICES, 'timeline')).toBe(text.t('export.view.timeline'));
    expect(plain(viewTitle(text, dataset, FILTERED, 'timeline'))).toBe(
      `${text.t('export.view.timeline')}: ${text.t('area.KZ')}, ${topicName(text, dataset.codes, 'turnover')}, 2024`,
    );
  });

  it('has a title of its own for every view', () => {
    const titles = EXPORT_VIEWS.map((view) => item({ kind: 'view', view }, DEFAULT_CHOICES).title);
    expect(new Set(titles).size).toBe(EXPORT_VIEWS.length);
  });

  it('of a view says what it shows, and is of the day of its data', () => {
    const { title, issued } = item(VIEW, DEFAULT_CHOICES);
    expect(title).toMatch(/: \p{Lu}.* \d{4}–\d{4}$/u);
    expect(issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
  });

  it('has a name of its own for every choice and language', () => {
    const choices = [DEFAULT_CHOICES, FILTERED, { ...FILTERED, q: 'нефть' }, { ...FILTERED, q: 'газ' }];
    const ids = TEXTS.flatMap((each) =>
      choices.flatMap((made) =>
        EXPORT_VIEWS.map((view) => itemOf({ kind: 'view', view }, dataset, each, made, 'both').id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.-]+$/);
    expect(item(VIEW).id).toMatch(/^five-republics_timeline_KZ_turnover_2024_(en|ru)_\w+$/);
  });

  it('of a document without a title has none, but says what it is', () => {
    const untitled = dataset.sources.filter((each) => each.title === null);
    expect(untitled.length).toBeGreaterThan(0);
    for (const each of untitled) {
      const record = item({ kind: 'source', source: each });
      expect(record).toMatchObject({ genre: text.pick(each.name) });
      expect(record).not.toHaveProperty('title');
    }
  });

  it('of a view leads back to it as it is filtered, in this language and version', () => {
    const { searchParams } = addressIn(JSON.stringify(item(VIEW)).replaceAll('\\"', ' ').replaceAll('"', ' '));
    expect(searchParams.get('place')).toBe('KZ');
    expect(searchParams.get('time')).toBe('2024');
    expect(searchParams.get('lang') ?? 'en').toBe(text.lang);
  });

  it('of a statement opens that statement', () => {
    const { note } = item({ kind: 'statement', statement });
    expect(addressIn(note).searchParams.get('claim')).toBe(statement.id);
  });

  it('of a document opens it in the reader, without the filter', () => {
    const { searchParams } = addressIn(item({ kind: 'source', source }).note);
    expect(searchParams.get('doc')).toBe(source.id);
    expect(searchParams.get('place')).toBeNull();
  });

  it.each(QUOTE_CHOICES)('quotes a statement in the words that are wanted: %s', (quotes) => {
    const { title } = itemOf({ kind: 'statement', statement }, dataset, text, FILTERED, quotes);
    expect(title?.length).toBeGreaterThan(20);
  });
});

describe('the name of the file', () => {
  it('says what is cited; that of a view its filter too', () => {
    expect(citationName(VIEW, dataset.axis, FILTERED, 'en', 'bibtex', 'both')).toBe(
      'five-republics_timeline_KZ_turnover_2024_en_bibtex.bib',
    );
    expect(citationName({ kind: 'statement', statement }, dataset.axis, FILTERED, 'ru', 'ris', 'both')).toBe(
      `five-republics_${statement.id}_ru.ris`,
    );
    expect(citationName({ kind: 'source', source }, dataset.axis, FILTERED, 'en', 'csl', 'both')).toBe(
      `five-republics_${source.id}_en.json`,
    );
  });

  it('is one for each form, and of a statement for whose words', () => {
    const names = CITATION_FORMS.flatMap((form) =>
      QUOTE_CHOICES.map((quotes) =>
        citationName({ kind: 'statement', statement }, dataset.axis, FILTERED, 'en', form, quotes),
      ),
    );
    expect(new Set(names).size).toBe(CITATION_FORMS.length * QUOTE_CHOICES.length);
  });
});

describe('a text for BibTeX', () => {
  it('has what means something to TeX written out', () => {
    expect(escapeTex('50 % & {more} $1_2 #3 ~ ^ \\')).toBe(
      '50 \\% \\& \\textbraceleft{}more\\textbraceright{} \\$1\\_2 \\#3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });

  it('keeps signs apart that TeX would join, and letters as they are', () => {
    expect(escapeTex("a -- b ''c'' ``d, ,")).toBe("a -{}- b '{}'c'{}' `{}`d, ,");
    expect(escapeTex('товарооборот «28 млрд»')).toBe('товарооборот «28 млрд»');
  });
});
