import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { lengthOf } from '../../domain/axis';
import { TOPICS } from '../../domain/codeFixtures';
import type { Dataset } from '../../domain/dataset';
import { figurePeriod } from '../../domain/figure';
import { claim, dataset as datasetOf } from '../../domain/fixtures';
import type { Topic } from '../../domain/topic';
import { shortPeriod } from '../../i18n/dates';
import { placesShort } from '../../i18n/derived';
import { TEXTS } from '../../i18n/fixtures';
import { withLetters } from '../../i18n/placeLetters';
import type { Text } from '../../i18n/text';
import { allPlots } from '../../selectors/chartPlot';
import { drawnDerived } from '../../selectors/drawnDerived';
import { type Box, boxesOverlap, distanceBetween } from './box';
import { drawnBoxes, middleOf, type PlacedMark } from './layoutChart';
import { layoutPlot } from './layoutPlot';
import { APART } from './placeNotes';

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
  { window: 1440, width: 557 },
  { window: 1280, width: 481 },
  { window: 820, width: 757 },
  { window: 390, width: 358 },
  { window: 1440.2, width: 310 },
  { window: 1280.2, width: 260 },
];

function laidOut(data: Dataset, topic: Topic, text: Text, width: number) {
  const derived = drawnDerived(data, { derived: true, aside: [] });
  const contents = allPlots(data, derived, 'described').get(topic);
  if (!contents) throw new Error(`no plot of ${topic}`);
  return { contents, ...layoutPlot(text, contents, width) };
}

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

const casesOf = (texts: readonly Text[], parts: readonly (typeof PARTS)[number][]) =>
  texts.flatMap((text) =>
    WIDTHS.flatMap(({ window, width }) =>
      parts.flatMap(({ name, data }) =>
        TOPICS.map((topic) => ({ lang: text.lang, window, name, topic, text, width, data })),
      ),
    ),
  );
const CASES = [
  ...casesOf(TEXTS, PARTS),
  ...casesOf(TEXTS.map(withLetters), [{ name: 'everything, with letters', data: dataset }]),
];

describe.each(CASES)('$topic of $name in a window of $window px, $lang', ({ text, width, data, topic }) => {
  const { contents, frame, scales, height, marks, inset, strip } = laidOut(data, topic, text, width);
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
      runs
        .slice(index + 1)
        .flatMap((other) => (boxesOverlap(one.box, other.box) ? [`${one.words} | ${other.words}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it('has a label within a year of its own mark and nearest to it, or a number at the mark and a line below', () => {
    const year = frame.plot.width / lengthOf(contents.axis);
    for (const own of marks) {
      const words = own.label.map(({ run }) => run.text).join(' ');
      const box = boxOf(own.label);
      if (own.number) {
        expect(
          distanceBetween(own.number.box, { x: own.x, y: middleOf(own), width: 0, height: 0 }),
          words,
        ).toBeLessThanOrEqual(16);
        expect(box.y, words).toBeGreaterThanOrEqual(frame.plot.y + frame.plot.height);
        expect(words.startsWith(`${own.number.run.text.split(' ')[0]} `), words).toBe(true);
        continue;
      }
      const distance = (mark: PlacedMark) => Math.min(...drawnBoxes(mark).map((drawn) => distanceBetween(box, drawn)));
      const others = marks.filter((other) => other !== own).map(distance);
      expect(distance(own), words).toBeLessThan(Math.min(...others));
      const drawn = drawnBoxes(own);
      expect(
        Math.min(...drawn.map((at) => Math.max(at.x - box.x - box.width, box.x - at.x - at.width))),
        words,
      ).toBeLessThanOrEqual(year);
    }
  });

  it('lets no two numbers read as one', () => {
    const numbers = [...marks, ...(inset?.months ?? [])].flatMap(({ number }) => (number ? [number.box] : []));
    const close = numbers.filter((one) =>
      numbers.some((other) => other !== one && boxesOverlap({ ...one, width: one.width + APART - 0.1 }, other)),
    );
    expect(close).toEqual([]);
  });

  // Where a year is narrower, some have no room nearer to themselves.
  if (width > 400)
    it('puts a number nearer to its own point than to any other', () => {
      const points = [...marks.map((mark) => ({ ...mark, y: middleOf(mark) })), ...(inset?.months ?? [])];
      const to = (box: Box, { x, y }: { readonly x: number; readonly y: number }) =>
        distanceBetween(box, { x, y, width: 0, height: 0 });
      const astray = points.flatMap((own) => {
        if (!own.number) return [];
        const { box, run } = own.number;
        return points.some((other) => other !== own && to(box, other) <= to(box, own)) ? [run.text] : [];
      });
      expect(astray).toEqual([]);
    });

  it('lets no label stand on a mark, the time it spans, or the words of the axis', () => {
    const drawn = marks.flatMap(drawnBoxes);
    const ticks = frame.ticks.map(({ value }) => ({
      x: 0,
      y: scales.y(value) - 5,
      width: frame.plot.x - 6,
      height: 10,
    }));
    for (const { label } of marks)
      for (const { box, run } of label)
        expect(
          [...drawn, ...ticks].some((other) =>
            boxesOverlap({ ...other, width: other.width + 0.1, height: other.height + 0.1 }, box),
          ),
          run.text,
        ).toBe(false);
  });

  it('drops neither place nor time of an amount', () => {
    for (const { mark, label } of marks) {
      const { figure } = mark;
      if (mark.isCeiling) continue;
      const words = label.map(({ run }) => run.text).join(' ');
      expect(words).toContain(placesShort(text, figure));
      if (mark.extent.kind === 'wings') expect(frame.unnamed).not.toBeNull();
      else expect(words).toContain(shortPeriod(text, figurePeriod(figure)));
    }
  });

  it('has what names no year on a ground of its own, right of the axis', () => {
    const unnamed = marks.filter(({ mark }) => mark.extent.kind === 'wings');
    expect(frame.unnamed === null).toBe(unnamed.length === 0);
    for (const { x } of unnamed) expect(x).toBeGreaterThan(scales.x(lengthOf(contents.axis)));
    if (frame.unnamed && inset) expect(boxesOverlap(frame.unnamed, inset.box)).toBe(false);
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
            expect(runs.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
