import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { basePath } from './src/build/basePath.ts';
import { sheetBreakpoints } from './src/build/breakpoints.ts';
import { compress } from './src/build/compress.ts';
import { contentPolicies } from './src/build/contentPolicy.ts';
import { csl } from './src/build/csl.ts';
import { deferScripts } from './src/build/defer-scripts.ts';
import { entryChunk } from './src/build/entry-chunk.ts';
import { fonts } from './src/build/fonts.ts';
import { geometry } from './src/build/geometry.ts';
import { inlineCss } from './src/build/inline-css.ts';
import { offline } from './src/build/offline/offline.ts';
import { pdfFonts } from './src/build/pdf-fonts.ts';
import { preloadFirstView } from './src/build/preload-first-view.ts';
import { prerender } from './src/build/prerender.ts';
import { remSheets } from './src/build/remSheets.ts';

const modules = () => [react(), sheetBreakpoints(), remSheets(), geometry(), fonts(), pdfFonts(), csl()];

/** Parts of the PDF writer for what we never give it: HTML and bitmaps of SVG. */
const UNUSED = ['html2canvas', 'dompurify', 'canvg'];
const NOTHING = fileURLToPath(new URL('src/build/nothing.ts', import.meta.url));

/** Recharts and everything that only it needs. */
const CHARTS =
  /node_modules\/(recharts|victory-vendor|d3-[a-z-]+|internmap|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|react-is|tiny-invariant|clsx|use-sync-external-store)\//;

/** One chunk: printing needs every drawing at once, but for that of two statements, which is made for a file alone. */
const DRAWINGS = /\/src\/drawings\/(?!compare\/)\w+\/\w+Drawing\.tsx$/;

/** What reads figures in texts, and nothing of what is done with them. */
const RECOGNISER = /\/src\/domain\/recognise\/(?!selection)/;

/** Chunks that are known by name; the manifest tells what the others are made of. */
const NAMED = ['first', 'dashboard', 'drawings', 'citation'];

/** Stands for what TanStack Query has beside queries: nothing is written to a server, and no list goes on. */
const QUERIES_ALONE = fileURLToPath(new URL('src/build/queriesAlone.ts', import.meta.url));

const STYLES = fileURLToPath(new URL('src/dom/styleSingleton.ts', import.meta.url));

export default defineConfig({
  base: basePath(),
  resolve: {
    alias: [
      ...UNUSED.map((find) => ({ find, replacement: NOTHING })),
      { find: 'react-style-singleton', replacement: STYLES },
      { find: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/, replacement: QUERIES_ALONE },
    ],
  },
  plugins: [
    ...modules(),
    inlineCss(),
    preloadFirstView(),
    deferScripts(),
    prerender(modules),
    contentPolicies(),
    offline(),
    compress(),
  ],
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
        // The first script names every other one, and such a name does not compress: so most have none.
        chunkFileNames: ({ name }) => (NAMED.includes(name) ? 'assets/[name]-[hash:7].js' : 'assets/_-[hash:7].js'),
        codeSplitting: {
          groups: [
            { name: 'charts', test: CHARTS, priority: 1 },
            { name: entryChunk },
            { name: 'drawings', test: DRAWINGS },
            { name: 'recogniser', test: RECOGNISER },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  // How long a build takes is no warning of it, of what runs beside the page either.
  worker: { rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    exclude: [...configDefaults.exclude, 'e2e/**'],
    maxWorkers: '100%',
    // Property tests and walks over all files take their time on a busy machine.
    testTimeout: 30_000,
    projects: [
      // Modules without a page keep no state that a test can change: read once, they serve all files of a project. A file
      // that asked for another environment than its project's would end its worker, and the next file begin a new one.
      { extends: true, test: { name: 'node', environment: 'node', isolate: false, include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['e2e/support/cleanPage.ts'],
          include: ['src/**/*.test.tsx'],
        },
      },
    ],
  },
});
