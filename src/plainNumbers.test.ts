import { describe, expect, it } from 'vitest';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import * as fileWordsEn from './files/data/words/en';
import * as fileWordsRu from './files/data/words/ru';
import { createText } from './i18n/createText';
import { figureSentence, figureValue } from './i18n/derived';
import { claimSentence, claimTitle, labelText } from './i18n/describe';
import { boundedText, boundText } from './i18n/figures';
import { derivedText } from './i18n/intervals';
import { en } from './i18n/messages/en';
import { ru } from './i18n/messages/ru';
import { derivedCells } from './layout/table/derivedCells';
import { derivedOf } from './selectors/derived';

/** Nobody said "exactly": a number without a qualifier is a plain number, and no word of ours makes it more than that. */
const FIRM = /\bexact(?! \((a plain number|число без оговорок))|\bprecisely|(?<!\p{L})(точн|ровно)/iu;

const { dataset } = parseDataset(real);

/** Every text in a tree of messages, with its path; comments and functions are no texts. */
function textsIn(tree: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, `${path}${key}.`) : [];
  });
}

const firm = (words: readonly (readonly [string, string])[]) => words.filter(([, text]) => FIRM.test(text));

it('finds such a word, and lets the code of a file pass', () => {
  const words = ['exactly $13bn', 'точно $13 млрд', 'ровно треть', 'источник', 'восточной', 'exact (a plain number)'];
  expect(firm(words.map((text) => ['', text])).map(([, text]) => text)).toEqual(words.slice(0, 3));
});

describe.each([
  ['en', en, fileWordsEn],
  ['ru', ru, fileWordsRu],
] as const)('a plain number is not called exact, in %s:', (lang, messages, fileWords) => {
  const text = createText(lang, messages);

  it('not by a message', () => {
    expect(firm(textsIn(messages))).toEqual([]);
  });

  it('not by the words of a file', () => {
    expect(textsIn(fileWords).length).toBeGreaterThan(50);
    expect(firm(textsIn(fileWords))).toEqual([]);
  });

  it('not in what is written of any claim', () => {
    const written = dataset.claims.flatMap((claim) =>
      [
        claimSentence(text, dataset, claim),
        claimTitle(text, claim),
        boundText(text, claim),
        boundedText(text, claim),
        figureValue(text, claim),
        labelText(text, claim),
      ].map((words) => [claim.id, words] as const),
    );
    expect(firm(written)).toEqual([]);
  });

  it('not in what is written of any derived figure', () => {
    const written = derivedOf(dataset).derived.flatMap((figure) =>
      [
        figureSentence(text, dataset, figure),
        derivedText(text, figure),
        ...Object.values(derivedCells(text, figure)),
      ].map((words) => [figure.id, words] as const),
    );
    expect(firm(written)).toEqual([]);
  });
});
