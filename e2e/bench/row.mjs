const times = (ratio) => ratio.toFixed(2);

/** How measured values stand to what they must and aim to be, for each at most. */
export function verdict(values, musts, aims = []) {
  const within = (limits) => values.every((value, i) => value <= limits[i]);
  if (!within(musts)) return 'misses';
  return aims.length > 0 && within(aims) ? 'meets the aim' : 'meets';
}

/** A row whose `values` may each be at most their `must`; `show` writes a value, `notes` say which is which. */
export function atMost(name, musts, aims, values, { show = times, notes = ['1×', '4×'], unit = '' } = {}) {
  const limits = (all) => [...new Set(all)].map((limit) => limit + unit).join(' / ');
  return {
    name,
    must: limits(musts),
    aim: limits(aims),
    measured: values.map((value, i) => `${show(value)}${unit}${values.length > 1 ? ` (${notes[i]})` : ''}`).join(', '),
    verdict: verdict(values, musts, aims),
  };
}
