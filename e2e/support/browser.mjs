import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const isRoot = process.getuid?.() === 0;

/** A quiet Chromium: no GPU, no update, sync or QUIC traffic; no sandbox only where root cannot have one. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The same for tests, whose pages live for seconds: garbage is collected and code compiled on the page's own thread,
 * which takes an eighth less of the processor than handing both to others; and all pages have one process, which knows
 * the scripts from the page before, for another seventh.
 */
export const testArgs = [
  ...launchArgs,
  '--js-flags=--single-threaded',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const placesOf = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** The first of some programs that is there; undefined without any. */
export const onPath = (...names) => names.flatMap(placesOf).find(isRunnable);

const ofPlaywright = () => {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Chromium without its own windows: the same pages for half the processor time. */
const SHELL = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome'];

const firstOf = (names) => {
  const { CHROMIUM_PATH } = process.env;
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...names.flatMap(placesOf), ...ofPlaywright()].find(isRunnable);
};

/** Path of a Chromium: CHROMIUM_PATH, then a shell or a whole one on PATH, then Playwright's own; undefined without one. */
export const findBrowser = () => firstOf([SHELL, ...WHOLE]);

/** The same, for measures: a browser as readers have it. */
export const findWholeBrowser = () => firstOf(WHOLE);

const attempt = (command, args, env = {}) => {
  const options = { cwd: root, encoding: 'utf8', timeout: 300_000, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
};

/** Installs packages of Debian as root; false where that cannot be done. Waits for a network that does not answer 10 s. */
function installPackages(...names) {
  if (!isRoot || !onPath('apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const hasty = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10'];
  const add = () => attempt('apt-get', [...hasty, 'install', '-y', '--no-install-recommends', ...names], env);
  return add() || (attempt('apt-get', [...hasty, 'update'], env) && add());
}

/**
 * Finds a Chromium or installs one; prints one line. Exits 3 with what to do when neither works. In CI it tries for the
 * shell first, which takes seconds and saves minutes.
 */
export function ensureBrowser(find = findBrowser) {
  const { CI, CHROMIUM_PATH } = process.env;
  if (CI && !CHROMIUM_PATH && !onPath(SHELL)) installPackages(SHELL);
  if (!find()) {
    const cli = join(root, 'node_modules/playwright/cli.js');
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
    attempt(process.execPath, [cli, 'install', 'chromium'], env);
  }
  if (!find()) installPackages('chromium', 'fonts-liberation');
  const path = find();
  if (!path) {
    console.error('Browser: none found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.');
    process.exit(3);
  }
  console.log(`Browser: ${path}`);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBrowser();
