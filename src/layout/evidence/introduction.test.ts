import { expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { countText, gapsText } from './introduction';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const data = dataset([claim('KZ turnover 2024 = 28 bn USD'), claim('UZ turnover 2025 = 13 bn USD')]);

it('counts what there is, and names the years', () => {
  expect(plain(countText(en, data))).toMatch(/2 statements.*1 document.*2019.*2026/);
});

it('names the years and the places of which nobody has spoken', () => {
  const words = plain(gapsText(en, data));
  expect(words).toContain('2019–2023');
  expect(words).toContain('Tajikistan');
  expect(words).not.toContain('Kazakhstan');
});
