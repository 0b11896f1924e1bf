import { ENGLISH_READINGS } from './englishFixtures';
import { ENGLISH_HELD } from './englishHeldFixtures';
import { ENGLISH_NEWS } from './englishNewsFixtures';
import type { Reading } from './readingFixtures';
import type { recogniseFile } from './recogniseFile';
import { RUSSIAN_READINGS } from './russianFixtures';
import { RUSSIAN_HELD } from './russianHeldFixtures';
import { RUSSIAN_NEWS } from './russianNewsFixtures';

type Candidate = ReturnType<typeof recogniseFile>['candidates'][number];

/** A reading in the form in which collections of articles are exchanged. */
export function toArticle({ id, lang, published, text, figures }: Reading) {
  let from = 0;
  return {
    id,
    lang,
    published,
    text,
    figures: figures.map((line, n) => {
      const [words = '', quantity = '', indicator = '', areas = '', period = '', said = ''] = line.split(' | ');
      const exact = words.replace(/^! /, '');
      const start = text.indexOf(exact, from);
      if (start < 0) throw new Error(`${id}: no words "${exact}"`);
      from = start + exact.length;
      const [refArea = null, counterpartArea = null] = areas.split(' ');
      const [by, ...speakers] = said.split('/').map((name) => (name.trim() === '-' ? null : { by: name.trim() }));
      const [first, ...periods] = period.split(' / ').map(readPeriod);
      const [own = '', ...indicators] = indicator.split(' / ');
      return {
        n: n + 1,
        start,
        end: start + exact.length,
        exact,
        quantity: readQuantity(quantity),
        indicator: own,
        refArea,
        counterpartArea,
        period: first ?? null,
        said: by ?? null,
        relevant: !words.startsWith('! '),
        also: { period: periods, said: speakers, indicator: indicators },
      };
    }),
    noise: [],
  };
}

export type Article = ReturnType<typeof toArticle>;
export type Figure = Article['figures'][number];

const BOUNDS: Readonly<Record<string, string>> = {
  '=': 'exact',
  '>': 'more-than',
  '>=': 'more-than',
  '<': 'almost',
  '<=': 'up-to',
  under: 'up-to',
  '~': 'about',
};

function readQuantity(text: string) {
  const [low = '', high] = text.split(' ')[0]?.split('..') ?? [];
  if (high !== undefined)
    return { bound: 'range', amount: scaled(low, high), upper: Number(high), unit: text.split(' ')[1] ?? '' };
  const [sign = '', amount = '', unit = ''] = text.split(' ');
  if (sign === 'falling') return { bound: 'exact', amount: Number(amount), unit, direction: 'falling' };
  return { bound: BOUNDS[sign] ?? sign, amount: Number(amount), unit };
}
const scaled = (low: string, high: string) =>
  low.includes('e') ? Number(low) : Number(low) * (Number(high) >= 1e6 ? 10 ** Number(high.split('e')[1] ?? 0) : 1);

function readPeriod(text: string) {
  const words = text.trim();
  if (words === '-') return null;
  if (words === 'per-year') return { kind: 'per-year', start: null, end: null };
  if (words.startsWith('by ')) return { kind: 'by', start: null, end: words.slice(3) };
  if (words.startsWith('@')) return { kind: 'as-of', start: words.slice(1), end: words.slice(1) };
  const [start = '', end = ''] = words.split('..');
  if (words.includes('..')) return { kind: 'range', start: start || null, end };
  if (words.length === 4) return { kind: 'year', start: `${words}-01-01`, end: `${words}-12-31` };
  const last = new Date(Date.UTC(Number(words.slice(0, 4)), Number(words.slice(5)), 0)).getUTCDate();
  return { kind: 'month', start: `${words}-01`, end: `${words}-${last}` };
}

const isNear = (a: { start: number; end: number }, b: { start: number; end: number }) => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
};

function isValue({ quantity }: Figure, candidate: Candidate): boolean {
  if (!('amount' in candidate.quantity)) return !('amount' in quantity);
  const { amount, upper, direction } = candidate.quantity;
  const same = (a: number, b: number) => Math.abs(a - b) <= 5e-3 * Math.abs(a);
  const isFall = 'direction' in quantity;
  const tops = 'upper' in quantity ? upper !== undefined && same(quantity.upper ?? 0, upper) : upper === undefined;
  return same(quantity.amount, amount) && tops && isFall === (direction === 'falling');
}

