import { expect, it } from 'vitest';
import { dataset } from '../domain/fixtures';
import { TEXTS } from './fixtures';
import { nameOfCode } from './nameOfCode';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('two languages');
const { codes } = dataset([]);

it('names places and quantities in the language of the reader, and nothing else', () => {
  expect(nameOfCode(en, codes, 'KZ')).toBe('Kazakhstan');
  expect(nameOfCode(ru, codes, 'KZ')).toBe('Казахстан');
  expect(nameOfCode(en, codes, 'trade-turnover')).toMatch(/^Trade turnover/);
  expect(nameOfCode(en, codes, '')).toBe('');
});
