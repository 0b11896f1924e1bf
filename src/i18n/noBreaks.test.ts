import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { longDay, longPeriod, shortDay, shortPeriod } from './dates';
import { boundedText, figureText, valueText } from './figures';
import { TEXTS } from './fixtures';

const { dataset } = parseDataset(real);

/** A number that a line may leave behind: a plain space between it, or a scale, and its unit, month or noun. */
const LOOSE = /\d (?=[\p{L}%₽€])|(?:млрд|млн) (?=[$т])/u;

it.each(TEXTS)('no line ends between a number and its unit, noun or month: $lang', (text) => {
  const written = dataset.claims.flatMap((claim) => [
    figureText(text, claim),
    boundedText(text, claim),
    valueText(text, claim.quantity, claim.indicator),
    longPeriod(text, claim.period),
    shortPeriod(text, claim.period),
    longDay(text, claim.said.on),
    shortDay(text, claim.said.on),
  ]);
  expect(written.filter((words) => LOOSE.test(words))).toEqual([]);
  expect(written.some((words) => words.includes('\u00a0'))).toBe(true);
  expect(text.t('unit.Mt', { n: '30' })).toMatch(/30[\u00a0\u202f]/);
});
