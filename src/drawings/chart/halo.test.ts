import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RUN_GAP } from '../../layout/chart/labelText';
import { textWidth } from '../../lib/textWidth';

/** The width of the page's colour around words, in pixels, by the first rule of a sheet that has one. */
const halo = (sheet: string) =>
  Number(/stroke-width: ([\d.]+)px;\n {2}stroke-linejoin: round/.exec(readFileSync(sheet, 'utf8'))?.[1]);

it('no line of the grid is seen between the words of a label', () => {
  expect(halo('src/drawings/chart/chart.css')).toBeGreaterThanOrEqual(Math.max(textWidth(' ', 12), RUN_GAP));
  expect(halo('src/drawings/timeline/lanes.css')).toBeGreaterThanOrEqual(textWidth(' ', 12));
});
