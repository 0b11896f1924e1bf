import { expect, it } from 'vitest';
import { ownDocument } from './ownFixtures';
import { ownSaidDay, ownSaidNotes } from './ownSaid';

const told = ownDocument();
const printed = ownDocument({ found: { ...told.found, published: 'meta-element' } });

it('is the day of publication for what the text says itself, and the latest possible for what it reports', () => {
  expect(ownSaidDay({ kind: 'nobody' }, printed)).toEqual({ on: '2026-02-03', basis: 'printed', precision: 'day' });
  expect(ownSaidDay({ kind: 'nobody' }, told)).toEqual({ on: '2026-02-03', basis: 'inferred', precision: 'day' });
  for (const said of [null, { kind: 'unknown' }, { kind: 'named', name: 'the minister', speaker: null }] as const)
    expect(ownSaidDay(said, printed)).toEqual({ on: '2026-02-03', basis: 'inferred', precision: 'by' });
});

it('notes that the reader cannot tell who, and not that nobody is named', () => {
  expect([null, { kind: 'nobody' } as const].map(ownSaidNotes)).toEqual([[], []]);
  expect(ownSaidNotes({ kind: 'unknown' })).toEqual(['speaker-unknown']);
});
