import { expect, it } from 'vitest';
import { type ClaimOptions, claim, dataset } from '../domain/fixtures';
import { createText } from './createText';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { publishedDay, saidText } from './said';

const said = (options: ClaimOptions) => {
  const one = claim('CA5 turnover 2019 > 30 bn USD', { said: '2020-10-15', ...options });
  return [saidText(createText('en', en), one), saidText(createText('ru', ru), one)];
};

it.each<[ClaimOptions, string, string]>([
  [{ basis: 'printed' }, '15 October 2020, as printed', '15 октября 2020, как напечатано'],
  [{ basis: 'inferred' }, '15 October 2020, inferred', '15 октября 2020, установлено по контексту'],
  [
    { basis: 'reported' },
    '15 October 2020; not printed in the document, known from other reports',
    '15 октября 2020; день в документе не указан, известен из других сообщений',
  ],
  [
    { basis: 'printed', scope: ['said-year-inferred'] },
    '15 October 2020; the day as printed, the year inferred',
    '15 октября 2020; день напечатан, год установлен по контексту',
  ],
  [
    { basis: 'inferred', saidBy: true },
    'by 15 October 2020, inferred',
    'не позднее 15 октября 2020, установлено по контексту',
  ],
])('%o is %s, %s', (options, inEnglish, inRussian) => {
  expect(said(options).map(plain)).toEqual([inEnglish, inRussian]);
});

it('a day of publication that the article does not print says so', () => {
  const [source] = dataset([claim('CA5 turnover 2019 > 30 bn USD')]).sources;
  if (!source) throw new Error('no source');
  const text = createText('en', en);
  expect(plain(publishedDay(text, source))).toBe('10 October 2025');
  expect(plain(publishedDay(text, { ...source, publishedBasis: 'inferred' }))).toBe('10 October 2025, inferred');
});
