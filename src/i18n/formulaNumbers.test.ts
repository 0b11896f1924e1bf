import { describe, expect, it } from 'vitest';
import { deriveAll } from '../domain/derivation';
import { derivation, formula, type Sketch } from '../domain/derivationFixtures';
import { areas, claim, dataset } from '../domain/fixtures';
import { idsOf } from '../domain/formula';
import { evaluateBoth } from '../domain/formulaParts';
import { figureLabel, figureSentence, figureValue, placesShort } from './derived';
import { plain, TEXTS } from './fixtures';
import { namesOf } from './formulaNames';
import {
  computedOf,
  equalsNumber,
  formulaScale,
  formulaUnits,
  hasPairs,
  numbersOf,
  resultNumber,
  shortNumbers,
  workingScale,
} from './formulaNumbers';
import { scopeText } from './scopes';
import { valueParts } from './valueParts';
import { lineOf } from './writeFormula';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const claims = [
  claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
  claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' }),
  claim('UZ turnover 2024 ~ 12.0 bn USD', { id: 'about' }),
  claim('KZ turnover 2023 = 20..25 bn USD', { id: 'range' }),
  claim('KZ growth 2024 = 20 %', { id: 'growth' }),
  claim('KZ growth 2023 falling = 5 %', { id: 'fall' }),
  claim('KZ share-of-regional-turnover 2024 > 1/2 share', { id: 'half' }),
  claim('UZ share-of-regional-turnover 2024 > 1/3 share', { id: 'third' }),
  claim('KZ turnover 2022 rising', { id: 'silent' }),
  claim('KZ investment-projects as of 2025-09-19 = 7 projects', { id: 'projects' }),
  claim('KZ investment-projects-value as of 2025-09-19 = 700 mn USD', { id: 'small' }),
  claim('KZ rail-transit 2024 = 30 mn t', { id: 'rail' }),
  claim('CA5 turnover per year > 45 bn USD', { id: 'yearly' }),
];
const DERIVATIONS = [
  derivation('rest', ['subtract', 'five', 'kz'], {
    areas: areas('UZ', 'KG', 'TJ', 'TM'),
    name: { en: 'The rest', ru: 'Остальные' },
  }),
  derivation('pair', ['subtract', 'kz', 'range'], { areas: areas('KZ') }),
  derivation('soft', ['multiply', 'about', 1], { areas: areas('UZ') }),
  derivation('price', ['divide', 'kz', 'projects'], { areas: areas('KZ'), unit: 'USD/projects', indicator: null }),
  derivation('open', ['subtract', 'five', 'five']),
];
const all = dataset(claims, [], DERIVATIONS);
const { derived } = deriveAll(DERIVATIONS, (id) => all.claimById.get(id));
const figureOf = (id: string) => all.claimById.get(id) ?? derived.find((figure) => figure.id === id) ?? null;
function figure(id: string) {
  const found = figureOf(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
function derivedFigure(id: string) {
  const found = figure(id);
  if (found.type !== 'derived') throw new Error(`${id} is quoted`);
  return found;
}

const scaleFor = (sketch: Sketch) => workingScale(formula(sketch), idsOf(formula(sketch)), figureOf);
const numbers = (sketch: Sketch, text = en) =>
  plain(lineOf(numbersOf(text ?? never(), formula(sketch), figureOf, scaleFor(sketch))));
const short = (sketch: Sketch) => plain(shortNumbers(en, formula(sketch), figureOf, scaleFor(sketch)));
const result = (sketch: Sketch) => {
  const both = evaluateBoth(formula(sketch), figureOf);
  return [resultNumber(en, both, scaleFor(sketch)), equalsNumber(en, both, scaleFor(sketch))].map(plain);
};
const never = (): never => {
  throw new Error('no words');
};

describe('a formula with its numbers', () => {
  it.each<[Sketch, string]>([
    [['subtract', 'five', 'kz'], '>50 − 28'],
    [['divide', 'kz', ['add', 1, 'growth']], '28 ÷ 1.20'],
    [['divide', 'kz', ['add', 1, 'fall']], '28 ÷ 0.95'],
    [['divide', '@pair', 2], '[3…8] ÷ 2'],
    [['multiply', '@soft', 2], '≈12 × 2'],
    [['multiply', 'half', 'kz'], '>½ × 28'],
    [['multiply', 'third', 'kz'], '>⅓ × 28'],
    [['divide', 'rail', 2], '30 ÷ 2'],
    [['divide', 'small', 'projects'], '0.700 ÷ 7'],
    [['add', 'kz', 'missing'], '28 + ?'],
    [['add', 'kz', 'silent'], '28 + ?'],
  ])('%j is %s', (sketch, words) => {
    expect(numbers(sketch)).toBe(words);
  });

  it('counts money in one scale, that of the largest amount in it', () => {
    expect(numbers(['add', 'kz', 'small'])).toBe('28 + 0.700');
    expect(formulaScale([])).toEqual({ USD: 1, t: 1, m3: 1 });
    expect(formulaScale(computedOf(figure('small'))).USD).toBe(1e9);
    expect(formulaScale(computedOf(figure('rail'))).t).toBe(1e6);
    expect(computedOf(figure('silent'))).toEqual([]);
  });

  it('is written also where its parts contradict each other, which have no value to scale by', () => {
    expect(numbers(['subtract', ['both', 'five', 'kz'], 'about'])).toBe('(>50 ∩ 28) − ≈12.0');
    expect(short(['subtract', ['both', 'five', 'kz'], 'about'])).toContain('28');
  });

  it('has the decimal sign of the reader', () => {
    expect(numbers(['divide', 'kz', ['add', 1, 'growth']], ru)).toBe('28 ÷ 1,20');
  });

  it('in one line parts what has to hold together, and turns "more than half" into "less than twice"', () => {
    expect(short(['both', 'five', ['add', 'kz', 'about']])).toBe('>50; 28 + ≈12.0');
    const words = short(['divide', 'kz', 'half']);
    expect(words).toContain('28');
    expect(words).toContain('2');
    expect(words).not.toContain('÷');
    expect(short(['divide', 'kz', 'third'])).not.toContain('÷');
    expect(short(['divide', 'five', 'half'])).toContain('÷');
  });

  it('names the units of its numbers once', () => {
    const of = (...ids: readonly string[]) => {
      const operands = ids.map(figure);
      return plain(formulaUnits(en, operands, formulaScale(operands.flatMap(computedOf))));
    };
    expect(of('kz', 'five')).toBe('$bn');
    expect(of('kz', 'projects')).toBe('$bn, projects');
    expect(of('growth', 'half')).toBe('');
    expect(of('rail')).toBe('Mt');
  });
});

describe('what comes of a formula', () => {
  it.each<[string, Sketch, readonly [string, string]]>([
    ['an open end', ['subtract', 'five', 'kz'], ['>22', '= >22']],
    ['a pair', ['subtract', 'kz', 'range'], ['[3…8]', '= [3…8]']],
    ['about', ['multiply', 'about', 2], ['≈24', '≈ 24']],
    ['nothing that is known', ['subtract', 'five', 'five'], ['?', '= ?']],
  ])('is written as %s', (_, sketch, expected) => {
    const [number = '', equals = ''] = result(sketch);
    const bare = (words: string) => words.replace(/[[(]/g, '[').replace(/[\])]/g, ']');
    expect([bare(number), bare(equals)]).toEqual(expected);
  });

  it('is explained where it is a pair', () => {
    expect(['pair', 'rest'].map((id) => hasPairs([], [derivedFigure(id).stated]))).toEqual([true, false]);
    expect(['pair', 'rest', 'range', 'kz', 'half'].map((id) => hasPairs([figure(id)], []))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a formula with its names', () => {
  const names = (sketch: Sketch, text = en) => plain(lineOf(namesOf(text ?? never(), all, formula(sketch))));

  it.each<[Sketch, string]>([
    [['subtract', 'five', 'kz'], 'Central Asia 2024 − Kazakhstan 2024'],
    [['divide', 'kz', ['add', 1, 'growth']], 'Kazakhstan 2024 ÷ (1 + growth 2024)'],
    [['divide', '@rest', 2], 'The rest ÷ 2'],
    [['multiply', 'kz', 'half'], 'Kazakhstan 2024 × share 2024'],
    [['divide', 'kz', 'unknown'], 'Kazakhstan 2024 ÷ unknown'],
  ])('%j is %s', (sketch, words) => {
    expect(names(sketch)).toBe(words);
  });

  it('tells operands apart that have one name', () => {
    const [left, right] = [
      claim('KZ investment ..2024-12-31 > 26 bn USD', { id: 'l' }),
      claim('KZ investment ..2020-12-31 > 20 bn USD', { id: 'r' }),
    ];
    const words = plain(lineOf(namesOf(en, dataset([left, right]), formula(['subtract', 'l', 'r']))));
    const [first, second] = words.split(' − ');
    expect(first).not.toBe(second);
    expect(words).toContain('2020');
  });

  it('is in the language of the reader', () => {
    expect(names(['divide', '@rest', 2], ru)).toBe('Остальные ÷ 2');
  });
});

describe('a figure in a label', () => {
  it('is as short with what is quoted as with what follows', () => {
    expect(['five', 'rest', 'pair', 'soft', 'price', 'open'].map((id) => plain(figureValue(en, figure(id))))).toEqual([
      '>$50bn',
      '>$22bn',
      '$3–8bn',
      '≈$12bn',
      '≈$4bn per project',
      '?',
    ]);
  });

  it('says where, and of how many places together', () => {
    expect(placesShort(en, figure('kz'))).toBe('Kazakhstan');
    expect(placesShort(en, figure('rest'))).toContain('4');
    expect(figureLabel(en, figure('soft'))).toBe('Uzbekistan');
    expect(figureLabel(en, figure('rest'))).toContain('4');
    expect(figureLabel(en, figure('kz'))).toContain('Kazakhstan');
  });

  it('is a whole sentence for those who listen, and says that we computed it', () => {
    const sentence = plain(figureSentence(en, all, figure('rest')));
    for (const part of [en.t('derived.ours'), 'The rest', 'Turkmenistan', 'more than $22bn', '2024'])
      expect(sentence).toContain(part);
    expect(plain(figureSentence(en, all, figure('kz')))).toContain('speaker');
  });

  it('has its bound and its value apart', () => {
    const parts = (id: string) =>
      valueParts(en, derivedFigure(id)).map(({ bound, value }) => [bound, value].map(plain));
    expect(parts('rest')).toEqual([['more than', '$22bn']]);
    expect(parts('pair')).toEqual([
      ['between', '$3bn'],
      ['and', '$8bn'],
    ]);
    expect(parts('soft')).toEqual([['about', '$12bn']]);
    expect(parts('price')[0]?.[1]).toBe('$4bn per project');
    const [unknown] = parts('open');
    expect(unknown?.[0]).not.toBe('');
    expect(unknown?.[1]).toBe('');
  });
});

it('a note on what narrows a figure is in words, or as its code where there are none', () => {
  for (const text of TEXTS) {
    expect(scopeText(text, 'not-all-five')).not.toContain('not-all-five');
    expect(scopeText(text, 'no-such-code')).toContain('no-such-code');
  }
});
