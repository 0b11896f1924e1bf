import { expect, it } from 'vitest';
import { isClaimId } from '../ids';
import { figureClaimId, isOwnId, shownClaimId, shownSourceId } from './ownIds';

it('names claims and sources so that an address can hold them', () => {
  expect(figureClaimId('courier-2026', 'f12-34')).toBe('courier-2026-f12-34');
  expect(isClaimId(shownClaimId('courier-2026', 'Mine--1-'))).toBe(true);
  expect(isOwnId(shownSourceId('courier-2026'))).toBe(true);
  expect(isOwnId('customs:courier')).toBe(false);
});
