import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { textWidth } from '../../lib/textWidth';
import { addsUp } from '../../selectors/addsUp';
import { BAR_FONT_SIZE, limitWords, partWords } from './addsUpText';
import { placeInRow } from './spanLabels';

const { dataset } = parseDataset(real);
const texts = { en: createText('en', en), ru: createText('ru', ru) };
const model = addsUp(dataset, { derived: true, aside: [] });
if (!model) throw new Error('nothing adds up');

/** From a frame of 280 pixels to a wide picture. */
const WIDTHS = Array.from({ length: 60 }, (_, index) => 248 + index * 16);

function overlaps(labels: readonly { readonly left: number; readonly width: number }[], room: number): boolean {
  return labels.some(({ left, width }, index) => {
    const next = labels[index + 1];
    return left < 0 || left + width > room + 0.001 || (next !== undefined && left + width > next.left);
  });
}

describe.each(['en', 'ru'] as const)('the words of the bar in %s', (lang) => {
  it.each(WIDTHS)('do not overlap at %i px', (width) => {
    const parts = partWords(texts[lang], model, width);
    expect(parts.every(({ below }) => below !== null)).toBe(true);
    expect(
      overlaps(
        parts.flatMap(({ below }) => below ?? []),
        width,
      ),
    ).toBe(false);
    expect(overlaps(limitWords(texts[lang], model, width), width)).toBe(false);
    expect(parts.every(({ inside }) => inside !== '')).toBe(true);
    for (const { at, parted } of limitWords(texts[lang], model, width)) {
      const x = (at / model.max) * width;
      const runsThrough = parts.some(
        ({ inside, middle }) => Math.abs(x - middle) < textWidth(inside, BAR_FONT_SIZE) / 2,
      );
      if (runsThrough) expect(parted).toBe(true);
    }
  });
});

it('says values and places', () => {
  const parts = partWords(texts.en, model, 392);
  expect(parts.map(({ inside }) => inside)).toEqual(['Kazakhstan 28', '≈12.0', '10.0–16.1']);
  expect(parts.map(({ below }) => below?.words)).toEqual(['quoted', 'Uzbekistan', 'KG + TJ + TM, together']);
  expect(limitWords(texts.en, model, 392).map(({ words }) => words)).toEqual(['said: >50', '<56']);
});

it('places labels in order and apart, or not at all', () => {
  const label = fc.record({
    at: fc.double({ min: 0, max: 400, noNaN: true }),
    width: fc.integer({ min: 1, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const sorted = [...labels].sort((a, b) => a.at - b.at);
      const lefts = placeInRow(sorted, 400, 8);
      const needed = sorted.reduce((sum, { width }) => sum + width, 8 * (sorted.length - 1));
      if (lefts === null) expect(needed).toBeGreaterThan(400);
      else
        expect(
          overlaps(
            sorted.map(({ width }, i) => ({ width, left: (lefts[i] ?? 0) + 1e-9 })),
            400,
          ),
        ).toBe(false);
    }),
  );
});
