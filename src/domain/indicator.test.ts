import { expect, it } from 'vitest';
import { codesFor, indicator } from './codeFixtures';
import { areaId, areas } from './fixtures';
import { canBeOf } from './indicator';

const codes = codesFor(areas('KZ+TM'));
const can = (id: string, area: string) => canBeOf(codes.areas, indicator(id), areaId(area));

it('is of any area, unless its name says of which', () => {
  expect(['CA5', 'KZ', 'TM'].map((area) => can('trade-turnover', area))).toEqual([true, true, true]);
  expect(['CA5', 'KZ', 'UZ'].map((area) => can('exports-by-product', area))).toEqual([false, false, true]);
});

it('as a share in the amount of a whole is of what is part of one', () => {
  expect(['CA5', 'KZ', 'KZ+TM'].map((area) => can('share-of-regional-turnover', area))).toEqual([false, true, true]);
  expect(can('national-currency-settlement-share', 'CA5')).toBe(true);
});
