import fc from 'fast-check';
import { real } from '../data/fixtures';
import type { PackageFiles } from '../data/parseDataset';
import { HOSTILE } from '../files/data/fixtures';

/**
 * How many cases a test tries: a share that takes seconds, or as many as `FUZZ` of the environment says. The seed is
 * 1, so that a test that passed passes again, or what `FUZZ_SEED` says. fast-check prints it where a case fails.
 */
export function fuzzing(what: string, share: number) {
  const { FUZZ, FUZZ_SEED } = process.env;
  const numRuns = Number(FUZZ ?? share);
  const seed = Number(FUZZ_SEED ?? 1);
  if (!(numRuns > 0) || !Number.isInteger(seed)) throw new Error(`no number of ${what}, or no seed`);
  return { numRuns, seed, timeout: Math.max(60_000, numRuns * 1500) };
}

const FILES = ['claims', 'events', 'sources', 'speakers', 'derivations', 'codelists', 'datapackage'] as const;

/** Numbers, texts and forms that a careless program falls over. */
const NUMBERS = [
  ...[0, -0, 1, -1, 0.1, 100, 1e9, -5e9, 1e12, 1e15, 1e17, 1e18, 1e19, 1e308, -1e308, 5e-324, 1e-9, 1e-17, 2 ** 53],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 33.333333333333336, 999_999_999_999],
];
const DAYS = [
  '1900-01-01',
  '2100-12-31',
  '2024-02-29',
  '2023-02-29',
  '0000-01-01',
  '2025-10-09',
  '9999-99-99',
  '2017-06-01',
];
const IDS = [
  'constructor',
  '__proto__',
  'hasownproperty',
  'valueof',
  'to-string',
  'length',
  'a',
  'x'.repeat(300),
  'p:q:r',
];
const CODES = [
  'KZ',
  'CA5',
  'XX',
  '__proto__',
  'KZ+UZ',
  'KZ+KZ',
  'toString',
  'USD',
  '%',
  'pp',
  'x',
  'share',
  'persons',
  'kWh',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://a.example/"><script>',
  'ftp://a/',
  '//x',
];
const WORDS = [
  ...HOSTILE,
  ...['\ud800', 'a\udc00b', '\0', '\u202e', '\u2067open', 'ё'.repeat(5000), 'NaN', 'Infinity', '', ' ', '\u200b'],
  ...[
    'кк тілі',
    'ئۇيغۇر',
    '{{count}}',
    '%s',
    '$&',
    '</title>',
    '&lt;b&gt;',
    ']]>',
    'P999999999Y',
    'P1Y',
    '2024',
    'a'.repeat(150),
  ],
];
const FORMS = [null, true, [], {}, [[]], { __proto__: null }, JSON.parse('{"__proto__": {"polluted": true}}')];
const PERIODS = [
  { kind: 'per-year' },
  { kind: 'per-month' },
  { kind: 'year', start: '1900-01-01', end: '1900-12-31' },
  { kind: 'year', start: '2100-01-01', end: '2100-12-31' },
  { kind: 'range', start: null, end: '2100-12-31' },
  { kind: 'range', start: '1900-01-01', end: '2100-12-31' },
  { kind: 'duration', end: '2025-10-09', length: 'P1Y' },
  { kind: 'duration', end: '1900-01-01', length: 'P999Y' },
  { kind: 'duration', end: '2025-10-09', length: `P${'9'.repeat(30)}Y` },
  { kind: 'by', end: '1900-12-31' },
  { kind: 'as-of', start: '2025-01-01', end: '2025-01-01' },
  { kind: 'month', start: '2025-01-01', end: '2025-12-31' },
];
const QUANTITIES = NUMBERS.slice(0, 19).flatMap((amount) => [
  { bound: 'exact', amount, unit: 'USD' },
  { bound: 'about', amount, unit: '%', precision: Math.abs(amount) },
  { bound: 'more-than', amount, unit: 'USD' },
  { bound: 'almost', amount, unit: 'persons' },
  { bound: 'range', amount, upper: amount + 1, unit: 'USD' },
  { bound: 'range', amount: 0, upper: amount, unit: 'x' },
  { bound: 'up-to', amount, unit: 't', direction: 'falling' },
]);

