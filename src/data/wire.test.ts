import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { put } from './fixtures';
import { toPeriod } from './toPeriod';
import { claimSchema, eventSchema, packageSchema, period, sourceSchema, speakerSchema } from './wire';
import { derivationSchema } from './wireDerivation';

const quote = { exact: 'It reached 28 billion.', start: 0, end: 22 };
const CLAIM = {
  id: 'a-claim',
  indicator: 'trade-turnover',
  refArea: 'KZ',
  counterpartArea: 'RU',
  quantity: { bound: 'exact', amount: 28e9, unit: 'USD' },
  period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
  said: { by: 'somebody', on: '2025-10-09', basis: 'printed' },
  scope: [],
  appearances: [{ source: 'a-source', quote, figure: { exact: '28 billion', start: 11, end: 21 } }],
};
const EVENT = {
  id: 'an-event',
  kind: 'summit',
  name: { en: 'Summit', ru: 'Саммит' },
  place: null,
  refArea: 'CA5',
  date: { start: '2025-10-09', end: '2025-10-09', precision: 'day', basis: 'printed' },
  status: 'happened',
  appearances: [{ source: 'a-source', quote }],
};
const SOURCE = {
  id: 'a-source',
  lang: 'kk',
  publisher: { name: 'Publisher', url: 'https://publisher.example/' },
  published: '2025-10-10',
  url: null,
  title: null,
  name: { en: 'a', ru: 'а' },
  twin: null,
  machineTranslation: false,
  passages: [],
  omitted: [],
};
const DERIVATION = {
  id: 'a-derivation',
  name: { en: 'a', ru: 'а' },
  indicator: null,
  areas: ['KZ'],
  unit: 'USD',
  period: CLAIM.period,
  formula: { op: 'add', of: [{ claim: 'a-claim' }, { number: 1 }] },
  assumptions: [],
  standing: 'sound',
};

/** Where the first fault of a record is, as a dotted path; null when it has none. */
function faultOf(schema: v.GenericSchema, record: unknown): string | null {
  const { issues } = v.safeParse(schema, record);
  return issues ? (v.getDotPath(issues[0]) ?? '') : null;
}
const changed = (record: unknown, path: string, value: unknown) => put(record, path.split('.'), value);

