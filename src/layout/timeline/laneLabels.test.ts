import { describe, expect, it } from 'vitest';
import { deriveAll } from '../../domain/derivation';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import type { LaneItem } from '../../selectors/laneItem';
import { timelineModel } from '../../selectors/timeline';
import { BAND_GAP, bandLabel, labelWidth, offsets, pointsReach, segmentsOf } from './laneLabels';

const [english, russian] = TEXTS;
if (!english || !russian) throw new Error('no words');

/** The only item of a lane that these claims make: they share their label. */
function itemOf(...sentences: readonly string[]): LaneItem {
  const { lanes } = timelineModel(dataset(sentences.map((sentence) => claim(sentence))), [], 'described');
  const [item, ...others] = lanes.flatMap(({ groups }) => groups).flatMap(({ items }) => items);
  if (!item || others.length > 0) throw new Error(`no single item: ${sentences.join(', ')}`);
  return item;
}

const TURNOVER = 'KZ turnover 2024 = 28 bn USD';
const GROWTH = 'KZ growth 2024 = 10 %';
const words = (item: LaneItem, text = english) => segmentsOf(text, item).map(({ strong, muted }) => [strong, muted]);

describe('the label of an item', () => {
  it('is the figure alone where topic and place say what it is', () => {
    expect(words(itemOf(TURNOVER))).toEqual([['$28bn', '']]);
  });

  it('says what is counted where the topic does not', () => {
    expect(words(itemOf('KZ investment ..2025-10-09 > 26 bn USD'))).toEqual([['>$26bn', 'cumulative']]);
  });

  it('says of a year that nobody named that it is not', () => {
    expect(words(itemOf('KZ turnover per year > 28 bn USD'))).toEqual([['>$28bn', 'per year, year not named']]);
  });

  it('says the growth of what it has just named without naming it again', () => {
    expect(words(itemOf(TURNOVER, GROWTH))).toEqual([
      ['$28bn', ''],
      ['+10%', ''],
    ]);
  });

  it('says what a growth is of when it stands alone', () => {
    expect(words(itemOf(GROWTH))[0]?.[1]).toMatch(/growth/);
  });

  it('parts figures with words by commas', () => {
    const share = 'KZ share-of-regional-turnover 2024 > 0.5 share';
    const [main, growth, part] = words(itemOf(TURNOVER, GROWTH, share));
    expect([main?.[1], growth?.[1], part?.[1]]).toEqual(['', '', 'of the region’s turnover']);
    const projects = itemOf(
      'KZ investment-projects-value as of 2025-10-09 > 4.5 bn USD',
      'KZ investment-projects as of 2025-10-09 = 33 projects',
    );
    expect(words(projects).map(([, muted]) => muted)).toEqual(['in projects,', 'under way']);
  });

  it('is in the language of the reader', () => {
    expect(words(itemOf(TURNOVER), russian)[0]?.[0]).toBe('$28\u00a0млрд');
  });

  it.each(TEXTS)('is as wide as its segments with a space between, in $lang', (text) => {
    const segments = segmentsOf(text, itemOf(TURNOVER, GROWTH));
    const starts = offsets(segments);
    expect(starts[0]).toBe(0);
    expect((starts[1] ?? 0) + (segments[1]?.width ?? 0)).toBeCloseTo(labelWidth(segments), 6);
    for (const { strong, width } of segments) expect(width).toBeGreaterThanOrEqual(textWidth(strong, 12, 400));
  });
});

describe('what narrows an amount by arithmetic', () => {
  const ceiling = derivation('ceiling', ['multiply', 'half', 2], { areas: areas('CA5') });
  const open = claim('CA5 turnover 2024 > 50 bn USD');
  const data = dataset([open, claim('KZ turnover 2024 < 28 bn USD', { id: 'half' })], [], [ceiling]);
  const { derived } = deriveAll(data.derivations, (id) => data.claimById.get(id));
  const [item] = timelineModel(data, derived, 'described').lanes.flatMap(({ groups }) => groups)[0]?.items ?? [];

  it('stands in the label of the amount, as its upper end', () => {
    if (!item) throw new Error('no item');
    expect(item.figures.map(({ id }) => id)).toEqual([open.id, 'ceiling']);
    expect(words(item)).toEqual([
      ['>$50bn', ''],
      ['… <$56bn', ''],
    ]);
  });

  it('goes on past the end of a band', () => {
    if (!item) throw new Error('no item');
    expect(bandLabel(english, item, 75)?.over.map(({ id }) => id)).toEqual(['ceiling']);
  });
});

describe('the label inside a band', () => {
  const item = itemOf(TURNOVER);
  const grown = itemOf(TURNOVER, GROWTH);

  it('has the figure right of the point, in the middle of the band', () => {
    expect(bandLabel(english, item, 200)).toMatchObject({ left: [], main: [{ strong: '$28bn' }], over: [], shift: 0 });
  });

  it('has the growth left of the points', () => {
    expect(bandLabel(english, grown, 75)?.left.map(({ strong }) => strong)).toEqual(['+10%']);
  });

  it('is not there where the band has no room for its figure', () => {
    expect(bandLabel(english, item, 20)).toBeNull();
  });

  it('has the words of its figure past the end where only the amount has room', () => {
    const worded = itemOf('KZ north-south-freight 2024 < 2.5 mn t');
    const [whole] = segmentsOf(english, worded);
    const label = bandLabel(english, worded, (whole?.width ?? 0) / 2);
    expect(label).toMatchObject({ left: [], main: [{ strong: whole?.strong, muted: '' }], isParted: true });
    expect(label?.over).toMatchObject([{ id: whole?.id, strong: '', muted: whole?.muted }]);
    expect(bandLabel(english, worded, 200)).toMatchObject({ main: [whole], over: [], isParted: false });
  });

  it('moves the points to the left where the figure needs more than half of the band', () => {
    const tight = Array.from({ length: 200 }, (_, half) => bandLabel(english, item, half)).find(Boolean);
    expect(tight?.shift).toBeLessThan(0);
  });

  it.each(TEXTS)('stays within its band, in $lang', (text) => {
    for (let half = 0; half < 260; half += 7) {
      const label = bandLabel(text, grown, half);
      if (!label) continue;
      const points = pointsReach(grown) + BAND_GAP;
      expect(label.shift + points + labelWidth(label.main)).toBeLessThanOrEqual(half);
      expect(label.shift - points - labelWidth(label.left)).toBeGreaterThanOrEqual(-half);
    }
  });
});
