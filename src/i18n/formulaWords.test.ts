import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { formula } from '../domain/derivationFixtures';
import { plain, TEXTS } from './fixtures';
import { formulaWords } from './formulaWords';

const { dataset } = parseDataset(real);
const [english] = TEXTS;
const words = { figure: (id: string) => id, isShare: (id: string) => id === 'share' };
const say = (sketch: Parameters<typeof formula>[0], unit = 'USD') =>
  english ? formulaWords(english, formula(sketch), words, unit) : null;

it.each([
  [['divide', 'a', ['add', 1, 'growth']], 'The amount is a after growth of growth; this is what it was before.'],
  [['divide', 'a', 'share'], 'Of the whole, a is share; this is the whole.'],
  [['multiply', 'a', ['subtract', ['divide', 1, 'share'], 1]], 'Of the whole, a is share; this is the rest of it.'],
  [['subtract', 'a', 'b'], 'This is a without b.'],
  [
    ['both', 'a', ['divide', 'b', 'share']],
    'Two things hold at once. It was said: a. Of the whole, b is share; this is the whole.',
  ],
  [['subtract', ['power', ['add', 1, 'growth'], 1, 3], 1], 'Growth of growth in 3 years, taken as the same in each.'],
] as const)('says what a formula does: %j', (sketch, sentence) => {
  expect(plain(say(sketch) ?? '')).toBe(sentence);
});

it('has no words for what it does not know', () => {
  expect(say(['multiply', 'a', 'b'])).toBeNull();
  expect(say(['both', 'a', ['multiply', 'a', 'b']])).toBeNull();
});

it.each(TEXTS)('has words for every formula of the package', (text) => {
  for (const { id, formula: of, unit } of dataset.derivations) {
    const said = formulaWords(text, of, { figure: () => '7', isShare: (operand) => operand.includes('share') }, unit);
    expect(said, id).toMatch(/^\p{Lu}|^7/u);
    expect(plain(said ?? ''), id).not.toMatch(/\{\{|undefined| {2}/);
  }
});
