import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../domain/dataset';
import { sourceId, speakerId } from '../domain/fixtures';
import { real } from './fixtures';
import type { ParseContext } from './parseContext';
import { parseDataset } from './parseDataset';
import { listOf } from './records';
import { originalsOf, toAppearances } from './toAppearances';
import { toClaim } from './toClaim';
import { toEvent } from './toEvent';
import { claimSchema, eventSchema } from './wire';

const { dataset } = parseDataset(real);

function context(change: Partial<ParseContext> = {}) {
  const issues: Issue[] = [];
  const { sourceById, codes } = dataset;
  const speakerIds = new Set(dataset.speakers.map(({ id }) => id));
  return { sourceById, codes, speakerIds, originals: originalsOf(dataset.sources), issues, ...change };
}
const eventIds = new Set(dataset.events.map(({ id }) => id));
const wireClaim = v.parse(claimSchema, listOf('claims.json', real.claims)[0]);
const wireEvent = v.parse(eventSchema, listOf('events.json', real.events)[0]);

describe('a claim', () => {
  it('is read with all that it refers to', () => {
    const read = context();
    const [claim] = toClaim(wireClaim, { ...read, eventIds });
    expect(claim).toEqual(dataset.claimById.get(wireClaim.id));
    expect(read.issues).toEqual([]);
  });

  it.each([
    ['a speaker', { speakerIds: new Set([speakerId('nobody')]) }, 'said.by'],
    ['its documents', { sourceById: new Map() }, 'appearances.0.source'],
  ] as const)('is left out and reported without %s', (_, change, path) => {
    const read = context(change);
    expect(
      toClaim(
        { ...wireClaim, said: { ...wireClaim.said, by: wireClaim.said.by ?? speakerId('x') } },
        { ...read, eventIds },
      ),
    ).toEqual([]);
    expect(read.issues[0]?.path).toBe(path);
  });
});

it('an event is read, and left out without its documents', () => {
  expect(toEvent(wireEvent, context())[0]?.id).toBe(wireEvent.id);
  expect(toEvent(wireEvent, context({ sourceById: new Map() }))).toEqual([]);
});

it('of two documents that are one article, the one that is listed first is the original, and stands first', () => {
  const [ru, en] = [sourceId('ru'), sourceId('en')];
  const twins = [
    { id: ru, twin: en },
    { id: en, twin: ru },
  ];
  expect(originalsOf(twins)).toEqual(new Map([[en, ru]]));
  const [appearance] = wireClaim.appearances;
  const [source] = dataset.sources;
  if (!appearance || !source) throw new Error('no source');
  const read = context({
    sourceById: new Map([ru, en].map((id) => [id, { ...source, id }])),
    originals: originalsOf(twins),
  });
  const wires = { id: 'x', appearances: [en, ru].map((id) => ({ ...appearance, source: id })) };
  expect(toAppearances('claims.json', wires, ({ figure }) => figure, read)?.map(({ source: id }) => id)).toEqual([
    ru,
    en,
  ]);
});
