import { expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { plain, TEXTS } from './fixtures';
import { partText } from './partText';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const kz = claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev', quote: 'It passed [28 billion].' });
const data = dataset([kz]);

it.each([
  ['figure', 'more than $28bn'],
  ['place', 'Kazakhstan'],
  ['speaker', 'tokayev'],
  ['quote', 'It passed 28 billion. (source)'],
  ['translation', '—'],
  ['notes', '—'],
] as const)('the %s of a claim, to be laid beside that of another version', (part, words) => {
  expect(plain(partText(en, data, kz, part))).toBe(words);
});
