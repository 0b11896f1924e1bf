import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { run } from './run.mjs';

const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = join(root, 'dist/.stamp');

const filesOf = (path) =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path))
        .sort()
        .flatMap((name) => filesOf(`${path}/${name}`));

/** One hash over everything that a build reads, the address and the folder of the site included. */
function inputsHash() {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  const hash = createHash('sha256').update(`${SITE_URL}\0${BASE_PATH}\0`);
  for (const file of INPUTS.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Whether dist was built from the files as they are now. */
export function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === inputsHash();
  } catch {
    return false;
  }
}

/** Builds dist. Returns what the build printed, `ok` false when it failed or warned. */
export async function build() {
  rmSync(stamp, { force: true });
  const hash = inputsHash();
  const { status, stdout, stderr } = await run('vite/bin/vite.js', ['build'], { quiet: true });
  const ok = status === 0 && stderr.trim() === '' && !/\bwarn(ing)?\b|\(!\)/i.test(stdout);
  if (status === 0) writeFileSync(stamp, hash);
  return { ok, output: `${stdout}${stderr}` };
}
