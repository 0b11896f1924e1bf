import { expect, it } from 'vitest';
import { DEEDS } from '../domain/deed';
import { deedText } from './deedWords';
import { TEXTS } from './fixtures';

const [en] = TEXTS;
if (!en) throw new Error('no words');
const at = '2026-02-04T09:00:00.000Z';

it('says what was done, and in which version the recogniser did it', () => {
  expect(deedText(en, { did: 'added', at, what: 'letter.docx' }).did).toBe('Document added from letter.docx');
  expect(deedText(en, { did: 'added', at }).did).toBe('Document added from pasted text');
  expect(deedText(en, { did: 'read', at, what: '3' })).toMatchObject({
    did: 'Found by the recogniser',
    who: 'version 3',
  });
  expect(deedText(en, { did: 'edited', at, what: 'refArea, period' }).did).toBe('Changed by me: place, time');
});

it.each(TEXTS)('has words for everything, with its day in $lang', (text) => {
  for (const did of DEEDS) {
    const { when, did: words } = deedText(text, { did, at, what: 'figure' });
    expect(when).toContain('2026');
    expect(words).toMatch(/\p{L}{4}/u);
  }
});
