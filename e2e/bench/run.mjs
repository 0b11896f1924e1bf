import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, findWholeBrowser, launchArgs } from '../support/browser.mjs';
import { build, isBuilt } from '../support/dist.mjs';
import { root } from '../support/install.mjs';
import { GROUPS } from './groups.mjs';
import { openPages } from './pages.mjs';
import { createGauge } from './quiet.mjs';
import { markdown } from './table.mjs';

const ALL = Object.keys(GROUPS);
const HELP = `npm run bench -- [--rounds N] [--only ${ALL.join(',')}] [--dist FOLDER]
  Measures the production build against the control pages and prints a table; exits 1 when a "must" is missed.
  --rounds   how often every page is loaded under each condition (3)
  --only     some of the groups of rows; \`load\` is a part of \`clicks\` and runs alone only when asked for
  --dist     a build to measure as it is, instead of the current one`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: ALL.filter((name) => name !== 'load').join(',') },
    dist: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const only = options.only.split(',');
if (options.help || !(rounds >= 1) || only.some((name) => !(name in GROUPS))) {
  console.log(HELP);
  process.exit(options.help ? 0 : 2);
}

const gauge = createGauge();
await gauge.take();
if (!options.dist && !isBuilt()) {
  console.log('Building …');
  const { output } = await build();
  if (!isBuilt()) {
    console.error(output);
    process.exit(1);
  }
}
const executablePath = ensureBrowser(findWholeBrowser);
const pages = await openPages(options.dist ? resolve(options.dist) : join(root, 'dist'));

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(0);
const start = Date.now();
const browser = await chromium.launch({ executablePath, args: launchArgs });
const rows = [];
const notes = [];
try {
  for (const name of only) {
    const begun = Date.now();
    const found = await GROUPS[name]({ browser, urls: pages.urls, rounds, between: gauge.take });
    rows.push(...found.rows);
    notes.push(...(found.notes ?? []));
    await gauge.take();
    console.log(`${name}: ${seconds(begun)} s`);
  }
} finally {
  await browser.close();
  await pages.close();
}

console.log(['', markdown(rows), ...notes, gauge.report(), `${rounds} rounds, ${seconds(start)} s.`].join('\n\n'));
process.exit(rows.every(({ verdict }) => verdict !== 'misses') ? 0 : 1);
