import { median, p95 } from './statistics.mjs';

/** A Markdown table of rows; what misses its "must" stands out. */
export function markdown(rows) {
  const lines = rows.map(({ name, must, aim, measured, verdict }) => {
    const words = verdict === 'misses' ? '**misses**' : verdict;
    return `| ${name} | ${must} | ${aim} | ${measured} | ${words} |`;
  });
  return ['| | must | aim | measured | |', '|---|---|---|---|---|', ...lines].join('\n');
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
