import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claim, dataset as datasetOf } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { allPlots } from '../../selectors/chartPlot';
import { boxesOverlap } from './box';
import { chartFrame } from './frame';
import { insetBoxes, layoutInset } from './layoutInset';
import { layoutPlot } from './layoutPlot';
import { commonArea, layoutStrip } from './layoutStrip';
import { linearScales } from './linearScales';
import { numberUnplaced } from './placeNotes';

const { dataset } = parseDataset(real);
const plot = allPlots(dataset, [], 'described').get('turnover');
const [text] = TEXTS;
if (!plot || !text) throw new Error('no plot of turnover');

describe('the lines below a plot', () => {
  const points = plot.marks.map((mark, index) => ({ mark, x: 40 + 30 * index, y: 50, label: [], number: null }));
  const words = ({ figure }: (typeof plot.marks)[number]) => [{ figure, text: 'words of it', strong: false }];
  const { byId, height } = numberUnplaced(points, words, () => '', [], { x: 0, y: 200, width: 180, foot: 180 });

  it('number the points from the left, each number beside its point', () => {
    expect(points.map(({ mark }) => byId.get(mark.figure.id)?.number?.run.text)).toEqual(
      points.map((_, index) => String(index + 1)),
    );
    for (const { mark, x, y } of points) {
      const box = byId.get(mark.figure.id)?.number?.box;
      expect(box && Math.abs(box.x + box.width / 2 - x) + Math.abs(box.y + box.height / 2 - y)).toBeLessThan(24);
    }
  });

  it('stand below, none over another, as high as is said', () => {
    const boxes = points.flatMap(({ mark }) => byId.get(mark.figure.id)?.label.map(({ box }) => box) ?? []);
    for (const [index, box] of boxes.entries()) {
      expect(box.y).toBeGreaterThanOrEqual(200);
      expect(box.y + box.height).toBeLessThanOrEqual(200 + height);
      expect(boxes.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false);
    }
  });
});

it.each([260, 310, 358, 481, 557, 757])('put no number on the years below many small figures, %i px', (width) => {
  const small = Array.from({ length: 15 }, (_, index) => {
    const place = ['KZ', 'UZ', 'KG', 'TJ', 'TM'][index % 5];
    return `${place} turnover ${2020 + (index % 6)} = 0.${2 + (index % 7)} bn USD`;
  });
  const claims = ['CA5 turnover 2019 = 60 bn USD', ...small].map((sentence) => claim(sentence));
  const contents = allPlots(datasetOf(claims), [], 'described').get('turnover');
  if (!contents) throw new Error('no plot');
  const { marks, frame } = layoutPlot(text, contents, width);
  const feet = marks.flatMap(({ number }) => (number ? [number.box.y + number.box.height] : []));
  expect(feet.length).toBeGreaterThan(5);
  expect(Math.max(...feet)).toBeLessThanOrEqual(frame.plot.y + frame.plot.height + 6);
});

it('breaks a line that is too wide at a comma, and keeps its place and its time together, in one run', () => {
  const points = plot.marks.slice(0, 1).map((mark) => ({ mark, x: 40, y: 50, label: [], number: null }));
  const said = 'assistance to a number of states, Central Asia, 2008–2009';
  const linesIn = (width: number) => {
    const words = ({ figure }: (typeof plot.marks)[number]) => [{ figure, text: said, strong: false }];
    const placed = numberUnplaced(points, words, () => '', [], { x: 0, y: 200, width, foot: 180 });
    const runs = [...placed.byId.values()].flatMap(({ label }) => label);
    return runs.map(({ run, box }) => `${(box.y - 200) / 14}: ${run.text}`);
  };
  expect(linesIn(320)).toEqual(['0: 1', '0: assistance to a number of states,', '1: Central Asia, 2008–2009']);
  expect(linesIn(500)).toEqual(['0: 1', `0: ${said}`]);
  expect(linesIn(100).slice(-2)).toEqual(['2: Central Asia,', '3: 2008–2009']);
});

it('keeps the strip below the lines, and the inset within what it covers', () => {
  const frame = chartFrame(plot, text, 557);
  const scales = linearScales(frame, plot.axis);
  const tops = [0, 30].map((notes) => layoutStrip(text, plot, frame, scales, notes)?.top ?? 0);
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBe(30);
  const inset = layoutInset(text, plot, frame, scales);
  expect(inset?.months.length).toBe(plot.monthly.length);
  expect(insetBoxes(plot, frame, scales).some((box) => inset && boxesOverlap(box, inset.box))).toBe(true);
  expect(commonArea(plot.monthly)).toBe('UZ');
});
