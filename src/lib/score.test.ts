import { expect, it } from 'vitest';
import { NOTE_KINDS, noteLength, noteTimes } from './score';

it('gives each note its time after the one before', () => {
  const { starts, end } = noteTimes([{ kind: 'plain' }, { kind: 'gap' }, { kind: 'plain' }]);
  expect(starts[0]).toBe(0);
  expect((starts[1] ?? 0) - 0).toBeGreaterThan(noteLength({ kind: 'plain' }));
  expect(end - (starts[2] ?? 0)).toBeGreaterThan(noteLength({ kind: 'plain' }));
  expect(noteTimes([])).toEqual({ starts: [], end: 0 });
});

it('leaves time to hear where an open bound goes', () => {
  const plain = noteLength({ kind: 'plain' });
  for (const kind of NOTE_KINDS) expect(noteLength({ kind })).toBeGreaterThan(0.3);
  expect(noteLength({ kind: 'rising' })).toBeGreaterThan(plain);
  expect(noteLength({ kind: 'falling' })).toBeGreaterThan(plain);
});
