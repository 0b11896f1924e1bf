import { areaId } from '../domain/fixtures';
import type { MapDerivedFigure } from './mapOf';

/** For tests: what follows by arithmetic for Uzbekistan in 2024, where nobody quotes a figure. */
export const DERIVED_TURNOVER: MapDerivedFigure = {
  id: 'uz-2024',
  area: areaId('UZ'),
  text: '≈$12.0bn, 2024',
  amount: 12e9,
  unit: 'USD',
  year: 2024,
};
