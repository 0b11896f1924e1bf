import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { areas } from '../domain/fixtures';
import { DEFAULT_CHOICES } from '../state/choices';
import type { ExportView } from '../state/exportView';
import { signsOf } from './signsOf';

const { dataset } = parseDataset(real);
const signs = (view: ExportView, choices: Partial<typeof DEFAULT_CHOICES> = {}) =>
  signsOf(dataset, { ...DEFAULT_CHOICES, ...choices }, view);

it('explains in a frame what occurs in it, and nothing that the filter or the reader leaves out', () => {
  expect(signs('timeline').has('derived')).toBe(true);
  expect(signs('timeline', { derived: false }).has('derived')).toBe(false);
  const few = [...signs('chart-turnover', { places: areas('KG') })];
  expect(few).toEqual(expect.arrayContaining(['derived', 'year']));
  expect(few).not.toContain('moreThan');
});

it('leaves a view that explains its own signs to it', () => {
  expect(signs('map').size).toBe(0);
});
