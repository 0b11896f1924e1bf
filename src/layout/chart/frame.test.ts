import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TOPICS } from '../../domain/codeFixtures';
import { claim, dataset as datasetOf } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { chartContents } from '../../selectors/chartContents';
import { allPlots } from '../../selectors/chartPlot';
import { aroundPlot, chartHeight, plotHeight, STRIP_ROW_HEIGHT } from './chartSize';
import { chartFrame, niceScale } from './frame';
import { layoutPlot } from './layoutPlot';

const { dataset } = parseDataset(real);

describe('the scale of an axis', () => {
  it('holds the highest value in round steps', () => {
    expect(niceScale(55, 6)).toEqual({ max: 60, step: 10 });
    expect(niceScale(56, 3)).toEqual({ max: 60, step: 20 });
    expect(niceScale(0, 5)).toEqual({ max: 1, step: 1 });
    expect(niceScale(Number.NaN, 5)).toEqual({ max: 1, step: 1 });
  });

  it('has at most so many steps of 1, 2 or 5, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 12 }), (top, most) => {
        const { max, step } = niceScale(top, most);
        expect(max).toBeGreaterThanOrEqual(top * (1 - 1e-9));
        expect(Math.round(max / step)).toBeLessThanOrEqual(most);
        expect([1, 2, 5, 10]).toContain(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6)));
      }),
    );
  });
});

it.each(TEXTS)('an axis that sets off thousands sets off all of them, in $lang', (text) => {
  const plot = allPlots(dataset, [], 'described').get('companies');
  const labels = plot ? chartFrame(plot, text, 700, 200).ticks.map(({ label }) => label.replace(/\D/g, ' ')) : [];
  expect(labels.slice(0, 2)).toEqual(['5 000', '10 000']);
});

const CASES = TEXTS.flatMap((text) =>
  TOPICS.flatMap((topic) => [240, 340, 700].map((width) => ({ lang: text.lang, text, topic, width }))),
);

describe.each(CASES)('the frame of $topic at $width px in $lang', ({ text, topic, width }) => {
  const plot = allPlots(dataset, [], 'described').get(topic);
  if (!plot) throw new Error(`no plot of ${topic}`);
  const frame = chartFrame(plot, text, width);

  it('lies within the drawing, with its ticks rising to the end of the axis', () => {
    expect(frame.plot.x + frame.plot.width).toBeLessThanOrEqual(width);
    if (frame.rows) return expect([frame.plot.x, ...frame.ticks]).toEqual([0]);
    expect(frame.plot.x).toBeGreaterThan(0);
    const values = frame.ticks.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBe(frame.max);
  });

  it('holds every mark below its end', () => {
    for (const { low, high } of plot.marks) expect(Math.max(low, high ?? 0)).toBeLessThanOrEqual(frame.max);
  });

  it('says each tick in other words', () => {
    const labels = frame.ticks.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('a few stocks of one day', () => {
  const rows = (...sentences: readonly string[]) => {
    const plot = allPlots(datasetOf(sentences.map((sentence) => claim(sentence))), [], 'described').get('people');
    return TEXTS.slice(0, 1).flatMap((text) => (plot ? [chartFrame(plot, text, 300).rows] : []));
  };
  const [all, funded] = [
    'CA5 students as of 2019-12-31 = 160000 persons',
    'CA5 students-state-funded as of 2019-12-31 = 59000 persons',
  ];

  it('stand in rows, the largest first, and on an axis as soon as one is of another day', () => {
    expect(rows(funded, all)).toEqual([[160_000, 59_000]]);
    expect(rows(funded, all, 'CA5 students as of 2024-12-31 = 200000 persons')).toEqual([null]);
  });
});

it.each(TEXTS)('such rows have room for their words at every width, in $lang', (text) => {
  const plot = allPlots(dataset, [], 'described').get('people');
  const marks = [240, 271, 305, 358, 367].flatMap((width) => (plot ? layoutPlot(text, plot, width).marks : []));
  expect(marks.map(({ number, label }) => [number, label.length > 1])).toEqual(marks.map(() => [null, true]));
});

describe('the height of a chart', () => {
  it('is its plot and what stands around it', () => {
    for (const topic of TOPICS) {
      const contents = chartContents(dataset, topic);
      expect(chartHeight(contents)).toBe(plotHeight(contents) + aroundPlot(contents));
    }
  });

  it('grows by a row for each figure without a place on the axis', () => {
    const shares = (...sentences: readonly string[]) =>
      chartHeight(
        chartContents(
          datasetOf(['KZ turnover 2024 = 28 bn USD', ...sentences].map((sentence) => claim(sentence))),
          'turnover',
        ),
      );
    const [one, two] = ['UZ growth 2023 = 10 %', 'TM growth 2022 = 5 %'] as const;
    expect(shares(one, two) - shares(one)).toBe(STRIP_ROW_HEIGHT);
    expect(shares(one)).toBeGreaterThan(shares());
  });
});
