import type { Field } from '../recognise/draft';
import type { OwnDocument } from './ownDocument';
import { wordsAt } from './ownDocument';
import type { OwnDraft, OwnGround } from './ownFigure';
import type { OwnAction, OwnEntry } from './ownLog';

const TEXT =
  'Trade with Kazakhstan exceeded $30 billion in 2025, the minister said. With Uzbekistan it was $13 billion.';

/** A document with two figures, `exceeded $30 billion` and `$13 billion`. */
export function ownDocument(change: Partial<OwnDocument> = {}): OwnDocument {
  return {
    id: 'courier-2026',
    text: TEXT,
    lang: 'en',
    title: 'Trade grows',
    publisher: 'The Courier',
    published: '2026-02-03',
    url: null,
    found: { title: 'first-line', publisher: 'reader', published: 'reader', url: 'reader', lang: 'letters' },
    format: 'pasted',
    file: null,
    stretches: [{ start: 0, end: TEXT.length, at: { kind: 'paragraph', index: 0 } }],
    leftOut: [],
    added: '2026-02-04T08:00:00.000Z',
    ...change,
  };
}

const CERTAIN: OwnGround = { standing: 'certain', rule: 'in-sentence', words: null };
const WHY: Readonly<Record<Field, OwnGround>> = {
  amount: CERTAIN,
  bound: CERTAIN,
  unit: CERTAIN,
  period: CERTAIN,
  place: CERTAIN,
  indicator: CERTAIN,
  speaker: CERTAIN,
};

/** The first figure of `ownDocument`, or another one of its text. */
export function ownDraft(words = 'exceeded $30 billion', change: Partial<OwnDraft> = {}): OwnDraft {
  const start = TEXT.indexOf(words);
  return {
    id: `f${start}`,
    foundBy: 'recogniser',
    relevant: true,
    figure: wordsAt({ text: TEXT }, start, start + words.length),
    quote: wordsAt({ text: TEXT }, 0, TEXT.indexOf(' With')),
    quantity: { bound: 'more-than', amount: 30e9, unit: 'USD' },
    indicator: 'trade-turnover',
    refArea: 'KZ',
    counterpartArea: 'RU',
    period: { kind: 'year', start: '2025-01-01', end: '2025-12-31' },
    said: { kind: 'named', name: 'the minister', speaker: null },
    status: 'stated',
    why: WHY,
    ...change,
  };
}

/** A log of these actions, a second apart. */
export function ownLog(...actions: readonly OwnAction[]): readonly OwnEntry[] {
  return actions.map((action, index) => ({
    number: index + 1,
    at: new Date(Date.UTC(2026, 1, 4, 9, 0, index)).toISOString(),
    action,
  }));
}