/** A formula of 2^depth operands, all of them one claim or formula. */
const deep = (depth: number, leaf: unknown): unknown =>
  depth === 0 ? leaf : { op: 'add', of: [deep(depth - 1, leaf), leaf] };
const FORMULAS = [
  deep(5, { claim: 'turnover-kz-2024-putin' }),
  deep(200, { number: 1 }),
  { op: 'divide', of: [{ number: 1 }, { number: 0 }] },
  { op: 'power', of: { number: 1e17 }, exponent: [9, 1] },
  { op: 'power', of: { op: 'power', of: { number: 1e17 }, exponent: [9, 1] }, exponent: [9, 1] },
  { op: 'multiply', of: [{ number: 1e300 }, { number: 1e300 }] },
];

const hostile = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...DAYS),
  fc.constantFrom<unknown>(...IDS, ...CODES, ...ADDRESSES),
  fc.constantFrom<unknown>(...WORDS),
  fc.constantFrom<unknown>(...FORMS, ...FORMULAS),
  fc.constantFrom<unknown>(...PERIODS, ...QUANTITIES),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
);

/** What is done at some place of some record: another value there, nothing, or what stands there a second time. */
type Damage = {
  readonly file: (typeof FILES)[number];
  readonly way: readonly number[];
  readonly what: 'put' | 'out' | 'twice' | 'period' | 'quantity' | 'formula';
  readonly value: unknown;
};

const KEPT: Readonly<Record<string, readonly unknown[]>> = { period: PERIODS, quantity: QUANTITIES, formula: FORMULAS };

const damage: fc.Arbitrary<Damage> = fc
  .tuple(
    fc.constantFrom<Damage['file']>('claims', 'claims', 'claims', 'claims', 'derivations', 'derivations', ...FILES),
    fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
    fc.constantFrom<Damage['what']>('put', 'put', 'put', 'out', 'twice', 'period', 'quantity', 'quantity', 'formula'),
    hostile,
    fc.nat(),
  )
  .map(([file, way, what, value, at]) => {
    const among = KEPT[what];
    return { file, way, what, value: among ? among[at % among.length] : value };
  });

/** The real package with a share of its claims, so that it is quickly drawn. */
function part(from: number, count: number): PackageFiles {
  const { claims } = real;
  return Array.isArray(claims) ? { ...real, claims: [...claims.slice(from), ...claims].slice(0, count) } : real;
}

/** How a package comes about: some of the real claims, and what is then put out of order. Short, so that a failure can be read. */
export type Broken = { readonly from: number; readonly count: number; readonly damages: readonly Damage[] };

export const broken: fc.Arbitrary<Broken> = fc.record({
  from: fc.nat(35),
  count: fc.integer({ min: 1, max: 12 }),
  damages: fc.array(damage, { minLength: 1, maxLength: 6 }),
});

export function brokenPackage({ from, count, damages }: Broken): PackageFiles {
  return damages.reduce(damagedBy, part(from, count));
}

/** A package that stands in for the built-in one, quickly drawn. */
export const smallHome = (): PackageFiles => part(0, 6);

function damagedBy(files: PackageFiles, { file, way, what, value }: Damage): PackageFiles {
  if (what in KEPT) {
    const records = files[file];
    const at = Array.isArray(records) && records.length > 0 ? (way[0] ?? 0) % records.length : -1;
    if (!Array.isArray(records) || at < 0) return files;
    return { ...files, [file]: records.map((record, i) => (i === at ? { ...record, [what]: value } : record)) };
  }
  return { ...files, [file]: changed(files[file], way, what, value) };
}

/** The same with something else at the end of the way; each step is a number among the keys there are. */
function changed(json: unknown, [step, ...way]: readonly number[], what: Damage['what'], value: unknown): unknown {
  if (typeof json !== 'object' || json === null || step === undefined) return what === 'put' ? value : json;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return json;
  const isLast = way.length === 0;
  if (Array.isArray(json)) {
    const at = Number(key);
    if (isLast && what === 'out') return json.filter((_, i) => i !== at);
    if (isLast && what === 'twice') return [...json, json[at]];
    return json.map((item: unknown, i) => (i === at ? changed(item, way, what, value) : item));
  }
  const { [key]: old, ...others } = Object.fromEntries(Object.entries(json));
  return isLast && what === 'out' ? others : { ...others, [key]: changed(old, way, what, value) };
}
