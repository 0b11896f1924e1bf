import { expect, it } from 'vitest';
import { addMessages, createTranslate } from './translator';

const FORMS = {
  timeline: {
    statements_one: '{{count}} высказывание',
    statements_few: '{{count}} высказывания',
    statements_many: '{{count}} высказываний',
    statements_other: '{{count}} высказывания',
  },
  theme: { next: '{{now}} {{now}}' },
  chart: { what: { students: '' } },
};

function translate(
  lang: 'en' | 'ru',
  messages: typeof FORMS | { readonly timeline: { readonly statements_other: string } },
) {
  const strings = new Map<string, string>();
  addMessages(lang, strings, messages);
  return createTranslate(lang, strings);
}

it.each([
  [1, '1 высказывание'],
  [2, '2 высказывания'],
  [11, '11 высказываний'],
  [21, '21 высказывание'],
  [1.5, '1.5 высказывания'],
])('chooses the form of a plural for %s', (count, said) => {
  expect(translate('ru', FORMS)('timeline.statements', { count }).replace('\u00a0', ' ')).toBe(said);
});

it('takes the form for other numbers where a language has no form for this one', () => {
  const t = translate('en', { timeline: { statements_other: 'statements: {{count}}' } });
  expect(t('timeline.statements', { count: 1 })).toBe('statements: 1');
});

it('fills in every variable, leaves unknown ones empty, and may be empty itself', () => {
  const t = translate('en', FORMS);
  expect(t('theme.next', { now: 'Dark' })).toBe('Dark Dark');
  expect(t('theme.next')).toBe(' ');
  expect(t('chart.what.students')).toBe('');
});

it('says nothing in the place of a message that is not there, and fails', () => {
  expect(() => translate('en', FORMS)('app.name')).toThrow('the words of app.name are not there');
});
