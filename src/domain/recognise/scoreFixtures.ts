import { READINGS, type Reading } from './readingFixtures';
import type { recogniseFile } from './recogniseFile';

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

export type Measured = { readonly candidates: readonly Candidate[]; readonly article: Article };

export const ARTICLES = READINGS.map(toArticle);
