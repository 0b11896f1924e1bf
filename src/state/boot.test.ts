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
  readonly languages?: readonly string[] | undefined;
  /** What was chosen here before. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly type?: 'navigate' | 'reload' | 'back_forward';
  readonly referrer?: string;
  readonly pathname?: string;
  /** The language in which the page is written. */
  readonly drawnIn?: 'en' | 'ru';
};

/** What the script of the page makes of its root at this address, and where it leads on to. */
function visit(
  search: string,
  { kept = {}, type = 'navigate', referrer = '', pathname = '/', drawnIn = 'en', ...reader }: Visit = {},
) {
  const { languages } = { languages: ['en'], ...reader };
  const documentElement = { lang: drawnIn, dataset: { theme: 'system', boot: 'drawn' } };
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

  it('is read as it was meant, where a messenger has mangled the address', () => {
    expect(parseBoot('?tab=table)&amp;lang=ru,&amp;theme=dark.')).toMatchObject({
      tab: 'table',
      lang: 'ru',
      theme: 'dark',
    });
  });

  it.each([
    ['', 'drawn'],
    ['?theme=dark', 'drawn'],
    ['?theme=light&lang=ru', 'leaving'],
    ['?theme=system', 'drawn'],
    ['?theme=Dark', 'drawn'],
    ['?lang=de', 'drawn'],
    ['?lang=en', 'drawn'],
    ['?utm_source=mail', 'drawn'],
    ['?place=KZ&claim=no-such-claim', 'frame', 'place claim'],
    ['?time=2024&clock=said', 'frame', 'time other clock'],
    ['?tab=sources&doc=a', 'tab', 'other doc'],
    ['?tab=table', 'tab'],
    ['?tab=table&lang=ru', 'leaving'],
    ['?embed=map', 'embed'],
    ['?data=5f1c7c5c6a4e59e4941b', 'other'],
  ] as const)(
    'is what the script in the page takes "%s" for, and whether that is drawn already',
    (search, drawn, asked: string | undefined = undefined) => {
      const { lang, theme } = parseBoot(search);
      expect(boot(search)).toEqual({ lang, theme, boot: drawn, ...(asked && { asked }) });
    },
  );
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

  it('gets the language of the page where a browser does not say which its reader has', () => {
    expect(visit('', { languages: undefined })).toMatchObject({ led: null, root: { boot: 'drawn' } });
    for (const languages of [[], [''], ['C'], ['x-klingon']]) expect(visit('', { languages }).led).toBeNull();
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

it('has no textures from its first frame on where the reader has none, and a frame in another page has them', () => {
  const kept = { 'five-republics.textures': 'off' };
  const textures = (search: string, kept: Readonly<Record<string, string>>) => visit(search, { kept }).root;
  expect(textures('', kept)).toMatchObject({ textures: 'off' });
  expect(textures('?embed=map', kept)).not.toHaveProperty('textures');
  expect(textures('', { 'five-republics.textures': 'on' })).not.toHaveProperty('textures');
});

describe('an address that names the other language', () => {
  const from = (pathname: string, search: string, drawnIn: 'en' | 'ru') =>
    visit(search, { pathname, drawnIn, referrer: 'https://here.example/', type: 'reload' }).led;

  it('leads to the page in that language, with all that it asks for besides', () => {
    expect(from('/', '?lang=ru', 'en')).toBe('ru/');
    expect(from('/five/', '?place=KZ&lang=ru&q=a+%26b', 'en')).toBe('ru/?place=KZ&q=a+%26b');
    expect(from('/index.html', '?lang=ru&embed=map', 'en')).toBe('ru/?embed=map');
    expect(from('/ru/', '?lang=en', 'ru')).toBe('../?lang=en');
    expect(from('/ru/index.html', '?tab=table&lang=en', 'ru')).toBe('../?tab=table&lang=en');
  });

  it('stays where the page is in that language already, and where there is no other page beside it', () => {
    expect(from('/', '?lang=en', 'en')).toBeNull();
    expect(from('/ru/', '?lang=ru', 'ru')).toBeNull();
    expect(from('/ru/', '?lang=de', 'ru')).toBeNull();
    // One page for all paths, as while the app is developed.
    expect(from('/ru/', '?lang=ru', 'en')).toBeNull();
    expect(from('/five', '?lang=ru', 'en')).toBeNull();
  });

  it('leads nowhere else from there, whatever the reader reads', () => {
    const arrived = { languages: ['ru'], referrer: '' };
    expect(visit('?lang=en', { ...arrived, drawnIn: 'en' }).led).toBeNull();
    expect(visit('', { languages: ['en'], pathname: '/ru/', drawnIn: 'ru' }).led).toBeNull();
  });
});

it('one file of the product reads the address of the page, and those that stand in the page before it', () => {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const reading = files.filter((path) => /location\.(search|href)/.test(readFileSync(join(src, path), 'utf8')));
  expect(reading.sort()).toEqual([
    'build/defer-scripts.ts',
    'build/earlyEvidence.ts',
    'build/firstEmphasis.ts',
    // Its own address, that of no page.
    'build/offline/worker.ts',
    'build/paper/printEarly.ts',
    'build/still-embed.ts',
    // Against which it completes an address, where it runs in a worker.
    'dom/trusted.ts',
    'state/history.ts',
  ]);
});
