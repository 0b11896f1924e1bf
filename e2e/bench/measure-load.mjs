/** What loading cost: `lcp` and `blocked` in ms, `cls`, `heap` in bytes after a collection. */
export async function measureLoad({ page, session }) {
  const { lcp, cls, blocked } = await page.evaluate(() => ({ ...window.bench, idle: null, changed: null }));
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return { lcp, cls, blocked, heap: usedSize };
}
