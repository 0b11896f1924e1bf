import { expect, it } from 'vitest';
import { loadText } from './createText';

it('has the words of a panel once they are loaded, in the language of the text', async () => {
  const text = await loadText('ru');
  expect(text.t('tab.table')).toBe('Таблица');
  expect(text.words.has(['table'])).toBe(false);
  expect(() => text.t('table.caption')).toThrow('table.caption');

  await text.words.load(['table', 'core']);
  expect(text.words.has(['table', 'core'])).toBe(true);
  expect(text.t('table.caption')).toMatch(/^[А-Я]/);
  expect(text.words.there()).toEqual(['core', 'table']);
});

it('loads the words of panels beside those of every view', async () => {
  const { words, t } = await loadText('en', ['print', 'coverage']);
  expect(words.has(['core', 'print', 'coverage'])).toBe(true);
  expect(t('print.notes')).toBe('Notes');
});

it('shares what is loaded among all texts of a language', async () => {
  const [before, after] = [await loadText('en'), await loadText('en', ['sources'])];
  expect(before.words.has(['sources'])).toBe(true);
  expect(before.t('sources.title')).toBe(after.t('sources.title'));
});

it('knows which messages there are', async () => {
  const { has } = await loadText('en');
  expect(has('scope.paraphrase')).toBe(true);
  expect(has('scope.strange')).toBe(false);
});
