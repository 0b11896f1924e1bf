import { defineConfig, devices } from '@playwright/test';
import { findBrowser, testArgs } from './support/browser.mjs';

const PORT = Number(process.env.E2E_PORT ?? 4299);
const executablePath = findBrowser();
const report = process.env.E2E_REPORT;
const desk = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const OFFLINE = 'offline.spec.ts';

/** End-to-end tests run against dist as it is served to readers; build first. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../node_modules/.cache/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Twice what a small machine has cores: each waits for its pages 40 % of the time, and keeps no more than one core busy.
  workers: 4,
  // More than is usual: unit tests run beside them, and a test that only waits for its turn does not fail.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // In CI a test that passes when repeated does not fail the run; `npm test` names it in its last line.
  retries: process.env.CI ? 1 : 0,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a worker keeps would outlive a test; those of it allow it.
    serviceWorkers: 'block',
    // Scripts are fetched and compiled once a worker, not once a test.
    reuseContext: true,
    launchOptions: { args: testArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    // The longest of all come first: at the end one worker would wait for the other's.
    { name: 'offline', testMatch: OFFLINE, use: desk },
    { name: 'chromium', testIgnore: OFFLINE, use: desk },
  ],
  webServer: {
    command: `node e2e/support/serve.mjs ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
