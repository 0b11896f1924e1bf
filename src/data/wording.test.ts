import { describe, expect, it } from 'vitest';
import { deriveAll } from '../domain/derivation';
import { real } from './fixtures';
import { parseDataset } from './parseDataset';

/** The editors' own words in the package: their translations of quotes, names and assumptions. */

const { dataset } = parseDataset(real);
const { claims, events, sources, speakers, derivations } = dataset;

type Words = { readonly of: string; readonly lang: string; readonly text: string };

const translations: readonly Words[] = [...claims, ...events].flatMap(({ id, appearances }) =>
  appearances.flatMap(({ translation }) =>
    translation?.by === 'editors' ? [{ of: id, lang: translation.lang, text: translation.text }] : [],
  ),
);
const contexts = sources.flatMap(({ id, passages }) =>
  passages.flatMap(({ context = [] }) =>
    context.flatMap(({ translation: { lang, text, by } }) => (by === 'editors' ? [{ of: id, lang, text }] : [])),
  ),
);
const names = [
  ...derivations.flatMap(({ id, name, assumptions }) => [name, ...assumptions].map((words) => ({ id, words }))),
  ...events.flatMap(({ id, name, place }) => [name, ...(place ? [place] : [])].map((words) => ({ id, words }))),
  ...sources.map(({ id, name }) => ({ id, words: name })),
  ...speakers.flatMap(({ id, name, short, role }) => [name, short, role].map((words) => ({ id, words }))),
].flatMap(({ id, words }): readonly Words[] => [
  { of: id, lang: 'en', text: words.en },
  { of: id, lang: 'ru', text: words.ru },
]);
const ours = [...translations, ...contexts, ...names];

/** The texts that a pattern finds, with whose they are. What stands between quotation marks is the source's. */
const finds = (pattern: RegExp, words: readonly Words[]) =>
  words.filter(({ text }) => pattern.test(text)).map(({ of, text }) => `${of}: ${text}`);
const inEnglish = ours.filter(({ lang }) => lang === 'en');
const inRussian = ours.filter(({ lang }) => lang === 'ru');
const unquoted = (words: readonly Words[]) =>
  words.map((one) => ({ ...one, text: one.text.replace(/«[^«»]*»|“[^“”]*”/g, '') }));

const count = (text: string, sign: string) => text.split(sign).length - 1;

describe('the editors’ words', () => {
  it('are there in both languages', () => {
    expect(inEnglish.length).toBeGreaterThan(80);
    expect(inRussian.length).toBeGreaterThan(80);
  });

  it('open and close their quotation marks', () => {
    const unpaired = ours.filter(
      ({ text }) => count(text, '“') !== count(text, '”') || count(text, '«') !== count(text, '»'),
    );
    expect(unpaired).toEqual([]);
  });

  it('do not part a number from its unit at the end of a line', () => {
    const unit =
      '(billion|million|thousand|tonnes|years|corridors|projects|тысяч|миллиард|миллион|млрд|млн|лет|тонн|проект|%)';
    expect(finds(new RegExp(`\\d ${unit}`), unquoted(ours))).toEqual([]);
  });

  it('write sums and shares in one way', () => {
    expect(finds(/billion dollars|million dollars|US dollars|\d\s%/, ours)).toEqual([]);
  });

  it('have the dash of their language', () => {
    expect(finds(/ – |“North|“Central Asia/, inEnglish)).toEqual([]);
    expect(finds(/ – /, inRussian)).toEqual([]);
  });

  it('have their ё', () => {
    const without =
      /остает|учет|объем|еще|расчет|берет|отчет|счет(?!ч)|идет|ведет|зачет|пошл[её]т|(?<!\p{L})все(?= равно|го)/u;
    expect(finds(without, inRussian)).toEqual([]);
  });

  it('call one thing by one name', () => {
    expect(finds(/[Сс]одействи/, unquoted(inRussian))).toEqual([]);
    expect(finds(/(?<!товаро)обороту?(?!\p{L})/u, unquoted(inRussian))).toEqual([]);
    const ofDerivations = names.filter(({ of }) => derivations.some(({ id }) => id === of));
    expect(finds(/(?<=\p{L})(?<!January|январь|against|of) 20\d\d$/u, ofDerivations)).toEqual([]);
  });
});

describe('an assumption', () => {
  const { derived } = deriveAll(derivations, (id) => dataset.claimById.get(id));

  it.each(derived)('says what the two readings of $id take, where they differ', ({ derivation, stated, rounded }) => {
    const { lo, hi } = stated.interval;
    if (lo === rounded.interval.lo && hi === rounded.interval.hi) return;
    expect(derivation.assumptions.some(({ en }) => /in the second$/.test(en))).toBe(true);
    expect(derivation.assumptions.some(({ ru }) => / во втором /.test(ru))).toBe(true);
  });
});
