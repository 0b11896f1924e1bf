import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { compress } from './e2e/support/build/compress.ts';
import { firstView } from './e2e/support/build/first-view.ts';
import { fonts } from './e2e/support/build/fonts.ts';
import { geometry } from './e2e/support/build/geometry.ts';
import { inlineCss } from './e2e/support/build/inline-css.ts';
import { lateStart } from './e2e/support/build/late-start.ts';
import { prerender } from './e2e/support/build/prerender.ts';

const modules = () => [react(), geometry(), fonts()];

/** Recharts and everything that only it needs. */
const CHARTS =
  /node_modules\/(recharts|victory-vendor|d3-[a-z-]+|internmap|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|react-is|tiny-invariant|clsx|use-sync-external-store)\//;

export default defineConfig({
  base: '/',
  plugins: [...modules(), inlineCss(), firstView(), lateStart(), prerender(modules), compress()],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // One sheet, so that views fetched later have none to wait for, and the prerendered picture has all of it.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'charts', test: CHARTS }], includeDependenciesRecursively: false },
      },
    },
  },
  test: {
    exclude: [...configDefaults.exclude, 'e2e/**'],
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
