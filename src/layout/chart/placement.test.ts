import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { lengthOf } from '../../domain/axis';
import { TOPICS } from '../../domain/codeFixtures';
import type { Dataset } from '../../domain/dataset';
import { claim, dataset as datasetOf } from '../../domain/fixtures';
import type { Topic } from '../../domain/topic';
import { TEXTS } from '../../i18n/fixtures';
import type { Text } from '../../i18n/text';
import { allPlots } from '../../selectors/chartPlot';
import { drawnDerived } from '../../selectors/drawnDerived';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { type Box, overlap } from './box';
import { chartHeight } from './chartSize';
import { chartFrame } from './frame';
import { layoutMarks, type PlacedMark } from './layoutChart';
import { layoutInset } from './layoutInset';
import { layoutStrip } from './layoutStrip';

const { dataset } = parseDataset(real);
/** The same package without what one filter would hide: what a reader's own package may hold. */
const part = (name: string, test: (one: Dataset['claims'][number]) => boolean) => ({
  name,
  data: datasetOf(dataset.claims.filter(test)),
});
const PARTS = [
  { name: 'everything', data: dataset },
  part('Kazakhstan', ({ refArea }) => refArea === 'KZ'),
  part('the five together', ({ refArea }) => refArea === 'CA5'),
  part('one speaker', ({ said }) => said.by === 'kassym-jomart-tokayev'),
  part('2024', ({ period }) => 'end' in period && period.end.startsWith('2024')),
];

/** The width of a chart in windows of 1440, 1280, 820 and 390 pixels. */
const WIDTHS = [
  { window: 1440, width: 572 },
  { window: 1280, width: 480 },
  { window: 820, width: 350 },
  { window: 390, width: 358 },
];

function laidOut(data: Dataset, topic: Topic, text: Text, width: number) {
  const derived = drawnDerived(data, { derived: true, aside: [] });
  const contents = allPlots(data, derived, 'described').get(topic);
  if (!contents) throw new Error(`no plot of ${topic}`);
  const frame = chartFrame(contents, text, width);
  const { plot, max } = frame;
  const scales = {
    x: (years: number) => plot.x + (plot.width * years) / lengthOf(contents.axis),
    y: (amount: number) => plot.y + plot.height * (1 - amount / max),
  };
  return {
    frame,
    height: chartHeight(contents.quoted),
    marks: layoutMarks(text, contents, frame, scales),
    inset: layoutInset(text, contents, frame, scales),
    strip: layoutStrip(text, contents, frame, scales),
  };
}

/** Pixels from a point to a box; 0 within it. */
const away = ({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }) =>
  Math.hypot(Math.max(x - at.x, at.x - x - width, 0), Math.max(y - at.y, at.y - y - height, 0));

const boxOf = (label: PlacedMark['label']): Box => {
  const [left, right] = [
    Math.min(...label.map(({ box }) => box.x)),
    Math.max(...label.map(({ box }) => box.x + box.width)),
  ];
  const [top, bottom] = [
    Math.min(...label.map(({ box }) => box.y)),
    Math.max(...label.map(({ box }) => box.y + box.height)),
  ];
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** What can be seen of a mark: its point with its stem, the other end of an interval, and the time that it spans. */
function drawnOf({ mark, x, y, upper, stem, extent }: PlacedMark): readonly Box[] {
  const bound = glyphOfFigure(mark.figure).bound;
  const top = Math.min(y, upper ?? y, bound === 'more-than' ? y - stem : y);
  const bottom = bound === 'below' ? y + stem : y;
  const spans = extent.kind !== 'point' && extent.kind !== 'thread';
  return [
    { x, y: top, width: 0, height: bottom - top },
    ...(spans ? [{ x: extent.from, y, width: extent.to - extent.from, height: 0 }] : []),
  ];
}

/** Pixels between two boxes; 0 where they touch. */
const apart = (a: Box, b: Box) =>
  Math.hypot(
    Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0),
    Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0),
  );

const CASES = TEXTS.flatMap((text) =>
  WIDTHS.flatMap(({ window, width }) =>
    PARTS.flatMap(({ name, data }) =>
      TOPICS.map((topic) => ({ lang: text.lang, window, name, topic, text, width, data })),
    ),
  ),
);

