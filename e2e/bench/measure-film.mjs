import { faultsOf, film, filmed, look } from '../fixtures/film.mjs';
import { CONDITIONS, FILMED } from './variants.mjs';
import { settle, visit } from './visit.mjs';

/**
 * Films the app from its first mark until it has nothing more to do, every variant at its fastest and its slowest: how
 * many frames show a mark missing or elsewhere, the same in words, and the greatest layout shift. Of a filtered address
 * only the shift is taken: what the filter leaves out fades there.
 */
export async function measureFilm({ browser, urls }) {
  const faults = [];
  const shifts = [];
  let frames = 0;
  for (const { name, path, size } of FILMED)
    for (const condition of [CONDITIONS.at(0), CONDITIONS.at(-1)]) {
      const { name: how, speed, net } = condition;
      await visit(browser, { url: urls.app + path, size, speed, net, init: [[look], [film]] }, async ({ page }) => {
        await settle(page, 'app');
        const shift = await page.evaluate(() => window.bench.cls);
        shifts.push(shift);
        if (shift >= 0.0005) faults.push(`${name}, ${how}: a layout shift of ${shift.toFixed(3)}`);
        if (path.includes('?')) return;
        const pictures = await filmed(page);
        if (pictures.length === 0) throw new Error(`${page.url()} shows no mark`);
        for (const fault of faultsOf(pictures)) {
          frames += fault.frames;
          faults.push(`${name}, ${how}: ${fault.frames} frames, ${fault.wrong.length} marks, ${fault.wrong[0]}`);
        }
      });
    }
  return { frames, faults, shift: Math.max(...shifts) };
}
