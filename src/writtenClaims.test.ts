// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import type { Claim } from './domain/claim';
import { derivation } from './domain/derivationFixtures';
import { claim, dataset as fixture } from './domain/fixtures';
import type { Amount } from './domain/quantity';
import { writeCsv } from './files/data/csv';
import { extractOf } from './files/data/extract';
import { contextOf } from './files/data/fixtures';
import { readClaims } from './files/data/readClaims';
import { tableAlone } from './files/data/tables/tablesOf';
import { wireClaim, wireSource, wireSpeaker } from './files/data/toWire';
import { longPeriod, shortPeriod } from './i18n/dates';
import { claimSentence, claimTitle } from './i18n/describe';
import { boundedText, figureText } from './i18n/figures';
import { TEXTS } from './i18n/fixtures';
import { numbersOf } from './i18n/formulaNumbers';
import { formulaText } from './i18n/formulas';
import type { Text } from './i18n/text';
import { DEFAULT_CHOICES } from './state/choices';
import { cellValue } from './views/table/cellText';

/** Whatever a claim can say, in every writer and both languages; and that files bring it back as it was. */
const CLAIMS: readonly Claim[] = [
  ...['=', '~', '>', '>=', 'under', '<', '<='].flatMap((sign) =>
    ['28 bn USD', '2.5 mn t', '20 %', '0.5 share', '2 x', '33 projects', '24 thousand companies'].map((amount) =>
      claim(`KZ turnover 2024 ${sign} ${amount}`),
    ),
  ),
];

type Writer = (text: Text, claim: Claim) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  label: (text, { quantity, indicator }) => figureText(text, quantity, indicator),
  'figure in words': boundedText,
  title: claimTitle,
  sentence: (text, one) => claimSentence(text, fixture([one]), one),
  'cell of the table': (text, one) => Object.values(cellValue(text, one)).join('\u00a0'),
  'operand of a formula': (text, one) => formulaText(text, () => one, derivation('whole', one.id)),
  'number of a formula': (text, one) => numbersOf(text, { op: 'claim', id: one.id }, () => one, { USD: 1e9, t: 1e6 }),
  'long period': (text, { period }) => longPeriod(text, period),
  'short period': (text, { period }) => shortPeriod(text, period),
};

/** Words that want a value or a message. */
const UNFINISHED = /undefined|null|NaN|Infinity|\{\{|\}\}|\b(bound|unit|period|status|table)\.\w/;

describe.each(Object.entries(WRITERS))('the %s', (_, write) => {
  it.each(TEXTS)('says all of it, in $lang', (text) => {
    for (const one of CLAIMS) {
      const words = write(text, one);
      expect([one.id, words]).not.toEqual([one.id, '']);
      expect([one.id, words]).toEqual([one.id, expect.not.stringMatching(UNFINISHED)]);
    }
  });
});

/** Each bound as a label and as words have it; the other bounds' signs and words do not occur. */
const BOUND_WORDS: Readonly<Record<Amount['bound'], { readonly label: RegExp; readonly words: RegExp }>> = {
  exact: { label: /^(?![<>≤≥≈])/, words: /^(?!.*(about|than|least|almost|up to|около|менее|более|почти|до))/ },
  about: { label: /^≈/, words: /^(about|около) / },
  'more-than': { label: /^>/, words: /^(more than|более) / },
  'at-least': { label: /^≥/, words: /^(at least|не менее) / },
  'less-than': { label: /^</, words: /^(less than|менее) / },
  almost: { label: /^(almost|почти) /, words: /^(almost|почти) / },
  'up-to': { label: /^≤/, words: /^(up to|до) / },
};

it.each(TEXTS)('a bound is said in labels and in words, in $lang', (text) => {
  for (const one of CLAIMS) {
    const { quantity } = one;
    if (quantity.kind !== 'amount') continue;
    const { label, words } = BOUND_WORDS[quantity.bound];
    // A fraction in words has its bound in words.
    const isFraction = quantity.unit === 'share' && quantity.bound !== 'exact';
    expect([one.id, WRITERS.label?.(text, one)]).toEqual([one.id, expect.stringMatching(isFraction ? words : label)]);
    expect([one.id, boundedText(text, one)]).toEqual([one.id, expect.stringMatching(words)]);
  }
});

const written = fixture(CLAIMS);
const files = {
  datapackage: real.datapackage,
  events: [],
  sources: written.sources.map(wireSource),
  speakers: written.speakers.map(wireSpeaker),
  derivations: [],
};

it('files bring every claim back as it was', () => {
  const again = parseDataset({ ...files, claims: JSON.parse(JSON.stringify(CLAIMS.map(wireClaim))) });
  expect(again.issues.filter(({ kind }) => kind !== 'unanchored')).toEqual([]);
  expect(again.dataset.claims.map(wireClaim)).toEqual(CLAIMS.map(wireClaim));
  const unanchored = CLAIMS.map((one) => ({ ...one, appearances: [] }));
  expect(again.dataset.claims.map((one) => ({ ...one, appearances: [] }))).toEqual(unanchored);
});

it.each(TEXTS)('a table brings every claim back as it was, in $lang', (text) => {
  const everything = extractOf(written, DEFAULT_CHOICES, 'everything');
  const csv = writeCsv(tableAlone('claims', everything, contextOf(written, text)), true);
  expect(readClaims(csv)).toEqual(written.claims.map(wireClaim));
});
