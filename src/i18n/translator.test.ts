import { expect, expectTypeOf, it } from 'vitest';
import { addMessages, createTemplate, createTranslate, type Given, type MessageKey } from './translator';

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
  return createTranslate(createTemplate(lang, strings));
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

it('asks for what the English words name, of every form of a plural, and for nothing of a key that may be any', () => {
  expectTypeOf<[]>().toExtend<Given<'app.name'>>();
  expectTypeOf<[]>().not.toExtend<Given<'theme.next'>>();
  expectTypeOf<[{ now: string }]>().toExtend<Given<'theme.next'>>();
  expectTypeOf<[{ other: string }]>().not.toExtend<Given<'theme.next'>>();
  expectTypeOf<[]>().not.toExtend<Given<'timeline.statements'>>();
  expectTypeOf<[]>().not.toExtend<Given<'app.name' | 'theme.next'>>();
  expectTypeOf<[]>().toExtend<Given<MessageKey>>();
});

it('is taken apart at its variables, words at both ends', () => {
  const strings = new Map<string, string>();
  addMessages('en', strings, FORMS);
  expect(createTemplate('en', strings)('theme.next')).toEqual(['', 'now', ' ', 'now', '']);
});

it('fills in every variable, and may be empty itself', () => {
  const t = translate('en', FORMS);
  expect(t('theme.next', { now: 'Dark' })).toBe('Dark Dark');
  expect(t('chart.what.students')).toBe('');
});

it('says nothing in the place of a message that is not there, and fails', () => {
  expect(() => translate('en', FORMS)('app.name')).toThrow('the words of app.name are not there');
});
