import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CslItem } from './cslItem';
import { gostRuns } from './gost';
import { type CitationRun, htmlRuns, plainRuns } from './runs';
import { styledRuns } from './styles';
import { writeCitation } from './writeCitation';

const day = (year: number, month: number, of: number) => ({ 'date-parts': [[year, month, of]] }) as const;

const STATEMENT: CslItem = {
  id: 'kz_nca',
  type: 'article-newspaper',
  title: 'Trade with Russia exceeded 28 billion dollars',
  author: [{ family: 'Tokayev', given: 'Kassym-Jomart' }],
  'container-title': 'News Central Asia (nCa)',
  issued: day(2025, 10, 9),
  accessed: day(2026, 11, 22),
  URL: 'https://nca.example/a_b?c=d&e=%20f#:~:text=Trade%20with',
  language: 'en',
  note: '',
  custom: { quotation: true },
};
const { title: _, author: __, custom: ___, ...untitled } = STATEMENT;
const DOCUMENT: CslItem = { ...untitled, genre: 'Tokayev at the summit' };
const VIEW: CslItem = {
  id: 'five-republics_timeline',
  type: 'webpage',
  title: 'Timeline: Kazakhstan, 2024',
  author: [{ literal: 'Five Republics' }],
  issued: day(2026, 11, 22),
  accessed: day(2026, 11, 26),
  URL: 'https://five.example/?place=KZ&time=2024',
  language: 'en',
  note: '',
};

const lines = (item: CslItem) =>
  (['apa', 'chicago', 'mla'] as const).map((style) => plainRuns(styledRuns(item, style)).replaceAll('\u00a0', ' '));

describe('a reference in the official styles APA, Chicago and MLA', () => {
  it('of a statement keeps the capitals of the words that were said', () => {
    expect(lines(STATEMENT)).toEqual([
      'Tokayev, K.-J. (2025, October 9). Trade with Russia exceeded 28 billion dollars. News Central Asia (nCa). https://nca.example/a_b?c=d&e=%20f',
      'Tokayev, Kassym-Jomart. 2025. “Trade with Russia exceeded 28 billion dollars.” News Central Asia (nCa), October 9, 2025. https://nca.example/a_b?c=d&e=%20f.',
      'Tokayev, Kassym-Jomart. “Trade with Russia exceeded 28 billion dollars.” News Central Asia (nCa), 9 Oct. 2025, https://nca.example/a_b?c=d&e=%20f.',
    ]);
  });

  it('of a document without a title describes it, and gives the words to nobody', () => {
    expect(lines(DOCUMENT)).toEqual([
      '[Tokayev at the summit]. (2025, October 9). News Central Asia (nCa). https://nca.example/a_b?c=d&e=%20f',
      'News Central Asia (nCa). 2025. Tokayev at the summit, October 9, 2025. https://nca.example/a_b?c=d&e=%20f.',
      '[Tokayev at the summit]. News Central Asia (nCa), 9 Oct. 2025, https://nca.example/a_b?c=d&e=%20f.',
    ]);
  });

  it('keeps the capitals of the name of a site', () => {
    for (const line of lines({ ...STATEMENT, 'container-title': 'ForeignAffairs.co.nz (MIL-OSI)' }))
      expect(line).toContain('ForeignAffairs.co.nz (MIL-OSI)');
  });

  it('of a view names the site once, and its day', () => {
    for (const line of lines(VIEW)) {
      expect(line.match(/Five Republics/g)).toHaveLength(1);
      expect(line).toMatch(/November 22|22 Nov\. 2026/);
      expect(line).not.toContain('n.d.');
      expect(line).not.toContain('Http');
    }
  });

  it('sets in italics what the style does, and links the address', () => {
    const runs = styledRuns(STATEMENT, 'mla');
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['News Central Asia (nCa)']);
    expect(runs.filter(({ href }) => href !== undefined)).toEqual([
      { text: 'https://nca.example/a_b?c=d&e=%20f', href: STATEMENT.URL },
    ]);
    expect(htmlRuns(runs)).toContain('<i>News Central Asia (nCa)</i>');
    expect(htmlRuns(runs)).toContain(
      '<a href="https://nca.example/a_b?c=d&amp;e=%20f#:~:text=Trade%20with">https://nca.example/a_b?c=d&amp;e=%20f</a>',
    );
  });

  it('takes no markup from the words', () => {
    const hostile = { ...STATEMENT, title: '<i>a</i> <script>b</script> & "c"' };
    const runs: readonly CitationRun[] = styledRuns(hostile, 'apa');
    expect(htmlRuns(runs)).not.toMatch(/<(script|i)>a?b?<\//);
    expect(runs.filter(({ italic }) => italic)).toHaveLength(1);
  });
});

describe('what is read of a style', () => {
  /** Megabytes in use once what nobody holds is gone. What a task has asked for is held until it ends. */
  const heap = async () => {
    await new Promise((ended) => setTimeout(ended));
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    return process.memoryUsage().heapUsed / 1e6;
  };

  it('is let go when memory is wanted, twenty megabytes for APA, and read again', async () => {
    const before = await heap();
    const first = plainRuns(styledRuns(STATEMENT, 'apa'));
    expect((await heap()) - before).toBeLessThan(6);
    expect(plainRuns(styledRuns(STATEMENT, 'apa'))).toBe(first);
  });
});

describe('a reference after GOST', () => {
  const gost = (item: CslItem) => plainRuns(gostRuns(item)).replaceAll('\u00a0', ' ');

  it('of a statement', () => {
    const item: CslItem = {
      ...STATEMENT,
      title: 'Оборот превысил 28 млрд долларов.',
      author: [{ family: 'Токаев', given: 'Касым-Жомарт Кемелевич' }],
      language: 'ru',
    };
    expect(gost(item)).toBe(
      'Токаев, К.-Ж. К. «Оборот превысил 28 млрд долларов» / К.-Ж. К. Токаев. – Текст : электронный // News Central Asia (nCa) : [сайт]. – 2025. – 9 октября. – URL: https://nca.example/a_b?c=d&e=%20f (дата обращения: 22.11.2026).',
    );
  });

  it('of a document without a title, and of a view', () => {
    expect(gost(DOCUMENT)).toBe(
      '[Tokayev at the summit]. – Текст : электронный // News Central Asia (nCa) : [сайт]. – 2025. – 9 октября. – URL: https://nca.example/a_b?c=d&e=%20f (дата обращения: 22.11.2026).',
    );
    expect(gost({ ...untitled, title: 'Новый виток партнёрства', language: 'ru' })).toMatch(
      /^Новый виток партнёрства\. – /,
    );
    expect(gost({ ...VIEW, title: 'Лента: Казахстан, 2024', author: [{ literal: 'Пять республик' }] })).toBe(
      'Лента: Казахстан, 2024. – Изображение. Текст : электронные // Пять республик : [сайт]. – 2026. – 22 ноября. – URL: https://five.example/?place=KZ&time=2024 (дата обращения: 26.11.2026).',
    );
  });
});

it('styles are written by their form', async () => {
  const { words, runs } = await writeCitation(STATEMENT, 'apa', { lang: 'en' } as never);
  expect(words).toBe(plainRuns(runs ?? []));
});
