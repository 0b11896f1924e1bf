import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../domain/filter';
import { areas, claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { announcement, type Heard } from './announcement';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const OF = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev', said: '2025-10-09' }),
  claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'putin', said: '2025-12-01' }),
  claim('UZ students 2025 = 20000 persons', { id: 'students', speaker: 'putin', said: '2025-12-02' }),
]);
const START: Heard = {
  ...NO_FILTER,
  claim: null,
  sort: { by: 'quantity', descending: false },
  clock: 'described',
  derived: true,
  aside: [],
};
const told = (change: Partial<Heard>, before: Partial<Heard> = {}, text = en) =>
  announcement(text, OF, { ...START, ...before }, { ...START, ...before, ...change }).replaceAll(/\s/g, ' ');

describe('what is announced', () => {
  it('is nothing where nothing has changed', () => {
    expect(told({})).toBe('');
  });

  it('is the figure in full words, and where it stands among the others', () => {
    expect(told({ claim: 'uz' })).toMatch(/^Evidence: 13 billion dollars; .*Uzbekistan; 2025; .*\. 2 of 3\.$/);
    expect(told({ claim: 'uz' }, {}, ru)).toMatch(
      /^Источник цифры: 13 миллиардов долларов; .*Узбекистан; 2025; .*\. 2 из 3\.$/,
    );
    expect(told({ claim: null }, { claim: 'uz' })).toBe('Evidence closed.');
  });

  it('is how many a filter leaves, by which filter, and where nothing is left, once for all views', () => {
    const words = told({ places: areas('KZ') });
    expect(words).toMatch(/^1 of 3 statements\. .*Kazakhstan\. Nothing left in: /);
    expect(words.match(/Nothing/g)).toHaveLength(1);
    expect(told({ places: [] }, { places: areas('KZ') })).toBe('No filter. 3 of 3 statements.');
  });

  it.each<[Partial<Heard>, string]>([
    [{ sort: { by: 'value', descending: true } }, 'Sorted by value, descending.'],
    [{ clock: 'said' }, 'Placed by the day of speech.'],
    [{ derived: false }, 'Derived figures hidden.'],
  ])('names what has changed: %o', (change, words) => {
    expect(told(change)).toBe(words);
  });

  it('is all of it in one go', () => {
    expect(told({ places: areas('UZ'), claim: 'uz' })).toMatch(/^2 of 3 statements.*Evidence: /);
  });
});
