import { describe, expect, it } from 'vitest';
import { type Derivation, deriveAll } from '../../domain/derivation';
import { derivation, type Sketch } from '../../domain/derivationFixtures';
import { claim } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { derivedCells } from './derivedCells';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const CLAIMS = new Map(
  [
    claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', precision: null }),
    claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' }),
    claim('UZ turnover 2025 ~ 13.0 bn USD', { id: 'about' }),
    claim('KZ turnover 2023 < 26 bn USD', { id: 'almost' }),
    claim('KZ turnover 2023 = 20..25 bn USD', { id: 'range' }),
    claim('KZ growth 2024 = 25 %', { id: 'growth', precision: null }),
    claim('KZ turnover 2023 rising', { id: 'silent' }),
    claim('KZ companies as of 2025-09-19 = 23 thousand companies', { id: 'firms', precision: null }),
    claim('KZ students 2024 = 60 thousand persons', { id: 'students', precision: null }),
    claim('KZ investment-projects as of 2025-09-19 = 7 projects', { id: 'projects', precision: null }),
  ].map((made) => [String(made.id), made]),
);

function cells(sketch: Sketch, unit: Derivation['unit'] = 'USD', text = en) {
  const { derived, refused } = deriveAll([derivation('result', sketch, { unit })], (id) => CLAIMS.get(id));
  const [figure] = derived;
  if (!figure || !text) throw new Error(refused.map(({ message }) => message).join());
  const { bound, value, unit: of } = derivedCells(text, figure);
  return [bound, value, of].map(plain);
}

describe('a derived figure in the columns of the table', () => {
  it.each([
    ['a single value', ['subtract', 'kz', 'kz'], 'USD', ['', '0', '$']],
    ['money', ['add', 'kz', 'kz'], 'USD', ['', '56', '$bn']],
    ['more than', ['subtract', 'five', 'kz'], 'USD', ['more than', '22', '$bn']],
    ['between', ['subtract', 'kz', 'range'], 'USD', ['range', '3–8', '$bn']],
    ['a ratio', ['divide', 'kz', 'kz'], 'x', ['', '×1', '']],
    ['a share', ['divide', 'kz', ['add', 'kz', 'kz']], '%', ['', '50', '%']],
    ['firms', ['add', 'firms', 'firms'], 'companies', ['', '46,000', 'companies']],
    ['people', ['add', 'students', 'students'], 'persons', ['', '120,000', 'people']],
    ['money a project', ['divide', 'kz', 'projects'], 'USD/projects', ['', '4', '$bn per project']],
  ] as const)('%s', (_, sketch, unit, expected) => {
    expect(cells(sketch, unit)).toEqual(expected);
  });

  it('says that it cannot be determined instead of a value', () => {
    const [bound, value, unit] = cells(['subtract', 'five', 'five']);
    expect([value, unit]).toEqual(['?', '']);
    expect(bound).not.toBe('');
  });

  it('never loses that it is about', () => {
    expect(cells(['multiply', 'about', 1])[0]).toBe('about');
    expect(cells(['multiply', 'about', 1], 'USD', ru)[0]).toBe('около');
    expect(cells(['add', 'about', 'almost'])[0]).toMatch(/about/);
  });

  it('has its unit in the words of the reader', () => {
    expect(cells(['divide', 'kz', 'projects'], 'USD/projects', ru)[2]).toMatch(/млрд/);
    expect(cells(['add', 'firms', 'firms'], 'companies', ru)[2]).toMatch(/[а-я]/);
  });
});
