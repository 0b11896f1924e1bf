import { expect, it } from 'vitest';
import { axisShare } from '../../domain/axis';
import { claim, dataset, event, eventId } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { timelineModel } from '../../selectors/timeline';
import { layoutTimeline } from './laneLayout';
import { placeThread } from './placeThread';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const past = claim('KZ turnover 2023 = 26 bn USD', { id: 'past', said: '2025-03-01' });
const plan = claim('KZ turnover by 2030 = 50 bn USD', { id: 'plan', said: '2024-03-01' });
const plain = claim('UZ turnover 2024 = 13 bn USD', { id: 'at', said: '2025-10-09' });
const at = { ...plain, said: { ...plain.said, at: eventId('meeting') } };
const data = dataset([past, plan, at], [event('CA5 summit 2025-10-09', { id: 'meeting' })]);
const layout = layoutTimeline(timelineModel(data, [], 'described'), en, 1200);

it('leads from the end of a period to the day of speech, between the rows', () => {
  const placed = placeThread(data, layout, past);
  expect(placed?.from.x).toBeCloseTo(axisShare(data.axis, '2024-01-01'), 2);
  expect(placed?.said).toEqual({ x: axisShare(data.axis, '2025-03-01'), y: layout.height - 5 });
  expect((placed?.between ?? 0) > (placed?.from.y ?? 0)).toBe(true);
});

it('of a plan begins at its point', () => {
  expect(placeThread(data, layout, plan)?.from.x).toBeLessThan(1);
});

it('ends at the flag of the event at which it was said', () => {
  const y = placeThread(data, layout, at)?.said.y ?? 0;
  expect(y >= layout.events.top && y < layout.height - 5).toBe(true);
});

it('is none for a claim that is in no lane', () => {
  expect(placeThread(data, layout, claim('TJ turnover 2022 = 1 bn USD'))).toBeNull();
});
