import type { DraftQuantity } from '../draft';

/** Fewer persons are seldom a matter of two countries: a delegation, a class at school. */
const PERSONS = 16;

/** True for a number so small that a text has it in passing, as a rule; whoever reads it may know better. */
export const isFew = (quantity: DraftQuantity): boolean =>
  'unit' in quantity && quantity.unit === 'persons' && quantity.amount < PERSONS;
