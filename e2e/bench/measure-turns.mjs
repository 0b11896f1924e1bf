import { measureClicks } from './measure-clicks.mjs';
import { measureLoad } from './measure-load.mjs';
import { settle, visit } from './visit.mjs';

const NAMES = ['app', 'floor', 'recharts', 'still'];
const SPEEDS = [1, 4];

async function sample(browser, { url, name, speed, clicks }) {
  return visit(browser, { speed, url }, async (visited) => {
    await settle(visited.page, name);
    const load = { name, speed, ...(await measureLoad(visited)) };
    if (name === 'still' || !clicks) return load;
    const all = await measureClicks(visited, speed);
    return { ...load, painted: all.map(({ painted }) => painted), settled: all.map(({ settled }) => settled) };
  });
}

/** Every page in turn at both speeds, in an order that changes with the round; filter clicks among them if `clicks`. */
export async function measureTurns({ browser, urls, rounds, between, clicks }) {
  const names = clicks ? NAMES : NAMES.filter((name) => name !== 'floor');
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    for (const speed of SPEEDS)
      for (let i = 0; i < names.length; i++) {
        const name = names[(i + round) % names.length];
        samples.push(await sample(browser, { url: urls[name], name, speed, clicks }));
      }
    await between();
  }
  return samples;
}
