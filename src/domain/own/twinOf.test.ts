import { expect, it } from 'vitest';
import { ownDocument, ownLog } from './ownFixtures';
import { replay } from './ownLog';
import { twinOf } from './twinOf';

it('knows a text again by its letters alone', () => {
  const document = ownDocument({ format: 'pdf' });
  const own = replay(ownLog({ type: 'document-added', document }));
  expect(twinOf(own, document.text)?.document).toBe(document);
  expect(twinOf(own, `${document.text} `)).toBe(undefined);
});