const STRETCH = ['year', 'month', 'range', 'duration'];
type Days = { readonly kind: string; readonly start?: string | null; readonly end?: string | null };
function isPeriod(a: Days | null, b: Days | null): boolean {
  if (!a || !b) return a === b;
  const kind = (period: Days) => (STRETCH.includes(period.kind) ? 'stretch' : period.kind);
  return kind(a) === kind(b) && (a.start ?? null) === (b.start ?? null) && (a.end ?? null) === (b.end ?? null);
}

const stemsOf = (words: string) =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => word.length > 2 && word !== 'the')
      .map((word) => word.slice(0, 5)),
  );
function isSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [stemsOf(a), stemsOf(b)];
  return (2 * [...x].filter((stem) => y.has(stem)).length) / (x.size + y.size) >= 0.6;
}

const areaOf = (area: string | null) => (area?.startsWith('other') ? 'other' : area);
const RULES = {
  amount: isValue,
  'amount, unit and bound': (figure: Figure, candidate: Candidate) =>
    isValue(figure, candidate) &&
    (!('unit' in candidate.quantity) ||
      (candidate.quantity.unit === figure.quantity.unit && candidate.quantity.bound === figure.quantity.bound)),
  period: ({ period, also }: Figure, candidate: Candidate) =>
    [period, ...also.period].some((own) => isPeriod(own, candidate.period)),
  place: (figure: Figure, candidate: Candidate) =>
    areaOf(figure.refArea) === areaOf(candidate.refArea) &&
    areaOf(figure.counterpartArea) === areaOf(candidate.counterpartArea),
  indicator: ({ indicator, also }: Figure, candidate: Candidate) =>
    [indicator, ...also.indicator].includes(candidate.indicator),
  speaker: ({ said, also }: Figure, candidate: Candidate) =>
    [said, ...also.said].some((own) => isSpeaker(own?.by ?? null, candidate.said?.by ?? null)),
} as const;
export type Measure = 'span' | keyof typeof RULES;

/** F1 of each measure over relevant figures, and false drafts a document. */
export type Scores = {
  readonly f1: Readonly<Record<Measure, number>>;
  readonly falseDrafts: number;
  readonly figures: number;
};

/** Scores what is found in articles, as the exchange collection is scored: spans that overlap by half belong together. */
export function scoreOf(articles: readonly Article[], read: (article: Article) => readonly Candidate[]): Scores {
  let [figures, proposed, span] = [0, 0, 0];
  const right = new Map<Measure, number>();
  for (const article of articles) {
    const candidates = read(article).filter(({ relevant }) => relevant);
    const wanted = article.figures.filter(({ relevant }) => relevant);
    figures += wanted.length;
    proposed += candidates.length;
    const taken = new Set<Candidate>();
    for (const figure of wanted) {
      const candidate = candidates.find((other) => !taken.has(other) && isNear(figure, other.figure));
      if (!candidate) continue;
      taken.add(candidate);
      span += 1;
      for (const name of MEASURES) if (RULES[name](figure, candidate)) right.set(name, (right.get(name) ?? 0) + 1);
    }
  }
  const f1 = (hits: number) => (2 * hits) / (figures + proposed);
  const of = (name: keyof typeof RULES) => f1(right.get(name) ?? 0);
  return {
    f1: {
      span: f1(span),
      amount: of('amount'),
      'amount, unit and bound': of('amount, unit and bound'),
      period: of('period'),
      place: of('place'),
      indicator: of('indicator'),
      speaker: of('speaker'),
    },
    falseDrafts: (proposed - span) / articles.length,
    figures,
  };
}
const MEASURES = ['amount', 'amount, unit and bound', 'period', 'place', 'indicator', 'speaker'] as const;

/** What each measure must be at least, per language. */
export const MUST: Readonly<Record<Measure, number>> = {
  span: 0.95,
  amount: 0.95,
  'amount, unit and bound': 0.92,
  period: 0.88,
  place: 0.9,
  indicator: 0.85,
  speaker: 0.8,
};
export const FALSE_DRAFTS = 0.5;

export const ARTICLES = [
  ...RUSSIAN_READINGS,
  ...RUSSIAN_NEWS,
  ...RUSSIAN_HELD,
  ...ENGLISH_READINGS,
  ...ENGLISH_NEWS,
  ...ENGLISH_HELD,
].map(toArticle);
