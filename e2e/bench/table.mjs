import { median, p95 } from './statistics.mjs';

/** Thousands of bytes, whole. */
export const kB = (bytes) => (bytes / 1000).toFixed(0);
const MB = (bytes) => (bytes / 1e6).toFixed(1);
const times = (ratio) => ratio.toFixed(2);

/** A row whose `values` may each be at most their `must`; `show` writes a value, `note` says which is which. */
const atMost = (name, musts, aims, values, { show = times, notes = ['1×', '4×'], unit = '' } = {}) => ({
  name,
  must: [...new Set(musts)].join(' / ') + unit,
  aim: [...new Set(aims)].join(' / ') + unit,
  measured: values.map((value, i) => `${show(value)}${unit}${values.length > 1 ? ` (${notes[i]})` : ''}`).join(', '),
  ok: values.every((value, i) => value <= musts[i]),
});

const both = (ratio) => [ratio(1), ratio(4)];

/** The rows that the measures allow; a measure that was not taken leaves its rows out. */
export function rowsOf({ bytes, samples, recompute, exported, lighthouse }) {
  const rows = [];
  if (bytes) {
    const size = (name, must, aim, value) => ({
      ...atMost(name, [must * 1000], [aim * 1000], [value]),
      must: `${must} kB`,
      aim: `${aim} kB`,
      measured: `${kB(value)} kB`,
    });
    rows.push(
      size('JavaScript before the first figure is drawn, brotli', 110, 60, bytes.first),
      size('all JavaScript of the dashboard, Recharts included, brotli', 220, 170, bytes.scripts),
      size('everything it loads, fonts, data, geometry included, brotli', 450, 300, bytes.everything),
    );
  }
  const values = (page, speed, key) =>
    samples.filter((s) => s.name === page && s.speed === speed).flatMap((s) => s[key]);
  const over = (summary, key, app, control) => (speed) =>
    summary(values(app, speed, key)) / summary(values(control, speed, key));
  const taken = (key) => samples.some((sample) => key in sample);
  if (taken('lcp')) {
    const ratio = over(median, 'lcp', 'app', 'still');
    rows.push(
      atMost('largest contentful paint ÷ the same picture as static HTML', [2.2, 2.2], [1.4, 1.4], both(ratio)),
    );
  }
  if (taken('painted')) {
    rows.push(
      atMost(
        'filter click to next paint, p95 ÷ floor page',
        [2.0, 1.5],
        [1.5, 1.15],
        both(over(p95, 'painted', 'app', 'floor')),
      ),
      atMost(
        'filter click to next paint, median ÷ plain Recharts',
        [0.35, 0.35],
        [0.25, 0.25],
        both(over(median, 'painted', 'app', 'recharts')),
      ),
      atMost(
        'every view settled after the click, median ÷ plain Recharts',
        [1, 1],
        [0.6, 0.6],
        both(over(median, 'settled', 'app', 'recharts')),
      ),
    );
  }
  if (taken('blocked')) {
    const heap = median(values('app', 1, 'heap'));
    rows.push(
      atMost(
        'total blocking time at 4× ÷ plain Recharts',
        [0.35],
        [0.15],
        [over(median, 'blocked', 'app', 'recharts')(4)],
      ),
      {
        ...atMost('heap after load and collection', [10e6], [8e6], [heap]),
        must: '10 MB',
        aim: '8 MB',
        measured: `${MB(heap)} MB`,
      },
    );
  }
  if (recompute) {
    rows.push({
      name: 'recomputing everything after a filter, 10,000 claims, median',
      must: `${recompute.limit} ms`,
      aim: '',
      measured: `${recompute.median.toFixed(1)} ms`,
      ok: recompute.median < recompute.limit,
    });
  }
  if (exported) {
    rows.push(
      {
        name: 'image of the timeline, 1920 × 1080 at 2×, median',
        must: '2 s',
        aim: '',
        measured: `${(exported.median / 1000).toFixed(2)} s`,
        ok: exported.median < 2000,
      },
      {
        name: 'longest task while it is made',
        must: '100 ms',
        aim: '',
        measured: `${exported.longest.toFixed(0)} ms`,
        ok: exported.longest < 100 && exported.early === 0,
      },
    );
  }
  if (lighthouse) {
    const { performance, ...others } = lighthouse.scores;
    const least = Math.min(...Object.values(others));
    rows.push({
      name: 'Lighthouse, mobile preset: performance / others',
      must: '95 / 100',
      aim: '100',
      measured: `${performance} / ${least}`,
      ok: performance >= 95 && least === 100,
    });
  }
  return rows;
}

/** A Markdown table; a row that misses its "must" says so. */
export function markdown(rows) {
  const lines = rows.map(
    ({ name, must, aim, measured, ok }) => `| ${name} | ${must} | ${aim} | ${measured}${ok ? '' : ' **missed**'} |`,
  );
  return ['| | must | aim | measured |', '|---|---|---|---|', ...lines].join('\n');
}

/** What the ratios are made of, as Markdown: medians and 95th percentiles in ms, a page and speed a row. */
export function background(samples) {
  const keys = ['lcp', 'painted', 'settled', 'blocked'].filter((key) => samples.some((sample) => key in sample));
  const groups = new Map();
  for (const sample of samples) {
    const name = `${sample.name} ${sample.speed}×`;
    groups.set(name, [...(groups.get(name) ?? []), sample]);
  }
  const lines = [...groups].map(([name, members]) => {
    const cells = keys.map((key) => {
      const all = members.flatMap((member) => member[key] ?? []);
      return all.length === 0 ? '' : `${median(all).toFixed(0)}, ${p95(all).toFixed(0)}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [`| ms: median, p95 | ${keys.join(' | ')} |`, `|---|${'---|'.repeat(keys.length)}`, ...lines].join('\n');
}
