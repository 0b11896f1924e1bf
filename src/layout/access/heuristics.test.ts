import { expect, it } from 'vitest';
import { en } from '../../i18n/messages/en';
import { HEURISTICS, type Heuristic, outcomeCounts } from './heuristics';

const OPEN: readonly string[] = [];
const ROWS: readonly Heuristic[] = HEURISTICS;

it('are fifty, fourteen of them critical, and say of each that is not met why', () => {
  const ids: readonly string[] = ROWS.map(([id]) => id);
  expect([new Set(ids).size, ROWS.filter(([, , , critical]) => critical).length]).toEqual([50, 14]);
  expect(Object.keys(en.access.test)).toEqual(ids);
  const unmet = ROWS.filter(([, , outcome]) => outcome === 'partly' || outcome === 'open').map(([id]) => id);
  expect(Object.keys(en.access.why)).toEqual(unmet);
});

it('has no critical one open but those that are known', () => {
  const open = ROWS.filter(([, , outcome, critical]) => outcome === 'open' && critical).map(([id]) => id);
  expect(open).toEqual(OPEN);
  const { met, partly, open: all, none, critical } = outcomeCounts();
  expect([met + partly + all + none, critical]).toEqual([50, OPEN.length]);
});
