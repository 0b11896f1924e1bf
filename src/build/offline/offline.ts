import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterBuild } from '../after-build.ts';
import { isKeptOffline, offlineFile } from './offlineFiles.ts';

const WORKER = 'src/build/offline/worker.ts';

/**
 * Writes the service worker, `sw.js`, with the list of everything that works without a network, once all of it is there;
 * the same list for the checks, which nobody is served, in `.vite/offline.json`.
 */
export function offline(): Plugin {
  return afterBuild('offline', async ({ root, outDir, base }) => {
    const paths = await pathsIn(outDir);
    const files = await Promise.all(
      paths.map(async (path) => offlineFile(path, await readFile(join(outDir, path)), base)),
    );
    await mkdir(join(outDir, '.vite'), { recursive: true });
    await writeFile(join(outDir, '.vite/offline.json'), JSON.stringify(paths));
    await build({
      root,
      base,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { OFFLINE_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        reportCompressedSize: false,
        rolldownOptions: {
          checks: { bundlerTimings: false },
          input: join(root, WORKER),
          output: { entryFileNames: 'sw.js', format: 'iife', codeSplitting: false },
        },
      },
    });
  });
}

/** What is kept of a build, in an order that does not change. */
async function pathsIn(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKeptOffline)
    .sort();
}
