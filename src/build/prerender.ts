import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type HtmlTagDescriptor, type Plugin, type PluginOption } from 'vite';
import { withFonts } from './addresses/withFonts.ts';
import { afterBuild } from './after-build.ts';
import type { generate } from './entry.tsx';
import { siteAddress } from './site.ts';
import { withoutScripts } from './withoutScripts.ts';

const ENTRY = 'src/build/entry.tsx';
const SLOT = '<div id="root"></div>';
/** What the first screen waits for, in the order it is asked for. */
const PRELOADED = ['datapackage', 'sources', 'claims', 'events', 'speakers', 'derivations', 'codelists'];

/** The entry once it is built: what it is given is read from files, and nobody has looked at it. */
type Entry = {
  readonly generate: (
    files: Readonly<Record<string, unknown>>,
    words: unknown,
    site: string,
    base: string,
  ) => ReturnType<typeof generate>;
};

/** The data package, parsed, by file name without `.json`. */
async function readData(folder: string): Promise<Record<string, unknown>> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const entries = names
    .filter((name) => name.endsWith('.json'))
    .map(async (name) => [parse(name).name, JSON.parse(await readFile(join(folder, name), 'utf8'))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Everything that is written from the data package: builds `src/build/entry.tsx` for Node, hands it the package, puts the
 * first view inside the root of index.html and what is said of it into its head, and writes the other files beside it.
 * Without that file only the data preloads are added. Fails when the slot is missing.
 */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let root = process.cwd();
  let base = '/';
  return {
    ...afterBuild('prerender', async (folders) => writeInto(folders, plugins)),
    config(config) {
      root = config.root ?? root;
      base = config.base ?? base;
    },
    transformIndexHtml: () =>
      PRELOADED.filter((name) => existsSync(join(root, 'public/data', `${name}.json`))).map(
        (name): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}data/${name}.json` },
          injectTo: 'head',
        }),
      ),
  };
}

async function writeInto(
  { root, outDir, base }: { readonly root: string; readonly outDir: string; readonly base: string },
  plugins: () => PluginOption[],
) {
  if (!existsSync(join(root, ENTRY))) return;
  const cache = join(root, 'node_modules/.cache/prerender');
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    plugins: plugins(),
    publicDir: false,
    // How long it takes is no warning of it, of the workers that it names either.
    worker: { rolldownOptions: { checks: { bundlerTimings: false } } },
    build: {
      ssr: ENTRY,
      outDir: cache,
      emptyOutDir: true,
      // One file: a chunk that imported the entry back would get a second copy of it.
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { entryFileNames: 'prerender.mjs', codeSplitting: false },
      },
    },
  });
  const module: Entry = await import(`${pathToFileURL(join(cache, 'prerender.mjs')).href}?${Date.now()}`);
  const page = join(outDir, 'index.html');
  const html = await readFile(page, 'utf8');
  if (!html.includes(SLOT)) throw new Error(`index.html has no ${SLOT}`);
  const data = await readData(join(root, 'public/data'));
  const made = await module.generate(data, data.datapackage, siteAddress(root, base), base);
  const assets = await readdir(join(outDir, 'assets'));
  for (const { lang, path, title, description, root: drawn, frames, head } of made.wholes) {
    const whole = html
      .replace(
        SLOT,
        () =>
          `<div id="root" data-lang="${lang}" data-version="${made.version}">${drawn}</div>${withoutScripts(lang)}${frames}`,
      )
      .replace('</head>', () => `${head}</head>`)
      .replace('<html lang="en">', `<html lang="${lang}">`)
      .replace(/<title>[^<]*/, () => `<title>${title}`)
      .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, before: string) => before + description);
    await mkdir(join(outDir, path), { recursive: true });
    await writeFile(join(outDir, path, 'index.html'), lang === 'ru' ? withCyrillic(whole, assets) : whole);
  }
  for (const [path, text] of Object.entries(made.files)) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  }
  await putFonts(join(outDir, 'files'), join(outDir, 'assets'), assets);
}

/** Puts the fonts of the build into the pictures that only name them. */
async function putFonts(folder: string, fonts: string, assets: readonly string[]) {
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names.filter((file) => file.endsWith('.svg'))) {
    const file = join(folder, name);
    const svg = await readFile(file, 'utf8');
    await writeFile(
      file,
      withFonts(svg, assets, (font) => readFileSync(join(fonts, font), 'base64')),
    );
  }
}

/** Asks for the Cyrillic half of each face beside the Latin one, so that no word changes its width later. */
function withCyrillic(html: string, assets: readonly string[]): string {
  return html.replace(/<link[^>]*as="font"[^>]*\/assets\/(.+?)-latin(-\d+)?-[^>]*>/g, (link, face, weight = '') => {
    const file = assets.find((name) => new RegExp(`^${face}-cyrillic${weight}-[\\w-]{8}\\.woff2$`).test(name));
    return file ? `${link}${link.replace(/\/assets\/[^"]*/, `/assets/${file}`)}` : link;
  });
}
