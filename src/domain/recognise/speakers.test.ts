import { expect, it } from 'vitest';
import type { Document } from './draft';
import { passagesOf } from './passage';
import { officesIn, personsIn, stemOf } from './persons';
import { plainText } from './plainText';
import { recognise } from './recognise';
import { longest, turnsOf } from './turns';

const named = (text: string) => personsIn(text, plainText(text)).map(({ full }) => text.slice(full.start, full.end));

it.each([
  [
    'заявил первый заместитель министра торговли Иван Петров в Астане',
    ['первый заместитель министра торговли Иван Петров'],
  ],
  [
    'Министр торговли и интеграции Арман Ермеков встретился с Анной Ли-Чан',
    ['Министр торговли и интеграции Арман Ермеков', 'Анной Ли-Чан'],
  ],
  [
    'Kazakh Deputy Prime Minister Serik Omarov met Russian energy minister Oleg Nazarov',
    ['Kazakh Deputy Prime Minister Serik Omarov', 'Russian energy minister Oleg Nazarov'],
  ],
  ['says Aizada Turgunova, an economist at the Bishkek School', ['Aizada Turgunova, an economist']],
  ['Айгуль Сарсенова, вице-министр экономики: «Да»', ['Айгуль Сарсенова, вице-министр']],
  ['Председатель И.Н.Савельев и MR. HALIMOV', ['Председатель И.Н.Савельев', 'MR. HALIMOV']],
  ['The National Bank of Central Asia; Foreign Ministry; Российская Федерация; Новый год', []],
])('persons with their offices: %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it('knows offices and surnames by their first letters, in every case', () => {
  expect(officesIn('замминистра и торгпред')).toEqual(['минис', 'пред']);
  expect(stemOf('министерства')).toBe('минис');
  const text = 'Министр Иван Петров. Петрова ждут. Иван Петров.';
  const best = longest(personsIn(text, plainText(text)), ['петро']);
  expect(best && text.slice(best.start, best.end)).toBe('Министр Иван Петров');
});

/** Who is taken to have said each figure. */
const speakers = (text: string, lang: Document['lang'] = 'ru') =>
  recognise({ lang, text, published: '2026-03-12' })
    .filter(({ relevant }) => relevant)
    .map(({ figure, speaker }) => `${figure.exact}: ${speaker?.exact ?? '-'}`);

it.each<[what: string, text: string, lang: Document['lang'], expected: readonly string[]]>([
  [
    'an office alone, several sentences after the name',
    'Торговля России и Казахстана выросла на 5 %, сообщил премьер-министр Иван Петров. Переговоры прошли хорошо. Экспорт вырос на 6 %, добавил глава правительства. Импорт – на 7 %.',
    'ru',
    [
      'выросла на 5 %: премьер-министр Иван Петров',
      'вырос на 6 %: премьер-министр Иван Петров',
      '7 %: премьер-министр Иван Петров',
    ],
  ],
  [
    'an office of somebody who was only met before',
    'Губернатор области Игорь Ведерников посетил Казахстан. Как отметил губернатор, торговля республики с Россией выросла на 5 %.',
    'ru',
    ['выросла на 5 %: Губернатор области Игорь Ведерников'],
  ],
  [
    'a surname before a colon, in a heading',
    'Петров: товарооборот России с Казахстаном вырос на 5 %\n\nОб этом сказал министр торговли Иван Петров.',
    'ru',
    ['вырос на 5 %: министр торговли Иван Петров'],
  ],
  [
    'turns of a report, until another has the word',
    'Председатель Правительства России И.Н.Петров:\n\nКоллеги! Наш товарооборот с Казахстаном вырос на 5 %.\n\nМинистр торговли Казахстана А.Омаров:\n\nЭкспорт в Россию вырос на 6 %.',
    'ru',
    [
      'вырос на 5 %: Председатель Правительства России И.Н.Петров',
      'вырос на 6 %: Министр торговли Казахстана А.Омаров',
    ],
  ],
  [
    'answers of an interview, and no questions',
    'Interview\n\nAmbassador Marat Omarov spoke to us about Kazakhstan and Russia.\n\nQ: Trade rose 5%, did it not?\n\nA: It did. Exports to Russia rose 6%.',
    'en',
    ['rose 5%: -', 'rose 6%: Ambassador Marat Omarov'],
  ],
  [
    'a report of a house that the sentence before names',
    'Kazakhstan and Russia trade more. The Eurasian Development Bank is hopeful. Its report puts trade at $28 billion.',
    'en',
    ['$28 billion: The Eurasian Development Bank'],
  ],
  [
    'who hopes, for what comes after only',
    'Торговля России и Казахстана выросла на 5 %, сообщил министр Иван Петров. Он добавил, что ведомство ожидает рост на 6 %.',
    'ru',
    ['выросла на 5 %: министр Иван Петров', 'рост на 6 %: министр Иван Петров'],
  ],
])('who speaks: %s', (_, text, lang, expected) => {
  expect(speakers(text, lang)).toEqual(expected);
});

it('gives no turn where nobody has a colon or a question', () => {
  const text = 'Товарооборот: 5 млрд долларов. Главное о торговле: рост.';
  const passages = passagesOf({ lang: 'ru', text, published: '2026-03-12' });
  expect(passages.map((_, index) => turnsOf(passages, text, []).of(index))).toEqual(passages.map(() => null));
});
