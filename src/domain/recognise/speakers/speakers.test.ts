import { describe, expect, it } from 'vitest';
import type { Document, Span } from '../draft';
import { passagesOf } from '../passage';
import { recognise } from '../recognise';
import { plainText } from '../text/plainText';
import { officeAtStart } from './officePhrases';
import { officesIn, personsIn, stemOf } from './persons';
import { EN_END, nameAt, pruneVerb, RU_END, subjectBefore } from './speakerNames';
import { longest, turnsOf } from './turns';
import { EN_VERB, RU_VERB } from './verbs';

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
  [
    'says Aizada Turgunova, an economist at the Bishkek School',
    ['Aizada Turgunova, an economist at the Bishkek School'],
  ],
  ['Айгуль Сарсенова, вице-министр экономики: «Да»', ['Айгуль Сарсенова, вице-министр экономики']],
  [
    'Министр труда, занятости и миграции Узбекистана Санжар Алиев принял гостей',
    ['Министр труда, занятости и миграции Узбекистана Санжар Алиев'],
  ],
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
  [
    'a document pointed at, sources of capitals alone, those who hope, and no figures that speak',
    'Цифры говорят сами за себя: торговля России и Казахстана выросла на 5 %.\n\nЭкспорт вырос на 6 %, следует из обзора Национального банка. Импорт вырос на 7 %, говорится в том же обзоре.\n\nПо данным ФТС России, вывоз муки вырос на 8 %.\n\nВ омском отделении палаты надеются, что вывоз зерна вырастет на 9 %.',
    'ru',
    [
      'выросла на 5 %: -',
      'вырос на 6 %: Национального банка',
      'вырос на 7 %: Национального банка',
      'вырос на 8 %: ФТС России',
      'вырастет на 9 %: омском отделении палаты',
    ],
  ],
  [
    'a ministry, and not its minister',
    'Министр торговли Казахстана Иван Петров выступил. По словам министра, торговля с Россией выросла на 5 %. По оценке министерства, экспорт вырос на 6 %.',
    'ru',
    ['выросла на 5 %: Министр торговли Казахстана Иван Петров', 'вырос на 6 %: министерства'],
  ],
  [
    'each hour of a report',
    'Форум в Астане\n\n10:05 Президент Казахстана: «Наша торговля с Россией выросла на 5 %».\n\n10:20 Слово берёт премьер-министр России: «Экспорт в Казахстан вырос на 6 %».\n\n10:40 Министр энергетики Казахстана – о нефти: вывоз в Россию вырос на 7 %.\n\n11:00 Импорт Казахстана из России вырос на 8 %.',
    'ru',
    [
      'выросла на 5 %: Президент Казахстана',
      'вырос на 6 %: премьер-министр России',
      'вырос на 7 %: Министр энергетики Казахстана',
      'вырос на 8 %: -',
    ],
  ],
  [
    'a speech that is announced',
    'Публикуем выступление министра транспорта Казахстана Ивана Петрова.\n\nКоллеги! Мы помним старые дороги. Нас с Россией связывает многое, и наша торговля с ней выросла на 5 %.\n\nЭкспорт вырос на 6 %. Мы рады.',
    'ru',
    [
      'выросла на 5 %: министра транспорта Казахстана Ивана Петрова',
      'вырос на 6 %: министра транспорта Казахстана Ивана Петрова',
    ],
  ],
  [
    'a speech behind an office and a colon',
    'At the forum\n\nTHE TRADE MINISTER OF KAZAKHSTAN: Dear friends! We know Russia well.\n\nOur trade with Russia rose 5%. I am glad of it.\n\nExports rose 6%, and we hope for more.',
    'en',
    ['rose 5%: THE TRADE MINISTER OF KAZAKHSTAN', 'rose 6%: THE TRADE MINISTER OF KAZAKHSTAN'],
  ],
  [
    'answers behind dashes, of somebody with an office and no name',
    'Plain talk\n\nKazakhstan’s ambassador in Moscow on trade.\n\nHow is trade with Russia?\n\n– Good. It rose 5%. We are glad.\n\nSome say that exports fell 9%.\n\n– They did not look. Exports to Russia rose 6%.\n\nAnd imports?\n\n– Imports rose 7%.',
    'en',
    [
      'rose 5%: Kazakhstan’s ambassador in Moscow',
      'fell 9%: -',
      'rose 6%: Kazakhstan’s ambassador in Moscow',
      'rose 7%: Kazakhstan’s ambassador in Moscow',
    ],
  ],
  [
    'questions and answers behind dashes by turns, one of them without its sign',
    'Посол Казахстана Иван Петров ответил на вопросы.\n\n– Как торговля с Россией?\n\n– Выросла на 5 %.\n\n– Говорят, импорт упал на 9 %.\n\n– Экспорт вырос на 6 %.\n\n– А импорт?\n\n– Импорт вырос на 7 %.',
    'ru',
    [
      'Выросла на 5 %: Посол Казахстана Иван Петров',
      'упал на 9 %: -',
      'вырос на 6 %: Посол Казахстана Иван Петров',
      'вырос на 7 %: Посол Казахстана Иван Петров',
    ],
  ],
  [
    'he who was met at the beginning of a sentence, many who estimate, and no house in its annual report',
    'The Kazakh trade minister takes the floor. Trade with Russia rose 5%, he says. Russian firms have put $2 billion into Kazakhstan, according to him.\n\nWheat exports to Russia rose 6%, traders in Omsk estimate.\n\nKazakh exports of steel to Russia rose 7%, the steelmaker Temir said in its annual report.\n\nThis year the company expects to sell 8% more in Russia, its director said.',
    'en',
    [
      'rose 5%: The Kazakh trade minister',
      '$2 billion: The Kazakh trade minister',
      'rose 6%: traders in Omsk',
      'rose 7%: the steelmaker Temir',
      '8% more: its director',
    ],
  ],
])('who speaks: %s', (_, text, lang, expected) => {
  expect(speakers(text, lang)).toEqual(expected);
});

