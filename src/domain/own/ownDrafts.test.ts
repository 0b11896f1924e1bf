import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise';
import { toOwnDrafts } from './ownDrafts';
import { ownDocument } from './ownFixtures';

const document = ownDocument();
const drafts = recognise({ lang: 'en', published: document.published, text: document.text });

describe('drafts of a reader’s own', () => {
  it('hold what the recogniser read, each with a name of its own', () => {
    const own = toOwnDrafts(drafts, document);
    expect(own.map(({ figure }) => figure.exact)).toEqual(['exceeded $30 billion', '$13 billion']);
    expect(own.map(({ id }) => id)).toEqual(['f22-42', 'f94-105']);
    expect(own[0]).toMatchObject({
      foundBy: 'recogniser',
      quantity: { bound: 'more-than', amount: 30e9, unit: 'USD' },
      refArea: 'KZ',
      said: { kind: 'named', speaker: null },
    });
  });

  it.each([
    ['In 2024 trade of Russia with Kyrgyzstan, Tajikistan and Turkmenistan together was $9 billion.', 'KG+TJ+TM'],
    ['В 2024 году товарооборот России с Туркменией, Киргизией и Таджикистаном достиг 9 млрд долларов.', 'KG+TJ+TM'],
    ['In 2024 trade of Russia with Kyrgyzstan and Tajikistan was $9 billion.', 'KG+TJ'],
    [
      'In 2024 trade of Russia with Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan was $50 billion.',
      'CA5',
    ],
    ['In 2024 trade of Russia with the other republics was $9 billion.', 'other:several'],
  ])('name each of the places that are told together: %s', (text, refArea) => {
    const read = recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2025-04-10', text });
    expect(toOwnDrafts(read, { text }).map((draft) => draft.refArea)).toEqual([refArea]);
  });

  it('leave who said it to be asked where nobody is named', () => {
    const mute = drafts.map((draft) => ({ ...draft, speaker: null }));
    expect(toOwnDrafts(mute, document).map(({ said }) => said)).toEqual([null, null]);
  });

  it.each([
    ['the institute’s director, Pavel Orlov.', 'the institute’s director, Pavel Orlov'],
    ['первый вице-\nпремьер\nКиргизии Д. Амангель-\nдиев', 'первый вице-премьер Киргизии Д. Амангельдиев'],
    ['Murat N.', 'Murat N.'],
  ])('have who said it as a name in a line: %j', (exact, name) => {
    const named = drafts.map((draft) => ({ ...draft, speaker: { exact, start: 0, end: exact.length } }));
    expect(toOwnDrafts(named, document)[0]?.said).toEqual({ kind: 'named', name, speaker: null });
  });

  it('are one at one place, and none without words', () => {
    const [first] = drafts;
    if (!first) throw new Error('nothing found');
    const empty = { ...first, figure: { ...first.figure, end: first.figure.start } };
    expect(toOwnDrafts([first, first, empty], document)).toHaveLength(1);
  });

  it('are told apart in step with how many there are', () => {
    const [first] = drafts;
    if (!first) throw new Error('nothing found');
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...first, figure: { ...first.figure, start: at, end: at + 1 } }));
    const before = process.cpuUsage();
    expect(toOwnDrafts(many(20_000), { text: 'x'.repeat(20_000) })).toHaveLength(20_000);
    // Each beside each, 200 million times, takes half a minute.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});