describe.each(CASES)('$topic of $name in a window of $window px, $lang', ({ text, width, data, topic }) => {
  const { frame, height, marks, inset, strip } = laidOut(data, topic, text, width);
  const labelled = marks.filter(({ label }) => label.length > 0);
  const labels = [...marks, ...(inset?.months ?? []), ...(strip?.rows ?? [])].filter(({ label }) => label.length > 0);

  it('keeps labels and marks within the drawing, above its lower edge', () => {
    for (const { label } of labels) {
      const box = boxOf(label);
      expect(box.x).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    const floor = frame.plot.y + frame.plot.height;
    for (const { x, y, upper } of marks) {
      expect(x).toBeGreaterThanOrEqual(frame.plot.x - 1);
      expect(Math.min(y, upper ?? y)).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(floor);
    }
  });

  it('lets no label run over another', () => {
    const lower = (box: Box) => ({ ...box, y: box.y + 2, height: box.height - 4 });
    const runs = labels.flatMap(({ label }) => label.map(({ box, run }) => ({ box: lower(box), words: run.text })));
    const over = runs.flatMap((one, index) =>
      runs.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.words} | ${other.words}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it('has a label nearest to its own mark, give or take a line, or a leader from it that ends there', () => {
    for (const own of labelled) {
      const box = boxOf(own.label);
      const distance = (mark: PlacedMark) => Math.min(...drawnOf(mark).map((drawn) => apart(box, drawn)));
      const nearest = Math.min(...marks.map(distance));
      if (own.leader === null) {
        expect(distance(own), own.label.map(({ run }) => run.text).join(' ')).toBeLessThanOrEqual(
          nearest + frame.lineHeight,
        );
        continue;
      }
      const { x1, y1, x2, y2 } = own.leader;
      expect(away(box, { x: x1, y: y1 })).toBeLessThanOrEqual(2);
      const end = { x: x2, y: y2, width: 0, height: 0 };
      expect(Math.min(...drawnOf(own).map((drawn) => apart(end, drawn)))).toBeLessThanOrEqual(6);
    }
  });

  it('lets leaders run clear of the words of others: one word in a crowd at most', () => {
    const steps = Array.from({ length: 21 }, (_, step) => step / 20);
    const crossed = labelled.flatMap(({ leader, label }) => {
      if (!leader) return [];
      const line = steps.map((share) => ({
        x: leader.x1 + (leader.x2 - leader.x1) * share,
        y: leader.y1 + (leader.y2 - leader.y1) * share,
      }));
      const others = labelled.filter((other) => other.label !== label).flatMap((other) => other.label);
      return others.filter(({ box: { x, y, width: wide, height: high } }) =>
        line.some((at) => away({ x: x + 1, y: y + 3, width: wide - 2, height: high - 6 }, at) === 0),
      );
    });
    expect(crossed.length, crossed.map(({ run }) => run.text).join(' | ')).toBeLessThanOrEqual(1);
  });

  it('stacks the rows of what has no place on the axis below the years, each at its own height', () => {
    if (!strip) return;
    const ys = strip.rows.map(({ y }) => y);
    expect(strip.top).toBeGreaterThan(frame.plot.y + frame.plot.height);
    for (const [index, y] of ys.entries()) {
      expect(y - (ys[index - 1] ?? strip.top)).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThan(height);
    }
  });

  it('keeps months of their own within their own frame', () => {
    if (!inset) return;
    expect(inset.box.x + inset.box.width).toBeLessThanOrEqual(width);
    for (const { x, y, from, to } of inset.months) {
      expect(from).toBeGreaterThanOrEqual(inset.plot.x);
      expect(to).toBeLessThanOrEqual(inset.plot.x + inset.plot.width);
      expect(x).toBeGreaterThan(from);
      expect(x).toBeLessThan(to);
      expect(y).toBeGreaterThanOrEqual(inset.plot.y);
      expect(y).toBeLessThanOrEqual(inset.plot.y + inset.plot.height);
    }
  });
});

describe('whatever a package holds', () => {
  const figure = fc
    .record({
      place: fc.constantFrom('KZ', 'UZ', 'KG', 'TJ', 'TM', 'CA5'),
      year: fc.integer({ min: 2019, max: 2026 }),
      bound: fc.constantFrom('=', '>', '~', '<', '<='),
      amount: fc.integer({ min: 1, max: 90 }),
    })
    .map(({ place, year, bound, amount }) => `${place} turnover ${year} ${bound} ${amount} bn USD`);

  it('every mark is drawn once, in the frame, and no label runs over another', () => {
    const [text] = TEXTS;
    if (!text) throw new Error('no words');
    fc.assert(
      fc.property(
        fc.uniqueArray(figure, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(300, 480, 572),
        (sentences, width) => {
          const { marks } = laidOut(datasetOf(sentences.map((sentence) => claim(sentence))), 'turnover', text, width);
          expect(marks).toHaveLength(sentences.length);
          const runs = marks.flatMap(({ label }) =>
            label.map(({ box }) => ({ ...box, y: box.y + 2, height: box.height - 4 })),
          );
          for (const [index, box] of runs.entries()) {
            expect(box.x >= -1 && box.x + box.width <= width + 1).toBe(true);
            expect(runs.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
