import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findWholeBrowser, launchArgs } from '../support/browser.mjs';
import { median } from './statistics.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = 3;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Lighthouse with its own settings, which are the mobile preset: the median of three runs, 0 to 100 a category. */
export async function measureLighthouse(url) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findWholeBrowser(),
    args: [...launchArgs, `--remote-debugging-port=${port}`],
  });
  try {
    const runs = [];
    for (let i = 0; i < RUNS; i++) {
      const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
      if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse failed');
      runs.push(result.lhr);
    }
    const last = runs.at(-1);
    return {
      scores: Object.fromEntries(
        CATEGORIES.map((id) => [id, median(runs.map(({ categories }) => Math.round(100 * categories[id].score)))]),
      ),
      failed: Object.values(last.categories).flatMap(({ id, auditRefs }) =>
        auditRefs
          .filter((ref) => id !== 'performance' && ref.weight > 0 && (last.audits[ref.id].score ?? 1) < 1)
          .map((ref) => last.audits[ref.id].title),
      ),
    };
  } finally {
    await browser.close();
  }
}
