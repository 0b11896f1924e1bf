import * as v from 'valibot';
import { CLAIM_STATUSES } from '../../domain/claim';
import { isSourceId } from '../../domain/ids';
import { DOCUMENT_FORMATS, FOUND_IN } from '../../domain/own/ownDocument';
import { OWN_DECISIONS } from '../../domain/own/ownFigure';
import type { OwnEntry } from '../../domain/own/ownLog';
import { STRETCHES, UNNAMED } from '../../domain/period';
import { BOUNDS, CHANGE_DIRECTIONS } from '../../domain/quantity';
import { isTextLanguage } from '../../domain/quote';
import { RULES } from '../../domain/recognise/draft';
import { withSoundTexts } from '../../lib/soundText';
import { OF_OWN, unsound } from '../unsound';
import { amount, day, offset, webAddress } from '../wire';

/** No entry is nested so deeply. */
const DEEPEST = 60;

/** The log as it is kept in the browser and in a backup: a copy that somebody else made is judged like a package. */

const span = v.object({ start: offset, end: offset });
const words = v.object({ exact: v.string(), start: offset, end: offset });
const time = v.pipe(v.string(), v.isoTimestamp());
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,80}$/, 'must be letters, digits and hyphens'));
const documentId = v.pipe(
  v.string(),
  v.check((id) => isSourceId(id) && !id.includes(':'), 'must be a lower-case id'),
);
const foundIn = v.picklist(FOUND_IN);

const place = v.variant('kind', [
  v.object({
    kind: v.literal('page'),
    page: offset,
    box: v.nullable(v.tuple([amount, amount, amount, amount])),
  }),
  v.object({ kind: v.literal('paragraph'), index: offset }),
]);

const document = v.object({
  id: documentId,
  text: v.string(),
  lang: v.pipe(v.string(), v.check(isTextLanguage, 'must be a language tag like kk')),
  title: v.nullable(v.string()),
  publisher: v.string(),
  published: day,
  url: v.nullable(webAddress),
  found: v.object({ title: foundIn, publisher: foundIn, published: foundIn, url: foundIn, lang: foundIn }),
  format: v.picklist(DOCUMENT_FORMATS),
  file: v.nullable(v.object({ name: v.string(), bytes: offset, sha256: v.string(), encoding: v.nullable(v.string()) })),
  stretches: v.array(v.object({ ...span.entries, at: place })),
  leftOut: v.array(
    v.object({
      at: offset,
      text: v.string(),
      why: v.picklist([
        'navigation',
        'running-head',
        'page-number',
        'advertisement',
        'comment',
        'footer',
        'deleted',
        'hidden',
      ]),
    }),
  ),
  added: time,
});

const directions = v.picklist(CHANGE_DIRECTIONS);
const quantity = v.union([
  v.object({
    bound: v.picklist(BOUNDS),
    amount,
    upper: v.exactOptional(amount),
    unit: v.string(),
    direction: v.exactOptional(directions),
  }),
  v.strictObject({ direction: directions }),
]);
const period = v.variant('kind', [
  v.object({ kind: v.picklist(STRETCHES), start: day, end: day }),
  v.object({ kind: v.literal('range'), start: v.nullable(day), end: day }),
  v.object({ kind: v.literal('duration'), years: offset, end: day }),
  v.object({ kind: v.picklist(UNNAMED) }),
  v.object({ kind: v.literal('by'), end: day }),
]);
const said = v.variant('kind', [
  v.object({ kind: v.literal('named'), name: v.string(), speaker: v.nullable(v.string()) }),
  v.object({ kind: v.literal('nobody') }),
  v.object({ kind: v.literal('unknown') }),
]);
const reading = {
  figure: words,
  quote: words,
  quantity: v.nullable(quantity),
  indicator: v.nullable(v.string()),
  refArea: v.nullable(v.string()),
  counterpartArea: v.nullable(v.string()),
  period: v.nullable(period),
  said: v.nullable(said),
  status: v.picklist(CLAIM_STATUSES),
};
const ground = v.union([
  v.object({ standing: v.literal('decided') }),
  v.object({
    standing: v.picklist(['certain', 'assumed', 'missing']),
    rule: v.picklist(RULES),
    words: v.nullable(span),
  }),
]);
const draft = v.object({
  ...reading,
  id: name,
  foundBy: v.picklist(['recogniser', 'reader']),
  relevant: v.boolean(),
  why: v.object({
    amount: ground,
    bound: ground,
    unit: ground,
    period: ground,
    place: ground,
    indicator: ground,
    speaker: ground,
  }),
});

const action = v.variant('type', [
  v.object({ type: v.literal('document-added'), document }),
  v.object({ type: v.literal('document-removed'), document: documentId }),
  v.object({
    type: v.literal('figures-found'),
    document: documentId,
    recogniser: v.string(),
    drafts: v.array(draft),
  }),
  v.object({ type: v.literal('figure-added'), document: documentId, draft }),
  v.object({
    type: v.literal('decided'),
    document: documentId,
    figures: v.array(name),
    decision: v.picklist(OWN_DECISIONS),
  }),
  v.object({
    type: v.literal('edited'),
    document: documentId,
    figure: name,
    also: v.exactOptional(v.array(name)),
    reading: v.object({
      figure: v.exactOptional(words),
      quote: v.exactOptional(words),
      quantity: v.exactOptional(reading.quantity),
      indicator: v.exactOptional(reading.indicator),
      refArea: v.exactOptional(reading.refArea),
      counterpartArea: v.exactOptional(reading.counterpartArea),
      period: v.exactOptional(reading.period),
      said: v.exactOptional(reading.said),
      status: v.exactOptional(reading.status),
    }),
  }),
  v.object({
    type: v.literal('repeat-told'),
    document: documentId,
    figure: name,
    repeats: v.nullable(v.string()),
  }),
  v.object({ type: v.literal('undone'), number: offset }),
]);
const entry = v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), at: time, action });

/** The entries of a log that can be read, in the order of their numbers, each number once; others are left out. */
export function readLog(value: unknown): readonly OwnEntry[] {
  const read = (Array.isArray(value) ? value : []).flatMap((item): readonly OwnEntry[] => {
    const result = v.safeParse(entry, item);
    return result.success ? [result.output] : [];
  });
  const inOrder = read.toSorted((a, b) => a.number - b.number);
  return inOrder.filter(({ number }, at) => number !== inOrder[at - 1]?.number);
}

/**
 * The same of a file that somebody else may have made: its texts are made sound, so that nothing is lost for a sign in it, and what
 * is out of reason is left out.
 */
export function readStrangeLog(value: unknown): readonly OwnEntry[] {
  const entries = (Array.isArray(value) ? value : []).filter((item) => !isDeep(item)).map(withSoundTexts);
  return readLog(entries.filter((item) => unsound(item, OF_OWN) === null));
}

/** Nested without end, which nothing may walk through. */
function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > DEEPEST || Object.values(value).some((inner) => isDeep(inner, depth + 1));
}
