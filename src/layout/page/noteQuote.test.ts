import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { quoteRuns } from './noteQuote';

const [en] = TEXTS;
if (!en) throw new Error('no words');
const WHOLE = Number.POSITIVE_INFINITY;

const SENTENCE =
  'At the talks he said that turnover [exceeded 50 billion] dollars in the year before, which is a record.';
const one = claim('CA5 turnover 2024 > 50 bn USD', { id: 'one', quote: SENTENCE });

function runs(
  claims: readonly [Claim, ...Claim[]],
  room = WHOLE,
  choice: 'original' | 'translation' | 'both' = 'original',
) {
  return quoteRuns(en ?? never(), dataset(claims), claims, room, choice);
}
const never = (): never => {
  throw new Error('no words');
};
const words = (...args: Parameters<typeof runs>) =>
  runs(...args)
    .map(({ text }) => text)
    .join('');
const figures = (...args: Parameters<typeof runs>) =>
  runs(...args)
    .filter(({ face }) => face === 'figure')
    .map(({ text }) => text);

describe('the quote of a note', () => {
  it('is the whole sentence between the marks of its language, with the figure in its own face', () => {
    expect(words([one])).toBe(`«${SENTENCE.replace(/[[\].]/g, '')}»`);
    expect(figures([one])).toEqual(['exceeded 50 billion']);
  });

  it('keeps the figure, and cuts what is around it at words, with an ellipsis at either side', () => {
    const short = words([one], 24);
    expect(short).toContain('exceeded 50 billion');
    expect(short).toMatch(/^«…/);
    expect(short).toMatch(/…»$/);
    expect(short.length).toBeLessThan(19 + 2 * 24 + 6);
    const inner = short.replace(/[«»…]/g, '').trim();
    expect(SENTENCE.replace(/[[\]]/g, '')).toContain(inner);
    expect(words([one], 0)).toContain('exceeded 50 billion');
  });

  it('is never longer with less room', () => {
    const lengths = [WHOLE, 200, 60, 24, 12, 0].map((room) => words([one], room).length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('marks every figure of a sentence that several share, in its order', () => {
    const quote = (marked: string) => ({ quote: marked, source: 'a' });
    const first = claim('KZ turnover 2024 = 28 bn USD', quote('It was [28 billion] in 2024 and 26 billion in 2023.'));
    const second = claim('KZ turnover 2023 = 26 bn USD', quote('It was 28 billion in 2024 and [26 billion] in 2023.'));
    expect(figures([second, first])).toEqual(['28 billion', '26 billion']);
    expect(words([first, second])).toBe('«It was 28 billion in 2024 and 26 billion in 2023»');
  });

  it('counts figures that overlap as one, and cuts between those that are far apart', () => {
    const a = claim('KZ turnover 2024 = 28 bn USD', { quote: 'It grew [by 5% to 28 billion] then.' });
    const b = claim('KZ growth 2024 = 5 %', { quote: 'It grew [by 5%] to 28 billion then.' });
    expect(figures([a, b])).toEqual(['by 5% to 28 billion']);
    const far = `[28 billion] ${'and many other words '.repeat(8)}then 26 billion.`;
    const c = claim('KZ turnover 2024 = 28 bn USD', { id: 'c', quote: far });
    const d = claim('KZ turnover 2023 = 26 bn USD', {
      id: 'd',
      quote: far.replace(/[[\]]/g, '').replace('26 billion', '[26 billion]'),
    });
    const cut = words([c, d], 12);
    expect(cut).toContain('28 billion');
    expect(cut).toContain('26 billion');
    expect(cut).toContain('…');
    expect(cut.length).toBeLessThan(far.length);
  });

  it('says whose a translation is, which is never shortened, and keeps the original beside it', () => {
    const both = claim('KZ turnover 2024 > 28 bn USD', {
      quote: 'Товарооборот [превысил 28 млрд долларов].',
      translation: 'Turnover exceeded 28 billion dollars.',
      lang: 'en',
    });
    const text = words([both], WHOLE, 'both');
    expect(text).toContain('превысил 28 млрд долларов');
    expect(text).toContain('“Turnover exceeded 28 billion dollars”');
    const kept = runs([both], 12, 'both').filter(({ face, kept: whole }) => face === 'plain' && whole);
    expect(kept).toHaveLength(1);
    expect(words([both], WHOLE, 'translation')).not.toContain('превысил');
    expect(words([both], WHOLE, 'original')).not.toContain('exceeded');
  });

  it('keeps no fewer than sixty characters of a translation in which the figure cannot be told', () => {
    const translation =
      'In the year before that, the trade turnover between them was larger than twenty-eight billion.';
    const told = claim('KZ turnover 2024 > 28 bn USD', { quote: 'Оно [превысило 28 млрд].', translation });
    const text = words([told], 0, 'translation');
    expect(text).toContain('In the year before that');
    expect(text).toContain('…');
    expect(text.replace(/ \([^)]*\)$/, '').length).toBeGreaterThan(50);
  });
});
