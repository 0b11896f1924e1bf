import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { afterBuild } from './after-build.ts';
import { compress } from './compress.ts';
import { entryChunk } from './entry-chunk.ts';
import { inlineCss } from './inline-css.ts';
import { preloadFirstView } from './preload-first-view.ts';
import { siteAddress } from './site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'five-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Calls a hook of a plugin as the build does, whether it stands alone or in an object. */
function hook(plugin: Plugin, name: 'configResolved' | 'writeBundle' | 'closeBundle' | 'transformIndexHtml') {
  const found: unknown = plugin[name];
  const inner: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'handler') : found;
  if (typeof inner !== 'function') throw new Error(`${plugin.name} has no ${name}`);
  return async (...args: readonly unknown[]): Promise<unknown> => inner.apply({}, args);
}

/** A build into the folder that has written its files, or has not. */
async function built(plugin: Plugin, written = true, outDir = 'dist') {
  await hook(plugin, 'configResolved')({ root: folder, base: '/five/', build: { outDir } });
  if (written) await hook(plugin, 'writeBundle')();
  await hook(plugin, 'closeBundle')();
}

describe('work after a build', () => {
  it('is done once its files are written, and knows where they lie', async () => {
    const work = vi.fn(async () => {});
    await built(afterBuild('x', work));
    expect(work).toHaveBeenCalledExactlyOnceWith({ root: folder, outDir: join(folder, 'dist'), base: '/five/' });
  });

  it('finds them in a folder that is named from the root of the disk', async () => {
    const work = vi.fn(async () => {});
    await built(afterBuild('x', work), true, tmpdir());
    expect(work).toHaveBeenCalledWith(expect.objectContaining({ outDir: tmpdir() }));
  });

  it('is not done for a build that has failed', async () => {
    const work = vi.fn(async () => {});
    await built(afterBuild('x', work), false);
    expect(work).not.toHaveBeenCalled();
  });
});

describe('compressed files', () => {
  it('lie beside every text file, and beside no other, and hold the same', async () => {
    const dist = join(folder, 'dist');
    await mkdir(join(dist, 'data/.vite'), { recursive: true });
    const words = 'товарооборот '.repeat(50);
    for (const name of ['index.html', 'data/claims.json', 'picture.png', 'data/.vite/manifest.json'])
      await writeFile(join(dist, name), words);
    await built(compress());
    const names = (await readdir(dist, { recursive: true })).filter((name) => /\.(br|gz)$/.test(name)).toSorted();
    expect(names).toEqual(['data/claims.json.br', 'data/claims.json.gz', 'index.html.br', 'index.html.gz']);
    expect(brotliDecompressSync(await readFile(join(dist, 'index.html.br'))).toString()).toBe(words);
    expect(gunzipSync(await readFile(join(dist, 'index.html.gz'))).toString()).toBe(words);
  });
});

describe('the style sheet in the page', () => {
  const LINK = '    <link rel="stylesheet" crossorigin href="/assets/index.css">\n';
  const page = `<head>\n${LINK}</head>`;
  const put = async (source: string) => {
    const bundle: Record<string, unknown> = { 'assets/index.css': { type: 'asset', source } };
    return { html: await hook(inlineCss(), 'transformIndexHtml')(page, { bundle }), left: Object.keys(bundle) };
  };

  it('stands there while it is small, and its file goes', async () => {
    expect(await put('a { color: red }\n')).toEqual({
      html: '<head>\n    <style>a { color: red }</style>\n</head>',
      left: [],
    });
  });

  it('stays a file when it is large, or could end the element it would stand in', async () => {
    const large = Array.from(
      { length: 30_000 },
      (_, index) => `.c${(index * 7919) % 100_003}{top:${(index * 104_729) % 99_991}px}`,
    ).join('');
    for (const css of [large, 'a::after { content: "</style>" }'])
      expect(await put(css)).toEqual({ html: page, left: ['assets/index.css'] });
  });

  it('is found in the folder that the site lies in', async () => {
    const plugin = inlineCss();
    await hook(plugin, 'configResolved')({ base: '/five/' });
    const bundle = { 'assets/index.css': { type: 'asset', source: 'a{}' } };
    const html = await hook(plugin, 'transformIndexHtml')(page.replace('/assets', '/five/assets'), { bundle });
    expect(html).toContain('<style>a{}</style>');
  });

  it('keeps a sheet that is not of this build', async () => {
    expect(await hook(inlineCss(), 'transformIndexHtml')(page, { bundle: {} })).toBe(page);
    expect(await hook(inlineCss(), 'transformIndexHtml')(page, {})).toBe(page);
  });
});

