import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Work of about 100 ms, then tells how long it took. */
const WORK = `
  const { parentPort } = require('node:worker_threads');
  const begun = performance.now();
  let n = 1;
  for (let i = 0; i < 6e7; i++) n = (Math.imul(n, 1664525) + 1013904223) | 0;
  parentPort.postMessage([performance.now() - begun, n]);
`;
/** The same work may take as much longer than at its best before the machine counts as busy with something else. */
const SLOWER = 1.25;
/** So may the load a core have been in the minute before. */
const LOAD = 0.5;

const workOnce = () =>
  new Promise((resolve, reject) => {
    new Worker(WORK, { eval: true }).once('message', ([ms]) => resolve(ms)).once('error', reject);
  });

/**
 * Tells whether the machine did nothing else: `take` has all cores do the same work at once, as often as one likes while
 * nothing is measured; `words` says what came of it, `quiet` in short.
 */
export function createGauge() {
  const cores = availableParallelism();
  const load = loadavg()[0] / cores;
  const times = [];
  return {
    take: async () => {
      times.push(Math.max(...(await Promise.all(Array.from({ length: cores }, workOnce)))));
    },
    report: () => {
      const slowest = Math.max(...times) / Math.min(...times);
      const quiet = slowest <= SLOWER && load <= LOAD;
      const facts = `load ${load.toFixed(2)} a core before, the same work took up to ${slowest.toFixed(2)} times as long`;
      return quiet
        ? `The machine was quiet: ${facts}.`
        : `**The machine was not quiet** (${facts}): the times above are no measure.`;
    },
  };
}
