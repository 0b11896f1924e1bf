import { expect, it } from 'vitest';
import { type Document, FIELDS, RULES } from './draft';
import { draftOf, NOTHING_SAID } from './draftOf';
import { classify } from './indicators/classify';
import { passagesOf } from './passage';
import { sidesOf } from './places/areas';
import { recognise } from './recognise';
import { recogniseFile } from './recogniseFile';
import { speakersOf } from './speakers/sayings';
import { attributionsOf, isPointer } from './speakers/speakers';
import { plainText } from './text/plainText';
import { shifted } from './times/movedTime';
import { timeWordsOf } from './times/pickedTime';
import { timeOf } from './times/times';
import { toWire } from './wire';

const ARTICLE: Document = {
  lang: 'ru',
  published: '2025-04-10',
  text: 'Торговля с Казахстаном\n\nВ 2024 году товарооборот России и Казахстана вырос на 7 % и превысил 29 млрд долларов, сообщил министр торговли Казахстана. По его словам, в республике работают около 21 тысячи компаний с российским капиталом.',
};

it('finds figures with all that is said of them', () => {
  const wire = recognise(ARTICLE).map(toWire);
  expect(wire.map(({ figure }) => figure.exact)).toEqual([
    'вырос на 7 %',
    'превысил 29 млрд долларов',
    'около 21 тысячи компаний',
  ]);
  expect(wire.map(({ indicator }) => indicator)).toEqual([
    'trade-turnover-growth',
    'trade-turnover',
    'companies-russian-capital',
  ]);
  expect(wire.map(({ period }) => period?.start)).toEqual(['2024-01-01', '2024-01-01', '2025-04-10']);
  expect(wire.map(({ said }) => said?.by)).toEqual(Array.from({ length: 3 }, () => 'министр торговли Казахстана'));
  expect(
    wire.every(({ refArea, counterpartArea, relevant }) => refArea === 'KZ' && counterpartArea === 'RU' && relevant),
  ).toBe(true);
});

it.each([
  ['en', 'Russia sent 12 engineers to Kazakhstan. Trade with Kazakhstan exceeded $29 billion in 2024.', '12 engineers'],
  [
    'ru',
    'Россия направила в Казахстан 12 инженеров. Товарооборот с Казахстаном в 2024 году превысил 29 млрд долларов.',
    '12 инженеров',
  ],
] as const)('sets a few persons aside, without a change to what is read besides (%s)', (lang, text, few) => {
  const [small, ...others] = recognise({ lang, published: '2025-04-10', text });
  expect(small).toMatchObject({ figure: { exact: few }, quantity: { amount: 12, unit: 'persons' }, relevant: false });
  const without = recognise({ lang, published: '2025-04-10', text: text.replace(few, '-'.repeat(few.length)) });
  expect(others).toHaveLength(1);
  expect(others.map(({ quantity, period, relevant }) => [quantity, period, relevant])).toEqual(
    without.map(({ quantity, period }) => [quantity, period, true]),
  );
});

it('says of every field by which rule it is as it is, and from which words', () => {
  for (const { why } of recognise(ARTICLE)) {
    for (const field of FIELDS) {
      expect(RULES).toContain(why[field].rule);
      expect(why[field].standing === 'missing' && why[field].words !== null && field !== 'place').toBe(false);
    }
  }
  const [growth] = recognise(ARTICLE);
  const words = growth?.why.period.words;
  expect(words && ARTICLE.text.slice(words.start, words.end)).toBe('2024 году');
});

it('leads each part to its own answer', () => {
  const passages = passagesOf(ARTICLE);
  const passage = passages[1];
  if (!passage) throw new Error('no sentence');
  const figure = passage.measures[1];
  if (!figure) throw new Error('no figure');
  const scope = { start: 0, end: passage.text.length };
  expect(sidesOf(passage, figure, scope, { last: null, russia: true, main: null }, 'trade-turnover')).toMatchObject({
    refArea: 'KZ',
    counterpartArea: 'RU',
  });
  expect(
    timeOf(passage, figure, {
      published: '2025-04-10',
      indicator: 'trade-turnover',
      memory: { last: null },
      plan: false,
      others: [],
      former: false,
      growth: false,
      grown: false,
    }).period,
  ).toMatchObject({ kind: 'year' });
  expect(timeWordsOf(passage, figure, [])?.period).toMatchObject({ kind: 'year' });
  expect(speakersOf(passages, ARTICLE.text, plainText(ARTICLE.text))(1, figure).ground.rule).toBe(
    'speaker-in-sentence',
  );
  const task = { passage, passages, scope, index: 1, others: [], sums: new Map(), russia: true, main: null };
  const said = speakersOf(passages, ARTICLE.text, plainText(ARTICLE.text))(1, figure);
  const { text, published } = ARTICLE;
  expect(
    draftOf({
      ...task,
      said,
      text,
      published,
      memory: { ...NOTHING_SAID },
      figure: { ...figure, measure: figure, way: null },
    }),
  ).toMatchObject({ quantity: { bound: 'more-than', amount: 29e9 }, refArea: 'KZ', status: 'stated' });
  expect(attributionsOf(passage.text, 'ru', passage.text)).toHaveLength(1);
  expect(isPointer('он', { start: 0, end: 2 })).toBe(true);
  const context = {
    unit: 'USD',
    isGrowth: false,
    figure: 'на 5 млрд долларов',
    clause: 'экспорт в россию на 5 млрд долларов',
    sentence: 'экспорт в россию на 5 млрд долларов',
    start: 17,
    end: 35,
    before: [],
    last: null,
    level: null,
    lastMoney: null,
    follows: false,
    gap: '',
  };
  expect(classify(context).indicator).toBe('other:exports');
  expect(shifted({ kind: 'month', start: '2024-02-01', end: '2024-02-29' }, 1, '2025-01-01')).toEqual({
    kind: 'month',
    start: '2023-02-01',
    end: '2023-02-28',
  });
  expect(recogniseFile({ id: 'a', ...ARTICLE }).candidates).toHaveLength(3);
});

it.each([
  [
    'Trade with Russia, which stood at $3.5 billion in 2024, could double by 2030, the president of Kyrgyzstan said.',
    ['stated', 'target'],
  ],
  ['Kyrgyzstan planned trade with Russia of $3.5 billion in 2024, the president said.', ['target']],
  [
    'В мае торговля России с Киргизией составила 300 млн долларов, к 2030 году планируется 5 млрд долларов, сообщил министр.',
    ['stated', 'target'],
  ],
])('what is over is planned where its own clause says so: %s', (text, statuses) => {
  const drafts = recognise({ text, lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2025-09-10' });
  expect(drafts.map(({ status }) => status)).toEqual(statuses);
});
