import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseBoot } from './boot';
import { DEFAULT_CHOICES } from './choices';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'index.html'), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

type Visit = {
  /** The languages that the reader's browser asks for, the first the dearest. */
  readonly languages?: readonly string[];
  /** What was chosen here before. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly type?: 'navigate' | 'reload' | 'back_forward';
  readonly referrer?: string;
  readonly pathname?: string;
};

/** What the script of the page makes of its root at this address, and where it leads on to. */
function visit(
  search: string,
  { languages = ['en'], kept = {}, type = 'navigate', referrer = '', pathname = '/' }: Visit = {},
) {
  const documentElement = { lang: 'en', dataset: { theme: 'system', boot: 'drawn' } };
  let led: string | null = null;
  const replace = (to: string) => {
    led = to;
  };
  runInNewContext(script, {
    document: { documentElement, referrer },
    location: { search, pathname, hash: '', origin: 'https://here.example', replace },
    navigator: { languages },
    localStorage: kept,
    performance: { getEntriesByType: () => [{ type }] },
    URLSearchParams,
    addEventListener: () => undefined,
  });
  return { root: { lang: documentElement.lang, ...documentElement.dataset }, led };
}

const boot = (search: string) => visit(search).root;

describe('what the page knows before it has the data', () => {
  it('is read of the address, and what is not understood is the default', () => {
    const { tab, lang, theme, data, embed } = DEFAULT_CHOICES;
    expect(parseBoot('')).toEqual({ tab, lang, theme, data, embed });
    expect(parseBoot('?tab=nowhere&lang=de&theme=Dark&data=yesterday&embed=all')).toEqual(parseBoot(''));
    expect(parseBoot('?tab=table&lang=ru&theme=dark&data=5f1c7c5c6a4e59e4941b&embed=map&claim=no-such-claim')).toEqual({
      tab: 'table',
      lang: 'ru',
      theme: 'dark',
      data: { version: '5f1c7c5c6a4e59e4941b', packages: [] },
      embed: 'map',
    });
  });

  it.each([
    ['', 'drawn'],
    ['?theme=dark', 'drawn'],
    ['?theme=light&lang=ru', 'other'],
    ['?theme=system', 'drawn'],
    ['?theme=Dark', 'drawn'],
    ['?lang=de', 'drawn'],
    ['?lang=en', 'drawn'],
    ['?place=KZ&claim=no-such-claim', 'drawn'],
    ['?tab=table', 'tab'],
    ['?tab=table&lang=ru', 'other'],
    ['?embed=map', 'embed'],
    ['?data=5f1c7c5c6a4e59e4941b', 'other'],
  ])('is what the script in the page takes "%s" for, and whether that is drawn already', (search, drawn) => {
    const { lang, theme } = parseBoot(search);
    expect(boot(search)).toEqual({ lang, theme, boot: drawn });
  });
});

describe('a first visit', () => {
  const russian = ['ru-RU', 'en'];

  it('leads to the language of the reader, the one chosen here before that of the browser', () => {
    expect(visit('?claim=a', { languages: russian }).led).toBe('ru/?claim=a');
    expect(visit('', { languages: ['kk', 'ru', 'en'] }).led).toBe('ru/');
    expect(visit('', { languages: ['en', 'ru'] }).led).toBeNull();
    expect(visit('', { kept: { 'five-republics.lang': 'ru' } }).led).toBe('ru/');
    expect(visit('', { languages: russian, kept: { 'five-republics.lang': 'en' } }).led).toBeNull();
  });

  it('gets the language that the address names, and a frame that of its address', () => {
    for (const search of ['?lang=en', '?embed=map']) expect(visit(search, { languages: russian }).led).toBeNull();
  });

  it('is none where a page is loaded again, gone back to, or reached by a link of ours', () => {
    for (const type of ['reload', 'back_forward'] as const)
      expect(visit('', { languages: russian, type }).led).toBeNull();
    expect(visit('', { languages: russian, referrer: 'https://here.example/?data=old' }).led).toBeNull();
    expect(visit('', { languages: russian, referrer: 'https://here.example.org/' }).led).toBe('ru/');
  });
});

it('one file of the product reads the address of the page, and one that stands in the page before it', () => {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const reading = files.filter((path) => /location\.(search|href)/.test(readFileSync(join(src, path), 'utf8')));
  expect(reading.sort()).toEqual(['build/defer-scripts.ts', 'state/history.ts']);
});
