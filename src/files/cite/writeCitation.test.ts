import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claim, dataset as datasetOf } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { quoted } from '../../i18n/quotation';
import { HOSTILE } from '../data/fixtures';
import {
  type CiteContext,
  type CslItem,
  cslName,
  cslTitle,
  oneLine,
  sourceItem,
  statementItem,
  viewItem,
} from './cslItem';
import { citationReader } from './fixtures';
import { withoutTextFragment } from './runs';
import { type CitationForm, writeCitation } from './writeCitation';

const { dataset } = parseDataset(real);
const PERMALINK = 'https://five.example/?time=2020..2024&claim=a&data=b%20c';
const TODAY = '2026-11-22';
const TURNOVER = 'turnover-ca5-2024-tokayev';
const PROGRAMS = ['bibtex', 'biblatex', 'ris', 'csl'] as const;

const NOTHING = { URL: undefined, issued: undefined };

let read: Awaited<ReturnType<typeof citationReader>>;
beforeAll(async () => {
  read = await citationReader();
});

describe.each(TEXTS)('citations in $lang', (text) => {
  const context: CiteContext = { dataset, text, today: TODAY, permalink: PERMALINK };
  const items: readonly CslItem[] = [
    ...[...dataset.claims, ...dataset.events].map((statement) => statementItem(statement, context)),
    ...dataset.sources.map((source) => sourceItem(source, context)),
    viewItem('five-republics_timeline', 'Timeline', context),
  ];
  const write = async (item: CslItem, form: CitationForm) => (await writeCitation(item, form, text)).words;

  it.each(PROGRAMS)('%s: everything comes back by another reader', async (form) => {
    for (const item of items) {
      const [found, ...more] = read(await write(item, form));
      expect(more).toEqual([]);
      expect(found).toMatchObject({ id: item.id });
      expect(found?.title).toBe(form === 'csl' ? item.title : cslTitle(item));
      if (form !== 'bibtex')
        expect({ ...NOTHING, ...found }).toMatchObject({
          ...NOTHING,
          URL: item.URL,
          issued: item.issued,
          note: item.note,
        });
      expect(found?.['container-title'] ?? item['container-title']).toBe(item['container-title']);
      expect(JSON.stringify(found?.author)?.length ?? 0).toBeGreaterThanOrEqual(item.author ? 10 : 0);
    }
  });

  it('has a name of its own for every record', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('full and in-line say who, when, where, and from which data', async () => {
    const item = items.find(({ id }) => id.startsWith(`${TURNOVER}_`));
    if (!item) throw new Error('no record');
    const full = plain(await write(item, 'full'));
    const url = item.URL ?? 'none';
    const [printed = '', fragment] = url.split('#:~:text=');
    expect(fragment).toMatch(/./);
    expect(full).not.toContain('#:~:text=');
    expect((await writeCitation(item, 'full', text)).runs).toContainEqual({ text: printed, href: url });
    for (const part of [printed, dataset.version, PERMALINK, '50 млрд долларов']) expect(full).toContain(part);
    const own = {
      en: [
        'Tokayev, Kassym-Jomart. «По',
        '10 October 2025',
        '(accessed 22 November 2026)',
        'Said by',
        '9 October 2025',
      ],
      ru: [
        'Токаев, Касым-Жомарт. «По',
        '10 октября 2025',
        '(дата обращения: 22 ноября 2026)',
        'Сказано:',
        '9 октября 2025',
      ],
    }[text.lang];
    for (const part of own) expect(full).toContain(part);
    expect(await write(item, 'inline')).toBe(text.lang === 'ru' ? '(Токаев, 2025)' : '(Tokayev, 2025)');
  });

  it('every record has a full citation with its words in their own marks, and its addresses as they are printed', async () => {
    for (const item of items) {
      const full = await write(item, 'full');
      expect(full).toContain(item.title === undefined ? cslTitle(item) : quoted(item.title, item.language));
      expect(full).not.toContain('undefined');
      expect(full).not.toMatch(/[.!?…][»”“’]+[.]/);
      if (item.URL) expect(full).toContain(withoutTextFragment(item.URL));
      expect(full.endsWith(item.type === 'webpage' ? dataset.version : PERMALINK)).toBe(true);
    }
  });

  it('a quote keeps its dots', async () => {
    const [first] = items;
    if (!first) throw new Error('no record');
    const full = await write({ ...first, title: 'Trade... grew, by 2..3%.', language: 'en' }, 'full');
    expect(full).toContain('“Trade... grew, by 2..3%”. ');
  });
});

describe.each(TEXTS.slice(0, 1))('hostile texts', (text) => {
  const words = fc
    .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii' }))
    .filter((word) => oneLine(word) !== '');

  const itemOf = (word: string): CslItem => {
    const made = claim('KZ turnover 2024 > 28 bn USD', { id: 'hostile' });
    const [first] = made.appearances;
    const quote = { exact: word, start: 0, end: word.length };
    const one = datasetOf([{ ...made, appearances: [{ ...first, quote }] }]);
    const name = { en: word, ru: word };
    const hostile = {
      ...one,
      speakerById: new Map(one.speakers.map((speaker) => [speaker.id, { ...speaker, name, short: name }])),
      sourceById: new Map(
        one.sources.map((source) => [
          source.id,
          { ...source, url: 'https://x.example/a', publisher: { ...source.publisher, name: word } },
        ]),
      ),
    };
    const [statement] = hostile.claims;
    if (!statement) throw new Error('no claim');
    return statementItem(statement, { dataset: hostile, text, today: TODAY, permalink: PERMALINK });
  };

  it.each(PROGRAMS)('%s: title and publisher come back as they are', async (form) => {
    await fc.assert(
      fc.asyncProperty(words, async (word) => {
        const written = (await writeCitation(itemOf(word), form, text)).words;
        const [found, ...more] = read(written);
        expect(more).toEqual([]);
        expect(found?.title).toBe(oneLine(word));
        expect(found?.['container-title']).toBe(oneLine(word));
        expect(written).toContain(itemOf(word).URL);
      }),
    );
  });

  it('stand in a full citation between marks', async () => {
    for (const word of HOSTILE.filter((hostile) => oneLine(hostile) !== ''))
      expect((await writeCitation(itemOf(word), 'full', text)).words).toContain(
        quoted(oneLine(word), itemOf(word).language),
      );
  });
});

describe('a name', () => {
  it.each([
    ['Kassym-Jomart Tokayev', 'Tokayev', { given: 'Kassym-Jomart', family: 'Tokayev' }],
    ['Сергей Лавров', 'Лавров', { given: 'Сергей', family: 'Лавров' }],
    ['Russian MFA', 'Russian MFA', { literal: 'Russian MFA' }],
    ['Talks, in Tashkent', 'Tashkent', { literal: 'Talks, in Tashkent' }],
  ])('%s', (name, short, expected) => {
    expect(cslName(name, short)).toEqual(expected);
  });
});
