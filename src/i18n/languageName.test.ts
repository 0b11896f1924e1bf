import { expect, it } from 'vitest';
import { TEXTS } from './fixtures';
import { languageName } from './languageName';

it.each([
  ['ru', 'Russian', 'русский'],
  ['kk', 'Kazakh', 'казахский'],
  ['tg', 'Tajik', 'таджикский'],
])('%s is %s, %s', (lang, ...names) => {
  expect(TEXTS.map((text) => languageName(text, lang))).toEqual(names);
});
