import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './install.mjs';

/** Builds a module of the sources for Node, as one file called `name`, and imports it; `file` is where that lies. */
export async function importBuilt(entry, name, options = {}) {
  const outDir = join(root, 'node_modules/.cache', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      ...options,
    },
  });
  const file = join(outDir, `${name}.mjs`);
  return { file, ...(await import(pathToFileURL(file).href)) };
}
