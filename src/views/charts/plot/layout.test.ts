import { describe, expect, it } from 'vitest';
import { real } from '../../../data/fixtures';
import { parseDataset } from '../../../data/parseDataset';
import { YEARS } from '../../../domain/period';
import { TOPICS } from '../../../domain/topic';
import { loadText } from '../../../i18n/text';
import { allCharts } from '../../../selectors/chartContents';
import { type Box, overlap } from '../placeLabels';
import { chartFrame, type Frame } from './frame';
import { layoutMarks, type Scales } from './layoutChart';
import { layoutInset } from './layoutInset';
import { layoutStrip } from './layoutStrip';
import type { PlacedRun } from './placedText';

const { dataset } = parseDataset(real);
const charts = allCharts(dataset);

const linear = ({ plot, max }: Frame): Scales => ({
  x: (years) => plot.x + (plot.width * years) / YEARS.length,
  y: (amount) => plot.y + plot.height * (1 - amount / max),
});

const WIDTHS = {
  turnover: [572, 480, 358],
  investment: [572, 350, 358, 300],
  companies: [202, 350, 358],
  transport: [572, 350, 358, 300],
  people: [202, 350, 358],
};

const texts = { en: await loadText('en'), ru: await loadText('ru') };
const cases = TOPICS.flatMap((topic) =>
  WIDTHS[topic].flatMap((width) => (['en', 'ru'] as const).map((lang) => ({ topic, width, lang }))),
);

describe.each(cases)('the $topic chart at $width in $lang', ({ topic, width, lang }) => {
  const text = texts[lang];
  const contents = charts[topic];
  const frame = chartFrame(contents, text, width);
  const scales = linear(frame);
  const marks = layoutMarks(text, contents, frame, scales);
  const inset = layoutInset(text, contents, frame, scales);
  const strip = layoutStrip(text, contents, frame, scales);
  const labels = [...marks, ...(inset?.months ?? []), ...(strip?.rows ?? [])].map(({ label }) => label);

  it('draws every claim once', () => {
    const drawn = labels.flatMap((label) => [...new Set(label.map(({ run }) => run.claim.id))]);
    expect(drawn.sort()).toEqual(contents.claims.map(({ id }) => id).sort());
  });

  it('lets no label overlap another, or leave the chart', () => {
    const runs = labels.flat();
    for (const [index, run] of runs.entries()) {
      expect(run.box.x, run.run.text).toBeGreaterThanOrEqual(-1);
      expect(run.box.x + run.box.width, run.run.text).toBeLessThanOrEqual(width + 1);
      const hit = runs.slice(index + 1).find((other) => overlap(shrunk(run), shrunk(other)));
      expect(hit && `${run.run.text} | ${hit.run.text}`).toBeUndefined();
    }
  });

  it('lets no label cover a mark’s point or stem', () => {
    for (const { x, y } of marks) {
      const point = { x: x - 4, y: y - 4, width: 8, height: 8 };
      const hit = labels.flat().find(({ box }) => overlap(box, point));
      expect(hit?.run.text).toBeUndefined();
    }
  });
});

/** Line boxes are taller than the letters in them. */
function shrunk({ box }: PlacedRun): Box {
  return { x: box.x, y: box.y + 2, width: box.width, height: box.height - 4 };
}