describe('a claim as it is written', () => {
  it('is read as it stands', () => {
    expect(faultOf(claimSchema, CLAIM)).toBeNull();
  });

  it.each<[path: string, value: unknown]>([
    ['id', 'A Claim'],
    ['quantity.bound', 'roughly'],
    ['quantity.amount', '28'],
    ['quantity.amount', Number.POSITIVE_INFINITY],
    ['quantity.precision', -1],
    ['period.start', '2024-02-30'],
    ['period.start', '2024-1-1'],
    ['period.start', '1800-01-01'],
    ['period', { kind: 'duration', end: '2025-10-09', length: `P${'9'.repeat(30)}Y` }],
    ['said.on', '2025-10-09T00:00'],
    ['said.basis', 'guessed'],
    ['said.by', ''],
    ['status', 'rumoured'],
    ['scope', 'none'],
    ['appearances', []],
    ['appearances.0.quote.exact', ''],
    ['appearances.0.quote.start', -1],
    ['appearances.0.figure.end', 1.5],
    ['appearances.0.translation', { lang: 'en', text: 'x', by: 'a friend' }],
    ['appearances.0.translation', { lang: 'not a language', text: 'x', by: 'editors' }],
  ])('is refused at %s for %j', (path, value) => {
    expect(faultOf(claimSchema, changed(CLAIM, path, value))?.startsWith(path)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a bare direction', { direction: 'rising', unit: null }],
    ['a change', { bound: 'more-than', amount: 5, unit: '%', direction: 'falling' }],
    ['a range', { bound: 'range', amount: 5e9, upper: 6e9, unit: 'USD' }],
    ['what it was rounded from', { bound: 'exact', amount: 28e9, unit: 'USD', rounded: [27e9, 29e9] }],
  ])('can be %s', (_, quantity) => {
    expect(faultOf(claimSchema, changed(CLAIM, 'quantity', quantity))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a range that ends below its start', { bound: 'range', amount: 6, upper: 5, unit: '%' }],
    ['a change below zero', { bound: 'exact', amount: -5, unit: '%', direction: 'falling' }],
    ['almost less than nothing', { bound: 'almost', amount: -1, unit: '%' }],
    ['less than nothing', { bound: 'less-than', amount: 0, unit: '%' }],
    ['rounded to a stretch without it', { bound: 'exact', amount: 28, unit: '%', rounded: [29, 30] }],
    ['neither bound nor direction', { amount: 28, unit: '%' }],
    ['nothing', null],
  ])('cannot be %s', (_, quantity) => {
    expect(faultOf(claimSchema, changed(CLAIM, 'quantity', quantity))).toMatch(/^quantity/);
  });

  it('may measure the growth, a share, a part or a target of something', () => {
    for (const as of ['growth', 'share', 'part', 'target'])
      expect(faultOf(claimSchema, changed(CLAIM, 'indicator', { of: 'trade-turnover', as }))).toBeNull();
    expect(faultOf(claimSchema, changed(CLAIM, 'indicator', { of: 'trade-turnover', as: 'half' }))).toBe(
      'indicator.as',
    );
  });

  it('may name nobody', () => {
    expect(faultOf(claimSchema, changed(CLAIM, 'said.by', null))).toBeNull();
  });
});

describe('a period as it is written', () => {
  it.each([
    { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
    { kind: 'half-year', start: '2025-07-01', end: '2025-12-31' },
    { kind: 'quarter', start: '2025-04-01', end: '2025-06-30' },
    { kind: 'year-to-date', start: '2025-01-01', end: '2025-09-30' },
    { kind: 'as-of', start: '2025-09-19', end: '2025-09-19' },
    { kind: 'range', start: null, end: '2025-10-09' },
    { kind: 'per-year' },
    { kind: 'per-month' },
    { kind: 'by', end: '2027-12-31' },
  ])('is read as it stands: %j', (written) => {
    expect(faultOf(period, written)).toBeNull();
    expect(toPeriod(v.parse(period, written))).toEqual(written);
  });

  it('has the length of a duration in years', () => {
    const written = { kind: 'duration', end: '2025-10-09', length: 'P12Y' };
    expect(toPeriod(v.parse(period, written))).toEqual({ kind: 'duration', years: 12, end: '2025-10-09' });
    for (const length of ['P0Y', '3Y', 'P3M', 'P3Y6M']) expect(faultOf(period, { ...written, length })).toBe('length');
  });

  it.each([
    { kind: 'year', start: '2024-12-31', end: '2024-01-01' },
    { kind: 'range', start: '2025-01-01', end: '2024-01-01' },
    { kind: 'half-year', start: '2025-02-01', end: '2025-07-31' },
    { kind: 'quarter', start: '2025-04-01', end: '2025-07-31' },
    { kind: 'quarter', start: '2025-04-01', end: '2025-06-29' },
    { kind: 'year-to-date', start: '2025-02-01', end: '2025-09-30' },
    { kind: 'year-to-date', start: '2025-01-01', end: '2026-01-31' },
    { kind: 'decade' },
    {},
  ])('is refused: %j', (written) => {
    expect(faultOf(period, written)).not.toBeNull();
  });
});

describe('the other records', () => {
  it('are read as they stand, with what a package does not tell', () => {
    expect(faultOf(eventSchema, EVENT)).toBeNull();
    expect(v.parse(sourceSchema, SOURCE)).toMatchObject({ lang: 'kk', publishedBasis: 'printed' });
    const name = { en: 'a', ru: 'а' };
    expect(v.parse(speakerSchema, { id: 'a', name, short: name, role: name })).toMatchObject({ kind: 'person' });
    expect(faultOf(derivationSchema, DERIVATION)).toBeNull();
  });

  it.each<[string, v.GenericSchema, unknown, string, unknown]>([
    ['an event', eventSchema, EVENT, 'kind', 'party'],
    ['an event', eventSchema, EVENT, 'date.start', '2025-10-32'],
    ['an event', eventSchema, EVENT, 'date', { ...EVENT.date, start: '2025-10-10' }],
    ['an event', eventSchema, EVENT, 'date', { ...EVENT.date, start: null, end: null, precision: 'by' }],
    ['a document', sourceSchema, SOURCE, 'url', 'javascript:alert(1)'],
    ['a document', sourceSchema, SOURCE, 'publisher.url', 'publisher.example'],
    ['a document', sourceSchema, SOURCE, 'lang', '<b>'],
    ['a document', sourceSchema, SOURCE, 'twin', 'A B'],
    ['a derivation', derivationSchema, DERIVATION, 'areas', []],
    ['a derivation', derivationSchema, DERIVATION, 'standing', 'certain'],
    ['a derivation', derivationSchema, DERIVATION, 'formula', { claim: 'a', derivation: 'b' }],
    ['a derivation', derivationSchema, DERIVATION, 'formula.op', 'modulo'],
    ['a derivation', derivationSchema, DERIVATION, 'formula.of', [{ number: 1 }]],
    ['a derivation', derivationSchema, DERIVATION, 'formula.of.1', { number: '1' }],
    ['a derivation', derivationSchema, DERIVATION, 'formula.of.0', { claim: 'A B' }],
    ['a derivation', derivationSchema, DERIVATION, 'formula', { op: 'power', of: { claim: 'a' }, exponent: [1, 0] }],
  ])('%s is refused at its own fault', (_, schema, record, path, value) => {
    expect(faultOf(schema, changed(record, path, value))?.startsWith(path)).toBe(true);
  });

  it('a descriptor names its files', () => {
    const descriptor = {
      name: 'a',
      version: '1',
      resources: [{ name: 'claims', path: 'claims.json', hash: 'sha256:0' }],
    };
    expect(faultOf(packageSchema, descriptor)).toBeNull();
    expect(faultOf(packageSchema, changed(descriptor, 'resources.0.hash', undefined))).toBe('resources.0.hash');
  });
});
