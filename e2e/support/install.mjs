import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Whether node_modules holds what package-lock.json asks for; npm writes its own record of that when an install ends. */
function isCurrent() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

const npm = (...args) => {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
  return spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options);
};

/** Installs the versions of the lock file when they are not there. Prints one line; exits with npm's code when npm fails. */
export function install() {
  if (isCurrent()) {
    console.log('Dependencies: up to date');
    return;
  }
  const start = Date.now();
  // What npm has kept of its lists is not asked for again; where they are too old for a version, all are.
  let run = npm('ci', '--prefer-offline');
  if (run.status !== 0) run = npm('ci');
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr, run.error ?? '');
    console.error('Dependencies: npm failed');
    process.exit(run.status || 1);
  }
  console.log(`Dependencies: installed in ${Math.round((Date.now() - start) / 1000)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) install();
