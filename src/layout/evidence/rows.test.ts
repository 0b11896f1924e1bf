import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { changeBetween } from '../../domain/change';
import { codesFor } from '../../domain/codeFixtures';
import { derivation } from '../../domain/derivationFixtures';
import { claim, dataset } from '../../domain/fixtures';
import { verdictOf } from '../../domain/verdict';
import { createText } from '../../i18n/createText';
import { plain } from '../../i18n/fixtures';
import { en } from '../../i18n/messages/en';
import { figureById, outcomeOf, outcomesFrom } from '../../selectors/evidenceDerived';
import { allLadders, partChecksOf } from '../../selectors/knowledge';
import { figureWords } from '../figureWords';
import { laneRow } from '../timeline/laneRow';
import { checkText } from './checkText';
import { besideRow, claimRow, derivedRow, ladderRow, operandRow } from './figureRows';
import { followingRows } from './follows';
import { formulaLines } from './formulaLines';
import { refusalText } from './refusals';
import { changeLine, verdictRow } from './verdictRow';

const text = createText('en', en);
const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev' });
const lower = claim('KZ turnover 2024 > 20 bn USD', { id: 'lower', speaker: 'lavrov' });
const later = claim('KZ turnover 2025 = 35 bn USD', { id: 'later' });
const data = dataset(
  [kz, lower, later],
  [],
  [
    derivation('twice', ['multiply', 'kz', 2], { standing: 'with-care' }),
    derivation('unsound', ['add', 'kz', 'lower']),
  ],
);
const about = (row: { readonly valueText: string; readonly about: string }) => plain(`${row.valueText}: ${row.about}`);
const outcome = (id: string, aside: readonly string[] = []) => {
  const found = data.derivations.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return outcomeOf(data, aside, found);
};

describe('a row', () => {
  it('of a claim says what, where, who and when; without what is known from around it', () => {
    expect(about(claimRow(text, data, kz))).toBe('$28bn: Trade turnover with Russia, Kazakhstan, tokayev, Oct 2025');
    expect(about(claimRow(text, data, kz, { measured: false, placed: false }))).toBe('$28bn: tokayev, Oct 2025');
  });

  it('of a derivation has its name, and a dash and a hollow dot without a result', () => {
    expect(about(derivedRow(text, outcome('twice')))).toBe('≈$56bn: twice');
    expect(derivedRow(text, outcome('twice', ['kz']))).toMatchObject({
      valueText: '–',
      refused: true,
      glyph: { fill: 'derived', shape: 'dot' },
    });
    expect(operandRow(text, data, { type: 'claim', claim: kz })).toEqual(claimRow(text, data, kz));
  });

  it('of a derived figure beside quoted ones says that it is ours', () => {
    const { derived } = outcome('twice');
    if (!derived) throw new Error('no result');
    expect(besideRow(text, derived).about).toMatch(/2024$/);
    expect(besideRow(text, derived).about.startsWith(text.t('derived.ours'))).toBe(true);
    expect(laneRow(text, data, derived).about.endsWith(text.t('derived.ours'))).toBe(true);
    expect(figureWords(text, kz, ['a', 'b'])).toMatchObject({ id: 'kz', kind: 'claim', about: 'a, b' });
    expect(about(laneRow(text, data, kz))).toBe(about(claimRow(text, data, kz)));
  });

  it('of a ladder says what was known from then on, and when a figure taught nothing', () => {
    const steps = allLadders(data, []).find(({ steps }) => steps.some(({ figure }) => figure === kz))?.steps ?? [];
    const rows = steps.map((step) => plain(ladderRow(text, data, step, 'USD').under));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.some((words) => words.endsWith(`(${text.t('evidence.ladder.same')})`))).toBe(
      steps.some(({ tightens, known }) => known !== null && !tightens),
    );
  });

  it('of a verdict has a sign for what holds together and for what does not', () => {
    const of = (other: string) => verdictRow(text, data, verdictOf(kz, claim(other), codesFor().areas));
    expect(of('KZ turnover 2024 > 20 bn USD').sign).toBe('check');
    expect(of('KZ turnover 2024 > 30 bn USD').sign).toBe('cross');
    expect(of('KZ turnover 2025 = 35 bn USD').sign).toBeNull();
    expect(of('KZ turnover 2024 > 20 bn USD').about).not.toContain('Kazakhstan');
  });

  it('of a change has both times and the change', () => {
    const change = changeBetween(kz, later);
    if (change.kind === 'not-comparable') throw new Error('no change');
    expect(plain(changeLine(text, change))).toMatch(/^2024 → 2025: /);
  });
});

