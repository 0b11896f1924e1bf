import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBuilt } from '../support/built.mjs';
import { root } from '../support/install.mjs';

const FRAME_MS = 16.7;
const ROUNDS = 12;

/** Median and 95th percentile of recomputing everything after a change of filter, 10,000 claims; a frame is the limit. */
export async function measureRecompute() {
  const bench = await importBuilt('e2e/bench/recompute.ts', 'recompute');
  const data = join(root, 'public/data');
  const files = readdirSync(data).filter((name) => name.endsWith('.json'));
  const read = (name) => [parse(name).name, JSON.parse(readFileSync(join(data, name), 'utf8'))];
  const times = [...bench.measureRecompute(Object.fromEntries(files.map(read)), ROUNDS)].sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  return { median: at(0.5), p95: at(0.95), limit: FRAME_MS };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { median, p95, limit } = await measureRecompute();
  console.log(`recompute, 10,000 claims: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, limit ${limit} ms`);
  process.exitCode = median < limit ? 0 : 1;
}
