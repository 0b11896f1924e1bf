import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { addsUp } from '../../selectors/addsUp';
import { FINE, limitLines, placeAddsUp } from './addsUpPicture';
import { isAllSaid } from './addsUpText';

const { dataset } = parseDataset(real);
const model = addsUp(dataset, { derived: true, aside: [] });

describe('the bar of a picture', () => {
  it.each(TEXTS)('is as large as all its words allow', (text) => {
    if (!model) throw new Error('nothing adds up');
    for (const width of [600, 900, 1200, 1600]) {
      const { scale, width: inner } = placeAddsUp(text, model, { width, height: 100 });
      expect(inner * scale).toBeCloseTo(width);
      if (scale > 1) expect(isAllSaid(text, model, inner)).toBe(true);
    }
  });

  it('fills the room, neither thin nor a wall', () => {
    const thick = (height: number) => placeAddsUp(TEXTS[0] ?? never(), null, { width: 900, height }).heights.thick;
    expect([thick(0), thick(100), thick(1000)]).toEqual([30, 50, 96]);
  });
});

it('the line of a limit leaves out the words in the bar', () => {
  expect(limitLines(FINE, false)).toHaveLength(1);
  const [above, below] = limitLines(FINE, true);
  expect((above?.[1] ?? 0) < FINE.bar + FINE.thick / 2 && (below?.[0] ?? 0) > FINE.bar + FINE.thick / 2).toBe(true);
});

function never(): never {
  throw new Error('no words');
}
