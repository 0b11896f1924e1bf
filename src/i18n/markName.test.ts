import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { TEXTS } from './fixtures';
import { drawnAndRest, markName, spokenAmount, spokenFigure } from './markName';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const KZ = claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev', said: '2025-10-09' });
const UZ = claim('UZ turnover 2025 = 13 bn USD', { speaker: 'putin', said: '2025-12-01' });
const OF = dataset([KZ, UZ]);
const plainly = (words: string) => words.replaceAll(/\s/g, ' ');

describe('the name of a mark', () => {
  it('begins with the words drawn, has the amount in full, and says nothing else of them again', () => {
    const name = plainly(markName(en, OF, UZ, '$13bn Uzbekistan'));
    expect(name).toMatch(/^\$13bn Uzbekistan; 13 billion dollars; /);
    expect(name.match(/13/g)).toHaveLength(2);
    expect(name.match(/Uzbekistan/g)).toHaveLength(1);
    expect(name).toContain('2025');
  });

  it.each([
    ['UZ students 2025 = 20000 persons', '20,000 students,', /^20,000 students; Students/],
    ['KZ turnover 2024 rising', 'growing turnover', /^growing turnover; no number said; /],
  ])('says no amount twice that is drawn in full: %s', (sentence, drawn, words) => {
    const one = claim(sentence);
    const name = plainly(markName(en, dataset([one]), one, drawn));
    expect(name).toMatch(words);
    expect(name.match(/20,000|growing/g)).toHaveLength(1);
  });

  it('has of a sentence what the drawn words leave out', () => {
    expect(drawnAndRest('Summit, 9 Oct 2025 +1', 'Summit, Dushanbe, 9 Oct 2025')).toBe(
      'Summit, 9 Oct 2025 +1; Dushanbe',
    );
    expect(drawnAndRest('', 'Summit, Dushanbe')).toBe('Summit, Dushanbe');
  });

  it.each([
    ['= 1 bn USD', '1 миллиард долларов'],
    ['= 2 bn USD', '2 миллиарда долларов'],
    ['= 21 bn USD', '21 миллиард долларов'],
    ['> 21 bn USD', 'более 21 миллиарда долларов'],
    ['> 24 bn USD', 'более 24 миллиардов долларов'],
    ['> 11 bn USD', 'более 11 миллиардов долларов'],
    ['~ 1.1 bn USD', 'около 1,1 миллиарда долларов'],
    ['= 20..24 bn USD', 'в пределах 20 миллиардов долларов–24 миллиардов долларов'],
    ['= 700 USD', '700 долларов'],
    ['= 1 USD', '1 доллар'],
  ])('says a Russian amount in its case: %s', (amount, words) => {
    const one = claim(`KZ turnover 2024 ${amount}`);
    expect(plainly(spokenAmount(ru, one))).toBe(words);
  });

  it('says the bound in words where only its sign is drawn', () => {
    expect(plainly(markName(en, OF, KZ, '>$28bn'))).toMatch(/^>\$28bn; more than 28 billion dollars; /);
  });

  it.each([
    [en, /^more than 28 billion dollars; .*Kazakhstan; 2024; /],
    [ru, /^более 28 миллиардов долларов; .*Казахстан; 2024; /],
  ])('has the amount in full where nothing is drawn', (text, words) => {
    expect(plainly(spokenFigure(text, OF, KZ))).toMatch(words);
  });

  it.each([
    [en, 'my document'],
    [ru, 'мой документ'],
  ])('says of the reader’s own that it is', (text, words) => {
    const own = claim('KZ turnover 2024 > 28 bn USD', { id: 'own:courier-f20' });
    expect(markName(text, dataset([own]), own)).toContain(words);
    expect(spokenFigure(text, OF, KZ)).not.toContain(words);
  });
});