it('knows offices at the beginning of words, and verbs of saying in every form', () => {
  const office = (text: string) => text.slice(0, officeAtStart(text)?.end ?? 0);
  expect(office('торговый представитель россии в киргизии сообщил')).toBe('торговый представитель россии в киргизии');
  expect(office("the head of the tajik exporters' association says")).toBe(
    "the head of the tajik exporters' association",
  );
  expect([office('trade between the president and'), office('экспорт министра')]).toEqual(['', '']);
  const isVerb = (word: string) => new RegExp(`^(?:${RU_VERB}|${EN_VERB})$`).test(word);
  const verbs =
    'сообщили признаётся делится отвечает прогнозировали намекнул надеются replied estimates specified insist';
  expect(
    verbs
      .replace('ё', 'е')
      .split(' ')
      .filter((word) => !isVerb(word)),
  ).toEqual([]);
  expect(['сообщение', 'оценка', 'передало', 'reporting', 'put'].filter(isVerb)).toEqual([]);
});

it('gives no turn where nobody has a colon or a question', () => {
  const text = 'Товарооборот: 5 млрд долларов. Главное о торговле: рост.';
  const passages = passagesOf({ lang: 'ru', text, published: '2026-03-12' });
  expect(passages.map((_, index) => turnsOf(passages, text, []).of(index))).toEqual(passages.map(() => null));
});

describe('the words of a name', () => {
  const wordsOf = (text: string, span: Span | null) => span && text.slice(span.start, span.end);

  it.each([
    ['министр торговли иван орлов на форуме в москве', RU_END, 'министр торговли иван орлов'],
    ['обзора национального банка, где', RU_END, 'национального банка'],
    ['deputy minister anna reed in an interview', EN_END, 'deputy minister anna reed'],
  ])('end before the occasion, and begin with whose a paper is: %s', (text, stop, expected) => {
    expect(wordsOf(text, nameAt(text, 0, stop))).toBe(expected);
  });

  it('end before the verb of what is said', () => {
    const text = 'the ministry exports rose';
    expect(wordsOf(text, pruneVerb(text, { start: 0, end: text.length }))).toBe('the ministry');
  });

  it.each([
    ['earlier the ministry of trade said', 'the ministry of trade'],
    ['its head, talgat omarov, said', 'its head, talgat omarov'],
    ['which said', null],
  ])('before a verb are those of its clause: %s', (text, expected) => {
    expect(wordsOf(text, subjectBefore(text, text.lastIndexOf('said')))).toBe(expected);
  });
});
