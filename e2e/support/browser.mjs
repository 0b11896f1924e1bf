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

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

const ofPlaywright = () => {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Path of a Chromium: CHROMIUM_PATH, then one on PATH, then Playwright's own; undefined when there is none. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  const candidates = [
    ...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
    ...['chromium', 'chromium-browser', 'google-chrome'].flatMap(onPath),
    ...ofPlaywright(),
  ];
  return candidates.find(isRunnable);
}

const attempt = (command, args, env = {}) => {
  const options = { cwd: root, encoding: 'utf8', timeout: 300_000, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
};

/** Finds a Chromium or installs one; prints one line. Exits 3 with what to do when neither works. */
export function ensureBrowser() {
  if (!findBrowser()) {
    const cli = join(root, 'node_modules/playwright/cli.js');
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
    attempt(process.execPath, [cli, 'install', 'chromium'], env);
  }
  if (!findBrowser() && isRoot && onPath('apt-get').some(isRunnable)) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    attempt('apt-get', ['update'], env) && attempt('apt-get', ['install', '-y', 'chromium', 'fonts-liberation'], env);
  }
  const path = findBrowser();
  if (!path) {
    console.error('Browser: none found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.');
    process.exit(3);
  }
  console.log(`Browser: ${path}`);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBrowser();
