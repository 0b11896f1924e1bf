import { measureBytes } from './bytes.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureExport } from './measure-export.mjs';
import { measureFilm } from './measure-film.mjs';
import { measureFirst } from './measure-first.mjs';
import { measureImport } from './measure-import.mjs';
import { measureLost } from './measure-lost.mjs';
import { measureRecognise } from './measure-recognise.mjs';
import { measureRecompute } from './measure-recompute.mjs';
import { measureTurns } from './measure-turns.mjs';
import {
  kB,
  rowsOfBytes,
  rowsOfExport,
  rowsOfImport,
  rowsOfLighthouse,
  rowsOfRecognise,
  rowsOfRecompute,
  rowsOfSamples,
} from './rows.mjs';
import { backgroundOfFirst, rowsOfFilm, rowsOfFirst, rowsOfLost } from './rows-first.mjs';
import { background } from './table.mjs';
import { visit } from './visit.mjs';

async function turns(bench, clicks) {
  const samples = await measureTurns({ ...bench, clicks });
  return { rows: rowsOfSamples(samples), notes: [background(samples)] };
}

/**
 * Groups of rows, in the order in which they are measured: each returns its `rows` and what is said below the table. The
 * first one also warms the browser up.
 */
export const GROUPS = {
  bytes: async ({ browser, urls }) => {
    const bytes = await visit(browser, { url: urls.app }, measureBytes);
    const answering = `Figures are in the HTML; they open their evidence after ${kB(bytes.answering)} kB of scripts.`;
    return { rows: rowsOfBytes(bytes), notes: [answering, ...bytes.strangers] };
  },
  first: async (bench) => {
    const samples = await measureFirst(bench);
    return { rows: rowsOfFirst(samples), notes: [backgroundOfFirst(samples)] };
  },
  film: async (bench) => {
    const film = await measureFilm(bench);
    return { rows: rowsOfFilm(film), notes: film.faults };
  },
  lost: async (bench) => {
    const lost = await measureLost(bench);
    return { rows: rowsOfLost(lost), notes: lost.lost };
  },
  load: (bench) => turns(bench, false),
  clicks: (bench) => turns(bench, true),
  recompute: async () => ({ rows: rowsOfRecompute(await measureRecompute()) }),
  recognise: async () => ({ rows: rowsOfRecognise(await measureRecognise()) }),
  import: async ({ browser, urls }) => ({ rows: rowsOfImport(await measureImport(browser, urls.app)) }),
  export: async ({ browser, urls }) => ({ rows: rowsOfExport(await measureExport(browser, urls.app)) }),
  lighthouse: async ({ urls }) => {
    const found = await measureLighthouse(urls.app);
    return { rows: rowsOfLighthouse(found), notes: found.failed.map((title) => `Lighthouse: ${title}`) };
  },
};