describe('what is asked for with the page', () => {
  const chunk = (fileName: string, ...moduleIds: readonly string[]) => ({ type: 'chunk', fileName, moduleIds });

  it('is what draws the first view, and the words of each language for those who read it', async () => {
    const bundle = {
      a: chunk('assets/dashboard.js', '/x/src/lib/a.ts', '/x/src/app/Dashboard.tsx'),
      z: chunk('assets/bar.js', '/x/src/views/addsup/AddsUpView.tsx'),
      b: chunk('assets/en.js', '/x/src/i18n/messages/en/core.ts'),
      c: chunk('assets/ru.js', '/x/src/i18n/messages/ru/core.ts'),
      d: chunk('assets/table.js', '/x/src/views/table/TableView.tsx', '/x/src/i18n/messages/en/table.ts'),
      e: { type: 'asset', fileName: 'assets/a.css' },
    };
    const plugin = preloadFirstView();
    await hook(plugin, 'configResolved')({ base: '/five/' });
    const tags = await hook(plugin, 'transformIndexHtml')('', { bundle });
    expect(tags).toMatchObject([
      { attrs: { rel: 'modulepreload', href: '/five/assets/dashboard.js' } },
      { attrs: { rel: 'modulepreload', href: '/five/assets/bar.js' } },
      { attrs: { hreflang: 'en', href: '/five/assets/en.js' } },
      { attrs: { hreflang: 'ru', href: '/five/assets/ru.js' } },
    ]);
  });
});

describe('the chunk of a module', () => {
  const src = (path: string) => join(process.cwd(), 'src', path);
  const imports = new Map<string, readonly string[]>([
    [src('main.tsx'), [src('app/App.tsx')]],
    [src('app/App.tsx'), [src('main.tsx'), 'shared']],
    [src('app/Dashboard.tsx'), ['shared', 'panel']],
    ['shared', []],
    ['panel', ['deep']],
  ]);
  const asked = vi.fn((id: string) => {
    const importedIds = imports.get(id);
    return importedIds ? { importedIds } : null;
  });
  const context = { getModuleInfo: asked };

  it('is the first that needs it: the entry, then the dashboard', () => {
    expect(['shared', src('app/App.tsx'), 'panel', 'deep', 'later'].map((id) => entryChunk(id, context))).toEqual([
      'first',
      'first',
      'dashboard',
      'dashboard',
      null,
    ]);
  });

  it('is found out once a build', () => {
    const { calls } = asked.mock;
    const before = calls.length;
    entryChunk('shared', context);
    expect(calls.length).toBe(before);
  });
});

describe('the address of the site', () => {
  const of = async (pack: object, site?: string) => {
    await writeFile(join(folder, 'package.json'), JSON.stringify(pack));
    if (site === undefined) vi.stubEnv('SITE_URL', undefined);
    else vi.stubEnv('SITE_URL', site);
    try {
      return siteAddress(folder);
    } finally {
      vi.unstubAllEnvs();
    }
  };

  it('is that of the environment, else of the package, and ends in one slash', async () => {
    expect(await of({ homepage: 'https://a.example' })).toBe('https://a.example/');
    expect(await of({ homepage: 'https://a.example/five//' })).toBe('https://a.example/five/');
    expect(await of({ homepage: 'https://a.example' }, 'https://b.example/x')).toBe('https://b.example/x/');
    expect(await of({})).toMatch(/^https:\/\/.*\/$/);
  });
});
