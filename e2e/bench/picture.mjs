import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../support/install.mjs';

/** The `Picture` of marks.ts, from the data package as it is; Vite's runner is what lets Node read the app's own code. */
export async function readPicture() {
  const folder = join(root, 'public/data');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [parse(name).name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
  const { module } = await runnerImport(join(root, 'e2e/bench/marks.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return module.pictureOf(Object.fromEntries(files));
}
