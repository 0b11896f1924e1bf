import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { CLOCKS } from '../domain/clock';
import { TOPICS } from '../domain/codeFixtures';
import { areasOf } from '../domain/figure';
import { areaId } from '../domain/fixtures';
import { TEXTS } from '../i18n/fixtures';
import { placeLetters, withLetters } from '../i18n/placeLetters';
import { textWidth } from '../lib/textWidth';
import { allPlots } from '../selectors/chartPlot';
import { derivedOf } from '../selectors/derived';
import { timelineModel } from '../selectors/timeline';
import { layoutPlot } from './chart/layoutPlot';
import { layoutTimeline } from './timeline/laneLayout';

const { dataset } = parseDataset(real);
const { derived } = derivedOf(dataset);
const CASES = TEXTS.flatMap((plain) =>
  CLOCKS.map((clock) => {
    const text = withLetters({ ...plain, codes: dataset.codes });
    return { lang: plain.lang, clock, plain, text };
  }),
);

describe.each(CASES)('with letters for places, by the time $clock, in $lang', ({ plain, text, clock }) => {
  const points = [557, 358, 260].flatMap((width) =>
    TOPICS.flatMap((topic) => {
      const plot = allPlots(dataset, derived, clock).get(topic);
      if (!plot) return [];
      const { marks, inset } = layoutPlot(text, plot, width);
      return [...marks, ...(inset?.months ?? [])].map((point) => ({ ...point, width }));
    }),
  );
  const numbers = points.filter(({ number }) => number !== null);

  it('a point of a chart whose words stand elsewhere has them at its number, but for a few without room', () => {
    const lettered = numbers.filter(({ mark, number }) =>
      number?.run.text.endsWith(` ${placeLetters(text, areasOf(mark.figure))}`),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(lettered.length / numbers.length).toBeGreaterThan(0.5);
  });

  it('each flag without a name has them, on no other flag or letters; one with a name has them before it', () => {
    for (const width of [274, 558, 1196]) {
      const { clusters } = layoutTimeline(timelineModel(dataset, derived, clock), text, width).events;
      const boxes = clusters.flatMap(({ cluster, letters, row }) => {
        const at = cluster.at * width;
        const flag = { row, from: at - 2, to: at + 9, isFlag: true };
        if (!letters) return [flag];
        const from = at + letters.x;
        return [flag, { row, from, to: from + textWidth(letters.words, 12, 600), isFlag: false }];
      });
      for (const [index, one] of boxes.entries()) {
        const over = boxes
          .slice(index + 1)
          .filter((other) => other.row === one.row && one.from < other.to && other.from < one.to);
        expect(over.filter(({ isFlag }) => !(isFlag && one.isFlag))).toEqual([]);
      }
      for (const { cluster, side, label } of clusters) {
        const [{ refArea }] = cluster.events;
        if (side !== 'none' && refArea) expect(label.startsWith(`${placeLetters(text, [refArea])} `)).toBe(true);
      }
      expect(clusters.some(({ letters, side }) => letters !== null || side !== 'none')).toBe(true);
    }
  });

  it('none are there unless they are asked for, and the same text has the same ones', () => {
    const [uz, region] = [areaId('UZ'), areaId('CA5')];
    expect(placeLetters(plain, [uz, region])).toBe('');
    expect(placeLetters(text, [uz, region])).toBe(text.lang === 'ru' ? 'UZ ЦА' : 'UZ CA');
    expect(withLetters(plain)).toBe(withLetters(plain));
  });
});
