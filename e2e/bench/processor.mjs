const isTask = ({ ph, name }) => ph === 'X' && name.endsWith('RunTask');
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/**
 * The longest task of a page while `act` runs, in ms that its thread had of a processor, as the browser traces it: what else the
 * machine does meanwhile makes it no longer.
 */
export async function longestTask(browser, page, act) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents.filter((event) => isTask(event) && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('nothing was traced');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
