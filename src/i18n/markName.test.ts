import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { TEXTS } from './fixtures';
import { markName, spokenFigure } from './markName';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const KZ = claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev', said: '2025-10-09' });
const UZ = claim('UZ turnover 2025 = 13 bn USD', { speaker: 'putin', said: '2025-12-01' });
const OF = dataset([KZ, UZ]);
const plainly = (words: string) => words.replaceAll(/\s/g, ' ');

describe('the name of a mark', () => {
  it('begins with the words drawn, and says nothing of them again', () => {
    const name = plainly(markName(en, OF, UZ, '$13bn Uzbekistan'));
    expect(name).toMatch(/^\$13bn Uzbekistan; /);
    expect(name.match(/13/g)).toHaveLength(1);
    expect(name.match(/Uzbekistan/g)).toHaveLength(1);
    expect(name).toContain('2025');
  });

  it('says the bound in words where only its sign is drawn', () => {
    expect(plainly(markName(en, OF, KZ, '>$28bn'))).toMatch(/^>\$28bn; more than 28 billion dollars; /);
  });

  it.each([
    [en, /^more than 28 billion dollars; .*Kazakhstan; 2024; /],
    [ru, /^более 28 млрд долларов; .*Казахстан; 2024; /],
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
