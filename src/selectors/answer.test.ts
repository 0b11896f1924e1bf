import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { answerTo } from './answer';

const { dataset } = parseDataset(real);
const SHOWN = { derived: true, aside: [] };

function told(text: string, choices: Parameters<typeof answerTo>[1] = SHOWN) {
  const answer = answerTo(dataset, choices, text);
  const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  return { said: ids(answer?.said), follows: ids(answer?.follows), covered: ids(answer?.covered) };
}

describe('the answer to a question', () => {
  it.each(['Uzbekistan 2024', 'Узбекистан 2024', 'товарооборот Узбекистана в 2024 году'])(
    'says that nobody said it, and what follows: %s',
    (text) => {
      expect(told(text).said).toEqual([]);
      expect(told(text).follows[0]).toBe('uzbekistan-turnover-2024');
      expect(told(text).covered).toEqual([]);
    },
  );

  it('lists what was said, the leading measure first', () => {
    const { said } = told('Kazakhstan 2024');
    expect(said.slice(0, 3)).toEqual([
      'turnover-kz-2024-tokayev',
      'regional-share-kz-2024-tokayev',
      'investment-inflow-kz-2024-tokayev',
    ]);
    expect(said).toContain('investment-inflow-kz-2024-tokayev');
    expect(said.every((id) => dataset.claimById.get(id)?.refArea === 'KZ')).toBe(true);
  });

  it.each([
    ['Узбекистан 2025', ['turnover-uz-2025-tashkent', 'turnover-growth-uz-2025-tashkent']],
    ['turnover Uzbekistan January 2026', ['turnover-uz-2026-01-tashkent', 'turnover-growth-uz-2026-01-tashkent']],
    ['товарооборот Узбекистана в январе 2026', ['turnover-uz-2026-01-tashkent', 'turnover-growth-uz-2026-01-tashkent']],
    ['turnover Uzbekistan July 2025', []],
    ['turnover 2019 2020', ['turnover-ca5-2019-mfa']],
    ['October 2020', ['investment-stock-ca5-2020-mfa', 'companies-ca5-2020-mfa']],
    ['Lavrov companies', ['companies-ca5-2025-lavrov']],
    ['Лавров о компаниях', ['companies-ca5-2025-lavrov']],
    ['companies 2020', ['companies-ca5-2020-mfa']],
  ])('is what was said of %s', (text, said) => {
    expect([...told(text).said].sort()).toEqual([...said].sort());
  });

  it('is nobody’s arithmetic where the words of one speaker are asked for', () => {
    expect(told('Tokayev turnover 2024').follows).toEqual([]);
    expect(told('Tokayev turnover 2024').said).toContain('turnover-ca5-2024-tokayev');
  });

  it('is without arithmetic while that is switched off, or what it rests on set aside', () => {
    expect(told('Uzbekistan 2024', { ...SHOWN, derived: false }).follows).toEqual([]);
    const aside: readonly string[] = ['turnover-uz-2025-tashkent'];
    expect(told('Uzbekistan 2024', { derived: true, aside }).follows).not.toContain('uzbekistan-turnover-2024');
  });

  it('is the figure of the five together where a place has none', () => {
    expect(told('Turkmenistan 2019').covered).toContain('turnover-ca5-2019-mfa');
    expect(told('Turkmenistan 2019')).toMatchObject({ said: [], follows: [] });
    expect(told('Туркмения 2030')).toEqual({ said: [], follows: [], covered: [] });
  });

  it('is none to words that are no question', () => {
    expect(answerTo(dataset, SHOWN, 'Lavrov')).toBeNull();
    expect(answerTo(dataset, SHOWN, 'zebra 2024')).toBeNull();
  });
});
