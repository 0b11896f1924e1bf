import { expect, it } from 'vitest';
import { areas, sourceId, speakerId } from '../domain/fixtures';
import { OWN_PART } from '../domain/own/ownIds';
import { nextPartId } from '../domain/part';
import { DEFAULT_CHOICES } from './choices';
import { withoutPart } from './withoutPart';

const part = nextPartId('customs', []);

it('leaves out what is of a part that is closed, and nothing else', () => {
  const choices = {
    ...DEFAULT_CHOICES,
    q: 'customs',
    whose: 'mine' as const,
    claim: 'customs:turnover',
    doc: 'customs:report',
    sources: [sourceId('customs:report'), sourceId('report')],
    speakers: [speakerId('customs:office')],
    aside: ['turnover', 'customs:turnover'],
    report: ['turnover', 'customs:turnover', '@map'],
    places: areas('KZ', 'AZ', 'AZ+KZ', 'customs:KZ'),
    topics: ['energy', 'turnover'],
    chart: 'energy',
  };
  expect(withoutPart(choices, { id: part, brings: ['AZ', 'AZ+KZ', 'energy'] })).toEqual({
    ...choices,
    claim: null,
    doc: null,
    sources: ['report'],
    speakers: [],
    aside: ['turnover'],
    report: ['turnover', '@map'],
    places: ['KZ'],
    topics: ['turnover'],
    chart: DEFAULT_CHOICES.chart,
  });
  expect(withoutPart({ ...choices, claim: 'customs-2:turnover', doc: 'report' }, { id: part })).toMatchObject({
    claim: 'customs-2:turnover',
    doc: 'report',
  });
});

it('no longer asks for what is the reader’s own once nothing is', () => {
  const choices = { ...DEFAULT_CHOICES, whose: 'mine' as const };
  expect(withoutPart(choices, { id: OWN_PART }).whose).toBeNull();
});
