import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { type LaneItem, timelineModel } from '../../selectors/timeline';
import { bandLabel, labelWidth, offsets, segmentsOf } from './laneLabels';

const [english, russian] = TEXTS;
if (!english || !russian) throw new Error('no words');

/** The only item of a lane that these claims make: they share their label. */
function itemOf(...sentences: readonly string[]): LaneItem {
  const { lanes } = timelineModel(dataset(sentences.map((sentence) => claim(sentence))), [], 'described');
  const [item, ...others] = lanes.flatMap(({ items }) => items);
  if (!item || others.length > 0) throw new Error(`no single item: ${sentences.join(', ')}`);
  return item;
}

const TURNOVER = 'KZ turnover 2024 = 28 bn USD';
const GROWTH = 'KZ growth 2024 = 10 %';
const words = (item: LaneItem, text = english) => segmentsOf(text, item).map(({ strong, muted }) => [strong, muted]);

describe('the label of an item', () => {
  it('is the figure, then what it counts', () => {
    expect(words(itemOf(TURNOVER))).toEqual([['$28bn', 'Kazakhstan']]);
  });

  it('says the growth of what it has just named without naming it again', () => {
    const [main, growth, ...others] = words(itemOf(TURNOVER, GROWTH));
    expect(main).toEqual(['$28bn', 'Kazakhstan,']);
    expect(growth?.[1]).toBe('');
    expect(others).toEqual([]);
  });

  it('says what a growth is of when it stands alone', () => {
    expect(words(itemOf(GROWTH))[0]?.[1]).toMatch(/growth/);
  });

  it('is in the language of the reader', () => {
    expect(words(itemOf(TURNOVER), russian)[0]?.[0]).toBe('$28\u00a0млрд');
  });

  it.each(TEXTS)('is as wide as its segments with a space between, in $lang', (text) => {
    const segments = segmentsOf(text, itemOf(TURNOVER, GROWTH));
    const starts = offsets(segments);
    expect(starts[0]).toBe(0);
    expect((starts[1] ?? 0) + (segments[1]?.width ?? 0)).toBeCloseTo(labelWidth(segments), 6);
    for (const { strong, width } of segments) expect(width).toBeGreaterThanOrEqual(textWidth(strong, 11, 400));
  });
});

describe('the label inside a band', () => {
  const item = itemOf(TURNOVER);
  const grown = itemOf(TURNOVER, GROWTH);

  it('has the place left of the point and the figure right of it', () => {
    expect(bandLabel(english, item, 200)).toMatchObject({
      left: 'Kazakhstan',
      figures: [{ strong: '$28bn', muted: '' }],
    });
  });

  it('is not there where either side has no room', () => {
    expect(bandLabel(english, item, 20)).toBeNull();
  });

  it('takes further figures as far as they fit', () => {
    expect(bandLabel(english, grown, 300)?.figures).toHaveLength(2);
    const narrowest = Array.from({ length: 300 }, (_, half) => half).find((half) => bandLabel(english, grown, half));
    expect(bandLabel(english, grown, narrowest ?? 0)?.figures).toHaveLength(1);
  });

  it.each(TEXTS)('never needs more room than there is, in $lang', (text) => {
    for (let half = 0; half < 260; half += 7) {
      const label = bandLabel(text, grown, half);
      if (!label) continue;
      expect(textWidth(label.left, 11)).toBeLessThanOrEqual(half);
      expect(labelWidth(label.figures)).toBeLessThanOrEqual(half);
    }
  });

  it('shortens a share or a growth to its place only with its words', () => {
    const share = itemOf('UZ national-currency-settlement-share 2024 = 60 %');
    const [least] = Array.from({ length: 400 }, (_, half) => bandLabel(english, share, half)).filter(Boolean);
    expect(least?.left).toMatch(/settlements/);
  });
});
