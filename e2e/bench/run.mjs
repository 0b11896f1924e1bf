import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, findWholeBrowser, launchArgs } from '../support/browser.mjs';
import { build, isBuilt } from '../support/dist.mjs';
import { root } from '../support/install.mjs';
import { measureBytes } from './bytes.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureClicks } from './measure-clicks.mjs';
import { measureExport } from './measure-export.mjs';
import { measureLoad } from './measure-load.mjs';
import { measureRecompute } from './measure-recompute.mjs';
import { openPages } from './pages.mjs';
import { background, kB, markdown, rowsOf } from './table.mjs';
import { settle, visit } from './visit.mjs';

const HELP = `npm run bench -- [--rounds N] [--only bytes,load,…] [--dist FOLDER]
  Measures the production build against the control pages and prints a table; exits 1 when a "must" is missed.
  --rounds   loads of every page at each speed, 15 clicks each (7)
  --only     some of the measures; bytes, load, clicks, recompute, export, lighthouse
  --dist     a build to measure as it is, instead of the current one`;
const MEASURES = ['bytes', 'load', 'clicks', 'recompute', 'export', 'lighthouse'];
const SPEEDS = [1, 4];

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: MEASURES.join(',') },
    dist: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const only = options.only.split(',');
if (options.help || !(rounds >= 1) || only.some((name) => !MEASURES.includes(name))) {
  console.log(HELP);
  process.exit(options.help ? 0 : 2);
}

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

/** Every page in turn at both speeds, in an order that changes with the round. */
function turns(round) {
  const names = only.includes('load') || only.includes('clicks') ? ['app', 'floor', 'recharts', 'still'] : [];
  return SPEEDS.flatMap((speed) => names.map((_, i) => ({ name: names[(i + round) % names.length], speed })));
}

async function sample(browser, { name, speed }) {
  return visit(browser, { speed, url: pages.urls[name] }, async (visited) => {
    await settle(visited.page, name);
    const load = await measureLoad(visited);
    if (name === 'still' || !only.includes('clicks')) return { name, speed, ...load };
    const clicks = await measureClicks(visited, speed);
    return {
      name,
      speed,
      ...load,
      painted: clicks.map(({ painted }) => painted),
      settled: clicks.map(({ settled }) => settled),
    };
  });
}

const start = Date.now();
const browser = await chromium.launch({ executablePath, args: launchArgs });
const samples = [];
let bytes;
let exported;
let lighthouse;
try {
  // The first visit also warms the browser up; nothing is timed in it.
  bytes = await visit(browser, { speed: 1, url: pages.urls.app }, measureBytes);
  for (let round = 0; round < rounds; round++) {
    for (const turn of turns(round)) samples.push(await sample(browser, turn));
  }
  if (only.includes('export')) exported = await measureExport(browser, pages.urls.app);
} finally {
  await browser.close();
}
const recompute = only.includes('recompute') ? await measureRecompute() : undefined;
if (only.includes('lighthouse')) lighthouse = await measureLighthouse(pages.urls.app);
await pages.close();

const rows = rowsOf({ bytes: only.includes('bytes') ? bytes : undefined, samples, recompute, exported, lighthouse });
const shift = Math.max(0, ...samples.filter(({ name }) => name === 'app').map(({ cls }) => cls));
console.log(`\n${markdown(rows)}\n`);
if (samples.length > 0) console.log(`${background(samples)}\n`);
if (lighthouse?.failed.length) console.log(`Lighthouse: ${lighthouse.failed.join('; ')}`);
if (only.includes('bytes'))
  console.log(`Figures are in the HTML; they open their evidence after ${kB(bytes.answering)} kB of scripts.`);
console.log(`Cumulative layout shift ${shift.toFixed(3)}, requests that leave the origin ${bytes.strangers.length}.`);
console.log(`${rounds} rounds, ${((Date.now() - start) / 1000).toFixed(0)} s.`);
process.exit(rows.every(({ ok }) => ok) && shift < 0.0005 && bytes.strangers.length === 0 ? 0 : 1);
