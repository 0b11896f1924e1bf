import { expect, it } from 'vitest';
import { claim, dataset } from '../../../domain/fixtures';
import { TEXTS } from '../../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../../state/choices';
import { tableContext } from './contextOf';

it('opens a record whatever the filter, in the language of the words', () => {
  const [, ru] = TEXTS;
  if (!ru) throw new Error('no words');
  const choices = { ...DEFAULT_CHOICES, aside: ['kz'] };
  const site = { origin: 'https://five.example', pathname: '/ru/' };
  const context = tableContext(dataset([claim('KZ turnover 2024 = 28 bn USD')]), ru, choices, 'original', site);
  expect([context.aside, context.quotes]).toEqual([['kz'], 'original']);
  const { origin, searchParams } = new URL(context.permalink('kz'));
  expect([origin, searchParams.get('claim'), searchParams.get('lang')]).toEqual(['https://five.example', 'kz', 'ru']);
});
