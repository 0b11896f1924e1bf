import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The data package held against itself, and against the editors' corpus where that folder stands beside the repository. */

type Selector = { readonly exact: string; readonly start: number; readonly end: number };
type Translation = { readonly lang: string; readonly text: string; readonly by: string };
type Appearance = {
  readonly source: string;
  readonly quote: Selector;
  readonly figure: Selector;
  readonly translation: Translation & { readonly figure: string };
};
type Quantity = {
  readonly bound?: string;
  readonly amount?: number;
  readonly direction?: string;
  readonly unit: string | null;
  readonly precision?: number;
  readonly rounded?: readonly number[];
};
type Claim = {
  readonly id: string;
  readonly indicator: string;
  readonly refArea: string;
  readonly counterpartArea: string | null;
  readonly quantity: Quantity;
  readonly period: {
    readonly kind: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly length?: string;
  };
  readonly said: { readonly by: string; readonly on: string; readonly basis: string; readonly precision?: string };
  readonly scope: readonly string[];
  readonly appearances: readonly Appearance[];
};
type EventRecord = {
  readonly id: string;
  readonly sameOccasion: string | null;
  readonly appearances: readonly {
    readonly source: string;
    readonly quote: Selector;
    readonly translation: Translation;
  }[];
};
type Source = {
  readonly id: string;
  readonly lang: string;
  readonly length: number;
  readonly twin: string | null;
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly context?: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly omitted: readonly { readonly start: number; readonly end: number; readonly characters: number }[];
};
type DataPackage = {
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
};
type CorpusReading = {
  readonly reading: string;
  readonly source: string;
  readonly quote: Selector;
  readonly figure: Selector;
  readonly indicator: string;
  readonly areas: readonly string[];
  readonly counterpart: string | null;
  readonly amount: number | null;
  readonly bound: string;
  readonly saidOn: string;
  readonly saidOnBasis: string;
  readonly sameClaimAs: string | null;
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const read = <T>(name: string): T => readJson<T>(join(root, 'public/data', name));

const claims = read<readonly Claim[]>('claims.json');
const events = read<readonly EventRecord[]>('events.json');
const sources = read<readonly Source[]>('sources.json');
const speakers = read<readonly { readonly id: string }[]>('speakers.json');
const dataPackage = read<DataPackage>('datapackage.json');

const sourceById = new Map(sources.map((source) => [source.id, source]));
const appearances = claims.flatMap(({ id, appearances: list }) => list.map((appearance) => ({ id, ...appearance })));
const eventAppearances = events.flatMap(({ id, appearances: list }) =>
  list.map((appearance) => ({ id, ...appearance })),
);

/** True when one passage of the source holds the words exactly at their offsets. */
function standsInPassage(sourceId: string, { exact, start, end }: Selector): boolean {
  const passages = sourceById.get(sourceId)?.passages ?? [];
  return passages.some(
    (p) => p.start <= start && end <= p.end && p.text.slice(start - p.start, end - p.start) === exact,
  );
}

function claimById(id: string): Claim {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

describe('the package', () => {
  it('holds 36 claims, 19 events and 5 sources, each with an id of its own', () => {
    expect([claims.length, events.length, sources.length]).toEqual([36, 19, 5]);
    for (const list of [claims, events, sources, speakers]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    for (const { id } of [...claims, ...events]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(dataPackage.resources)('states the size and the hash of $path', ({ path, bytes, hash }) => {
    const content = readFileSync(join(root, 'public/data', path));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  it('lists every file of claims, events, sources, speakers and derivations', () => {
    const paths = dataPackage.resources.map(({ path }) => path);
    for (const name of ['sources', 'claims', 'events', 'speakers', 'derivations'])
      expect(paths).toContain(`${name}.json`);
  });

  it('refers only to what it holds', () => {
    const speakerIds = speakers.map(({ id }) => id);
    const eventIds = events.map(({ id }) => id);
    for (const { said } of claims) expect(speakerIds).toContain(said.by);
    for (const { source } of [...appearances, ...eventAppearances]) expect(sourceById.has(source)).toBe(true);
    for (const { sameOccasion } of events) if (sameOccasion !== null) expect(eventIds).toContain(sameOccasion);
    for (const { id, twin } of sources) if (twin !== null) expect(sourceById.get(twin)?.twin).toBe(id);
  });
});

describe('passages', () => {
  it.each(sources)(
    'of $id are in order, on one line, and apart from what is left out',
    ({ passages, omitted, length }) => {
      for (const { start, end, text } of passages) {
        expect(text.length).toBe(end - start);
        expect(text).not.toMatch(/[\r\n]/);
      }
      const stretches = [...passages, ...omitted].sort((a, b) => a.start - b.start);
      stretches.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(stretches[index + 1]?.start ?? length);
      });
    },
  );
});

describe('what a passage holds', () => {
  it.each(sources)('of $id is translated from its first word to its last', ({ id, passages }) => {
    const quotes = [...appearances, ...eventAppearances]
      .filter(({ source }) => source === id)
      .map(({ quote }) => quote);
    for (const { start, end, text, context = [] } of passages) {
      const rest = text.split('');
      for (const { start: from, end: to } of [...quotes, ...context].filter((q) => start <= q.start && q.end <= end))
        rest.fill(' ', from - start, to - start);
      expect([id, rest.join('').replaceAll('«', '').trim()]).toEqual([id, '']);
    }
  });
});

describe('quotes', () => {
  it.each(appearances)('$id in $source stands at its offset, its figure inside it', ({ source, quote, figure }) => {
    expect(standsInPassage(source, quote)).toBe(true);
    expect(standsInPassage(source, figure)).toBe(true);
    expect(quote.start).toBeLessThanOrEqual(figure.start);
    expect(figure.end).toBeLessThanOrEqual(quote.end);
  });

  it.each(eventAppearances)('$id in $source stands at its offset', ({ source, quote }) => {
    expect(standsInPassage(source, quote)).toBe(true);
  });

  it.each([...appearances, ...eventAppearances])(
    '$id in $source is translated into the other language',
    (appearance) => {
      const { source, translation } = appearance;
      const lang = sourceById.get(source)?.lang;
      expect(translation.lang).toBe(lang === 'ru' ? 'en' : 'ru');
      expect(['publisher', 'editors']).toContain(translation.by);
      expect(translation.text.trim()).not.toBe('');
    },
  );

  it.each(appearances)('$id in $source shows its figure once in the translation', ({ translation }) => {
    expect(translation.figure.trim()).not.toBe('');
    expect(translation.text.split(translation.figure)).toHaveLength(2);
  });
});

describe('traps', () => {
  it('counts no figure twice', () => {
    const keys = claims.map((c) => JSON.stringify([c.indicator, c.refArea, c.period, c.quantity, c.said]));
    expect(new Set(keys).size).toBe(claims.length);
  });

  it('gives the three directions no amount, and every other claim a bound and an amount', () => {
    const directions = claims.filter(({ quantity }) => quantity.direction !== undefined);
    expect(directions.map(({ indicator }) => indicator).sort()).toEqual([
      'exhibition-participants',
      'exports-by-product',
      'national-currency-settlement-share',
    ]);
    for (const { quantity } of directions) expect(Object.keys(quantity).sort()).toEqual(['direction', 'unit']);
    for (const { quantity } of claims.filter((claim) => !directions.includes(claim))) {
      expect(['exact', 'about', 'more-than', 'almost', 'up-to']).toContain(quantity.bound);
      expect(quantity.amount).toBeGreaterThan(0);
    }
  });

  it("keeps Kazakhstan's own transport apart from Russia", () => {
    const own = claims.filter(({ indicator }) => /^(transport-|overland-)/.test(indicator));
    expect(own).toHaveLength(5);
    for (const { counterpartArea } of own) expect(counterpartArea).toBeNull();
    expect(
      claims
        .filter(({ quantity }) => quantity.amount === 35e9)
        .map(({ id, scope }) => [id, scope.includes('not-russian-money')]),
    ).toEqual([['transport-spending-kz-2025-tokayev', true]]);
  });

  it('keeps 1.1 billion one month, and makes no year of it', () => {
    const january = claimById('turnover-uz-2026-01-tashkent');
    expect(january.quantity.amount).toBe(1.1e9);
    expect(january.period).toEqual({ kind: 'month', start: '2026-01-01', end: '2026-01-31' });
    expect(claims.some(({ quantity }) => quantity.amount === 13.2e9)).toBe(false);
  });

  it('doubles a capacity, not the 2.5 million tonnes', () => {
    expect(claimById('north-south-capacity-kz-2027-tokayev').quantity).toEqual({
      bound: 'exact',
      amount: 2,
      unit: 'x',
    });
    expect(claimById('north-south-freight-kz-2024-tokayev').quantity.amount).toBe(2.5e6);
    expect(claims.some(({ quantity }) => quantity.unit === 't' && quantity.amount === 5e6)).toBe(false);
  });

  it('tells growth over three years from growth over one, and 33 % from 33 projects', () => {
    for (const id of ['rail-transit-growth-kz-tokayev', 'rail-transit-reverse-growth-kz-tokayev']) {
      expect(claimById(id).period).toEqual({ kind: 'duration', start: null, end: '2025-10-09', length: 'P3Y' });
    }
    const of33 = claims.filter(({ quantity }) => quantity.amount === 33);
    expect(of33.map(({ quantity }) => quantity.unit)).toEqual(['%', 'projects']);
  });

  it('gives the four sums of investment four indicators', () => {
    const sums = claims.filter(
      ({ indicator, quantity }) => indicator.startsWith('investment-') && quantity.unit === 'USD',
    );
    expect(sums.map(({ quantity }) => quantity.amount)).toEqual([26e9, 4e9, 4.5e9, 20e9]);
    expect(new Set(sums.map(({ indicator }) => indicator)).size).toBe(4);
  });

  it('quotes no turnover for 2020–2023, and nothing of its own for Kyrgyzstan, Tajikistan or Turkmenistan', () => {
    expect(claims.some(({ period }) => period.kind === 'year' && /^202[0-3]/.test(period.start ?? ''))).toBe(false);
    expect(new Set(claims.map(({ refArea }) => refArea))).toEqual(new Set(['CA5', 'KZ', 'UZ']));
  });
});

/** Readings with a partner that the sentence does not name: exhibitors come from everywhere. */
const ALL_COMERS = ['G3-07'];

const corpusFile = join(root, '../shared/corpus/claims.json');
const hasCorpus = existsSync(corpusFile);

describe(hasCorpus ? 'the corpus' : 'the corpus (skipped: ../shared/corpus is not beside this repository)', () => {
  it.skipIf(!hasCorpus)('is found in the package, reading by reading', () => {
    const readings = readJson<readonly CorpusReading[]>(corpusFile);
    expect(readings).toHaveLength(42);
    const claimOf = new Map<string, string>();
    for (const r of readings) {
      const holders = claims.filter(({ appearances: list }) =>
        list.some((a) => a.source === r.source && isSame(a.quote, r.quote) && isSame(a.figure, r.figure)),
      );
      const holder = holders[0];
      expect([r.reading, holders.length]).toEqual([r.reading, r.reading === 'G3-08' ? 0 : 1]);
      if (holder === undefined) continue;
      claimOf.set(r.reading, holder.id);
      const bound = r.bound === 'rising' ? undefined : r.bound === 'record-expected' ? 'exact' : r.bound;
      const { indicator, refArea, counterpartArea, quantity, said } = holder;
      if (r.sameClaimAs === null)
        expect([r.reading, said.on, said.basis]).toEqual([r.reading, r.saidOn, basisOf(r.saidOnBasis)]);
      expect([r.reading, indicator, refArea, counterpartArea, quantity.amount ?? null, quantity.bound]).toEqual([
        r.reading,
        r.indicator,
        r.areas[0],
        ALL_COMERS.includes(r.reading) ? null : r.counterpart,
        r.amount,
        bound,
      ]);
    }
    for (const { reading, sameClaimAs } of readings) {
      if (sameClaimAs !== null) expect(claimOf.get(reading)).toBe(claimOf.get(sameClaimAs));
    }
    expect(new Set(claimOf.values()).size).toBe(36);
  });
});

/** What the reading says of a day of speech, as the package has it. */
function basisOf(words: string): string {
  if (words.startsWith('external')) return 'reported';
  return words.startsWith('file says') ? 'printed' : 'inferred';
}

function isSame(a: Selector, b: Selector): boolean {
  return a.exact === b.exact && a.start === b.start && a.end === b.end;
}
