import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { budgets } from './budgets.mjs';
import { build } from './dist.mjs';
import { flakyTests } from './flaky.mjs';
import { install, root } from './install.mjs';
import { run } from './run.mjs';
import { smoke } from './smoke.mjs';

const reports = join(root, 'node_modules/.cache/reports');

/** A tool that says nothing while all is well: its status, and what it printed. */
async function quiet(script, args) {
  const { status, stdout, stderr } = await run(script, args, { quiet: true });
  return { status, output: `${stdout}${stderr}`.trim() };
}

/** One check, passed or failed, that says nothing while all is well. */
function check({ ok, output }) {
  if (!ok) console.log(output);
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The names of the unit tests that were not run, which say why. */
const skippedTests = ({ testResults }) =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);

/** Counts from a JSON report, what was skipped among them; a run that failed without a failed test counts as one. */
function suite(status, report, read) {
  try {
    const { passed, failed, skipped, flaky = [] } = read(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, skipped, flaky, failed: status !== 0 || passed === 0 ? Math.max(failed, 1) : failed };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const STEPS = {
  // Checkers beside each other each read the types of all libraries: on two busy cores that takes half as long again.
  async typecheck() {
    const { status, output } = await quiet('typescript/bin/tsc', ['-p', '.', '--singleThreaded']);
    return check({ ok: status === 0 && output === '', output });
  },
  async lint() {
    const { status, output } = await quiet('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
    return check({ ok: status === 0 && !/\bwarnings?\b/i.test(output), output });
  },
  async unused() {
    const { status, output } = await quiet('knip/bin/knip.js', ['--no-progress', '--no-config-hints']);
    return check({ ok: status === 0 && output === '', output });
  },
  async unit() {
    const report = join(reports, 'unit.json');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    // Beside other steps: what is printed stays in one piece.
    const { status, output } = await quiet('vitest/vitest.mjs', args);
    console.log(output);
    return suite(status, report, (results) => {
      const names = skippedTests(results);
      for (const name of names) console.log(`Skipped: ${name}`);
      return { passed: results.numPassedTests, failed: results.numFailedTests, skipped: names.length };
    });
  },
  build: async () => check(await build()),
  budgets: () => check({ ok: budgets(), output: 'A budget is exceeded.' }),
  browsers: smoke,
  async e2e() {
    ensureBrowser();
    const report = join(reports, 'e2e.json');
    const args = ['test', '-c', 'e2e/playwright.config.ts'];
    const { status } = await run('@playwright/test/cli.js', args, { env: { E2E_REPORT: report } });
    return suite(status, report, (results) => {
      const { expected, unexpected, skipped, flaky } = results.stats;
      return { passed: expected + flaky, failed: unexpected, skipped, flaky: flakyTests(results) };
    });
  },
};

/** Steps that read dist: they begin once it is built, and are pointless where that has failed. */
const NEEDS_BUILD = new Set(['budgets', 'browsers', 'e2e']);

const at = process.argv.indexOf('--only');
const names = at < 0 ? Object.keys(STEPS) : (process.argv[at + 1] ?? '').split(',');
const unknown = names.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

install();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
/** The tests that failed and passed when they were repeated. */
const flaky = [];
let broken = false;

/** Runs a step, prints how it went, and adds what it counted. */
async function take(name) {
  const start = Date.now();
  let result = { passed: 0, failed: 1, skipped: 0 };
  if (broken && NEEDS_BUILD.has(name)) {
    console.log('Not run: the build failed.');
  } else {
    try {
      result = await STEPS[name]();
    } catch (error) {
      console.error(error);
    }
  }
  if (name === 'build' && result.failed > 0) broken = true;
  for (const key of Object.keys(sum)) sum[key] += result[key];
  flaky.push(...(result.flaky ?? []));
  console.log(`${result.failed ? '✕' : '✓'} ${name} ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

// All at the same time, but for what waits for the build: checkers and the build mostly keep one core busy each, and pages
// are waited for 40 % of their time, in which unit tests have the processor.
const running = new Map(names.filter((name) => !NEEDS_BUILD.has(name)).map((name) => [name, take(name)]));
await running.get('build');
await Promise.all([...running.values(), ...names.filter((name) => NEEDS_BUILD.has(name)).map(take)]);

const told = flaky.length > 0 ? `, ${flaky.length} flaky: ${flaky.join('; ')}` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped${told}`);
process.exit(sum.failed > 0 ? 1 : 0);
