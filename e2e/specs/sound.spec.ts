import { noteLength, noteTimes } from '../../src/lib/score';
import { chartFigures } from '../../src/selectors/drawnFigures';
import { soundScore } from '../../src/selectors/soundScore';
import { DEFAULT_CHOICES } from '../../src/state/choices';
import { dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';

/** The first note begins so much after the key, in seconds. */
const AHEAD = 0.06;

test('a chart is heard: open bounds slide, silent years are noise, and what sounds is shown', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.openForKeys();
  await dashboard.chart('turnover').locator('[data-mark][tabindex="0"]').focus();
  // All of it at once, and as numbers: a context that is rendered, not played.
  await page.evaluate(() => {
    class Rendered extends OfflineAudioContext {
      constructor() {
        super(2, 22_050 * 60, 22_050);
        Object.assign(window, { rendered: this });
      }
      close() {
        return Promise.resolve();
      }
    }
    Object.assign(window, { AudioContext: Rendered });
  });
  await page.keyboard.press('s');
  const bar = page.getByRole('region', { name: 'Sound: Turnover chart' });
  await expect(bar).toBeVisible();
  await expect(page.locator('[data-sounding]').first()).toBeAttached();
  const notes = soundScore(
    dataset,
    { time: null, clock: 'described', gaps: true },
    chartFigures(dataset, DEFAULT_CHOICES, 'turnover'),
  );
  const { starts } = noteTimes(notes);
  const spans = notes.map((note, index) => {
    const start = AHEAD + (starts[index] ?? 0);
    return [start, start + noteLength(note)] as const;
  });
  const heard = await page.evaluate(async (all) => {
    const context: unknown = Reflect.get(window, 'rendered');
    if (!(context instanceof OfflineAudioContext)) throw new Error('nothing sounds');
    const buffer = await context.startRendering();
    const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)];
    /** How often the sound crosses zero upwards each second, how uneven that is, and how loud it is. */
    const between = (from: number, to: number) => {
      const crossings: number[] = [];
      let power = 0;
      const [first, last] = [from, to].map((time) => Math.round(time * buffer.sampleRate));
      for (let at = first ?? 0; at < (last ?? 0); at += 1) {
        const value = (left[at] ?? 0) + (right[at] ?? 0);
        power += value * value;
        if (value > 0 && (left[at - 1] ?? 0) + (right[at - 1] ?? 0) <= 0) crossings.push(at);
      }
      const steps = crossings.slice(1).map((at, index) => at - (crossings[index] ?? 0));
      const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
      const spread = Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / steps.length) / mean;
      return { pitch: buffer.sampleRate / mean, spread, power: power / ((last ?? 1) - (first ?? 0)) };
    };
    return all.map(([start, end]) => ({
      begin: between(start + 0.05, start + 0.2),
      end: between(end - 0.2, end - 0.05),
      after: between(end + 0.03, end + 0.08),
    }));
  }, spans);
  const of = (kind: string) =>
    heard.filter((_, index) => notes[index]?.kind === kind && notes[index]?.stroke === 'solid');
  const [rising, plain, gaps] = [of('rising'), of('plain'), of('gap')];
  expect(Math.min(rising.length, plain.length, gaps.length)).toBeGreaterThan(0);
  for (const { begin, end } of rising) expect(end.pitch / begin.pitch).toBeGreaterThan(1.15);
  for (const { begin } of plain) expect(begin.spread).toBeLessThan(0.1);
  for (const { begin, end } of gaps)
    expect([begin.spread > 0.2, end.spread > 0.2, begin.power > 0]).toEqual([true, true, true]);
  for (const { after } of heard) expect(after.power).toBeLessThan(1e-6);

  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-sounding]')).toHaveCount(0);
  await expect(bar.getByRole('button', { name: 'Play' })).toBeVisible();
});
