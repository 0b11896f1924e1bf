import { describe, expect, it } from 'vitest';
import { AXIS, claim, dataset, event } from '../domain/fixtures';
import { clusterEvents, openEvent } from './eventClusters';

const summit = event('CA5 summit 2025-10-09', { id: 'summit' });
const meeting = event('UZ meeting 2025-10-10', { id: 'meeting' });
const early = event('KZ publication 2020-10-16', { id: 'early' });
const undated = event('KZ plan undated', { id: 'undated' });
const idsOf = (clusters: ReturnType<typeof clusterEvents>) =>
  clusters.map(({ events }) => events.map(({ id }) => String(id)));

describe('the flags of events', () => {
  it('hold neighbouring days together, the most important first, in order of time', () => {
    expect(idsOf(clusterEvents(AXIS, [meeting, summit, early, undated]))).toEqual([['early'], ['summit', 'meeting']]);
  });

  it('let the open event out of the flag that it is part of', () => {
    const clusters = clusterEvents(AXIS, [summit, meeting, early], meeting.id);
    expect(idsOf(clusters)).toEqual([['early'], ['summit'], ['meeting']]);
    expect(clusters.map(({ opened }) => opened)).toEqual([false, false, true]);
  });

  it('keep the place of an event that is later than the axis at its end', () => {
    expect(clusterEvents(AXIS, [event('CA5 summit 2031-01-01')])[0]?.at).toBe(1);
  });
});

describe('the event that is open', () => {
  const said = claim('KZ turnover 2024 = 28 bn USD', { id: 'figure' });
  const at = { ...said, said: { ...said.said, at: summit.id } };
  const data = dataset([at, claim('UZ turnover 2024 = 3 bn USD', { id: 'other' })], [summit]);

  it('is the one opened, or that at which the open figure was said', () => {
    expect(openEvent(data, 'summit')).toBe('summit');
    expect(openEvent(data, 'figure')).toBe('summit');
  });

  it('is none for a figure of no occasion, for what is not there, and for nothing', () => {
    expect(openEvent(data, 'other')).toBeNull();
    expect(openEvent(data, 'nobody')).toBeNull();
    expect(openEvent(data, null)).toBeNull();
  });
});
