import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = join(root, 'dist/.stamp');

const filesOf = (path) =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path))
        .sort()
        .flatMap((name) => filesOf(`${path}/${name}`));

/** One hash over everything that a build reads, the address of the site included. */
function inputsHash() {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
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
export function build() {
  rmSync(stamp, { force: true });
  const hash = inputsHash();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build'], { cwd: root, encoding: 'utf8' });
  const ok = run.status === 0 && run.stderr.trim() === '' && !/\bwarn(ing)?\b|\(!\)/i.test(run.stdout);
  if (run.status === 0) writeFileSync(stamp, hash);
  return { ok, output: `${run.stdout}${run.stderr}` };
}
