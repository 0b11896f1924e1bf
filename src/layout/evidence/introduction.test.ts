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

it('names the years of the first topic, and the places of which nobody has spoken', () => {
  const words = plain(gapsText(en, data, []));
  expect(words).toBe(
    'Turnover: nothing quoted for 2019–2023, 2026. Without a figure of their own: Kyrgyzstan, Tajikistan and Turkmenistan.',
  );
});

it('speaks of the topic that is asked for, and of no other', () => {
  const invested = dataset([...data.claims, claim('KZ investment 2024 > 26 bn USD')]);
  expect(plain(gapsText(en, invested, ['investment']))).toBe(
    'Investment: nothing quoted for 2019–2023, 2025–2026. Without a figure of their own: Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan.',
  );
});

it('names no year of which any figure of the topic speaks, though its leading quantity is silent', () => {
  const spoken = dataset([
    claim('KZ investment ..2025-10-09 > 26 bn USD'),
    claim('KZ investment-inflow 2024 > 4 bn USD'),
  ]);
  expect(plain(gapsText(en, spoken, ['investment']))).toMatch(/^Investment: nothing quoted for 2019–2023, 2026\./);
});