describe('what follows', () => {
  it('has its formula and how far to trust it; what is refused stands under its reason', () => {
    const rows = (aside: readonly string[]) =>
      followingRows(text, outcomesFrom(data, aside, 'kz'), figureById(data, aside));
    const { found, refused } = rows([]);
    expect(plain(found.find(({ id }) => id === 'twice')?.under ?? '')).toBe('28 × 2');
    expect(found.find(({ id }) => id === 'twice')?.relation).toBe(text.t('evidence.derived.standing.with-care'));
    expect(refused).toEqual([]);
    const without = rows(['kz']);
    expect(without.found).toEqual([]);
    expect(without.refused.map(({ rows }) => rows.length)).toEqual([2]);
  });

  it('says why there is no result', () => {
    const { refusal } = outcome('twice', ['kz']);
    expect(refusal && refusalText(text, refusal)).toBe(text.t('evidence.derived.refused.set-aside'));
  });
});

describe('a formula', () => {
  const { dataset: known } = parseDataset(real);
  const lines = (id: string, aside: readonly string[] = []) => {
    const found = known.derivationById.get(id);
    if (!found) throw new Error(`no ${id}`);
    return formulaLines(text, known, outcomeOf(known, aside, found), figureById(known, aside));
  };
  const words = (runs: readonly { readonly words: string }[]) => plain(runs.map((run) => run.words).join(''));

  it('has a line with names and one with numbers', () => {
    const { lines: all, together, said } = lines('region-turnover-2023');
    expect(all.map(({ names }) => words(names))).toEqual(['Central Asia, 2024 ÷ (1 + growth 2024)']);
    expect(words(all[0]?.numbers ?? [])).toMatch(/^\(50…56\) ÷ 1.20 = /);
    expect(together).toBeNull();
    expect(said).not.toBe('');
  });

  it('has a line for each condition, and what holds when all do', () => {
    const { lines: all, together } = lines('region-turnover-2024-interval');
    expect(all.length).toBeGreaterThan(1);
    expect(together).not.toBeNull();
  });

  it('has names alone where nothing comes out', () => {
    const { lines: all, said, hasBrackets } = lines('region-turnover-2023', ['turnover-ca5-2024-tokayev']);
    expect([all.map(({ numbers }) => numbers.length), said, hasBrackets]).toEqual([[0], '', false]);
  });
});

describe('a check', () => {
  it('is written with its figures, and says when it does not hold', () => {
    const whole = claim('CA5 turnover 2024 = 50 bn USD', { id: 'whole' });
    const of = (part: string) => {
      const checked = dataset([whole, claim(part, { id: 'part' })]);
      return partChecksOf(checked, []).map((check) => plain(checkText(text, checked, check)));
    };
    expect(of('KZ turnover 2024 = 60 bn USD').join()).toContain(text.t('evidence.check.does-not-hold'));
    expect(of('KZ turnover 2024 = 60 bn USD').join()).toContain('$60bn');
    const [check] = partChecksOf(dataset([whole, claim('KZ turnover 2024 = 60 bn USD', { id: 'part' })]), []);
    if (!check) throw new Error('nothing to check');
    expect(checkText(text, dataset([whole]), check)).toBe('');
  });
});
