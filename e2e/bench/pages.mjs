import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../support/install.mjs';
import { serve } from '../support/serve.mjs';
import { floorPage } from './floor/page.mjs';
import { readPicture } from './picture.mjs';

const cache = join(root, 'node_modules/.cache/bench');
const bench = join(root, 'e2e/bench');

/** Writes `.br` beside every text file, as the app's build does. */
function compress(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (/\.(html|js|css|json)$/.test(name)) {
      const file = join(folder, name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  }
}

/** The assets of the build that are not scripts. */
function copyAssets(folder, dist) {
  cpSync(join(dist, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (file) => !/\.js(\.(br|gz))?$/.test(file),
  });
}

async function floor(folder, { dist, url, marks }) {
  const places = Object.fromEntries(marks.map(({ id, place }) => [id, place]));
  const html = await floorPage(url, places);
  copyAssets(folder, dist);
  writeFileSync(join(folder, 'index.html'), html);
  cpSync(join(bench, 'floor/floor.js'), join(folder, 'floor.js'));
}

async function recharts(folder, picture) {
  // Vite's runner has left "development" here, which would give the control the slow build of React.
  process.env.NODE_ENV = 'production';
  await build({
    root: join(bench, 'recharts'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  writeFileSync(join(folder, 'picture.json'), JSON.stringify(picture));
}

/** The app's first picture in each language as it comes from the server, with its sheet and fonts, and nothing that would run. */
function still(folder, dist) {
  copyAssets(folder, dist);
  for (const path of ['', 'ru']) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/g, (link) => (link.includes('as="font"') ? link : ''));
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
}

/**
 * Makes and serves the four pages: `app` is the build in `dist`, `still` its picture without scripts, `floor` and
 * `recharts` the controls. Returns their addresses and `close`.
 */
export async function openPages(dist) {
  const picture = await readPicture();
  rmSync(cache, { recursive: true, force: true });
  const folders = Object.fromEntries(['still', 'floor', 'recharts'].map((name) => [name, join(cache, name)]));
  const servers = { app: await serve({ root: dist, port: 0 }) };
  still(folders.still, dist);
  await floor(folders.floor, { dist, url: servers.app.url, marks: picture.marks });
  await recharts(folders.recharts, picture);
  for (const [name, folder] of Object.entries(folders)) {
    compress(folder);
    servers[name] = await serve({ root: folder, port: 0 });
  }
  return {
    urls: Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, url])),
    close: () => Promise.all(Object.values(servers).map((server) => server.close())),
  };
}
