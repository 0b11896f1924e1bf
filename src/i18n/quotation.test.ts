import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { type QuoteParts, quoteParts, type TextLanguage, translationParts } from '../domain/quote';
import { quotation, quoted, sentences } from './quotation';

const PAIRS: Readonly<Record<string, readonly string[]>> = { en: ['“”', '‘’'], ru: ['«»', '„“'] };

/** What is wrong with the marks of a finished quotation; a `’` inside a word is an apostrophe. */
function faultsOf(written: string, lang: TextLanguage): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const signs = written.replace(/(?<=\p{L})’(?=\p{L})/gu, '');
  for (const sign of signs.match(/[«»„“”"‘’]/g) ?? []) {
    const pair = PAIRS[lang]?.find((marks) => marks.includes(sign));
    if (!pair) faults.push(`${sign} is of another language`);
    else if (pair[0] === sign) open.push(sign);
    else if (open.pop() !== pair[0]) faults.push(`${sign} closes nothing`);
  }
  faults.push(...open.map((sign) => `${sign} is not closed`));
  if (/^\s|\s$/.test(written)) faults.push('a space at an end');
  if (/[.!?…][»”“’]+[.] Next$/.test(sentences([written, 'Next']))) faults.push('a stop on either side of a mark');
  return faults;
}

const letters = (words: string) => words.replace(/[«»„“”"‘’.\s]/g, '');
const whole = ({ before, figure, after }: QuoteParts) => before + figure + after;

describe('a quotation', () => {
  it('in another language has the marks of Russian or of English, as that language is set', () => {
    expect(quoted('Тауар айналымы «өсті».', 'kk')).toBe('«Тауар айналымы „өсті“»');
    expect(quoted('Savdo oshdi.', 'uz-Latn')).toBe('“Savdo oshdi”');
  });

  it.each<[TextLanguage, string, string]>([
    ['ru', 'Оборот превышает 45 млрд. долларов США в год.', '«Оборот превышает 45 млрд. долларов США в год»'],
    ['en', 'It exceeded $ 30 billion.', '“It exceeded $ 30 billion”'],
    ['ru', '«Растет доля расчетов», – отметил глава.', '«Растет доля расчетов», – отметил глава'],
    ['ru', 'Она достигла 28 млрд долларов», – отметил Токаев.', '«Она достигла 28 млрд долларов», – отметил Токаев'],
    ['en', 'It reached $28 billion,” the President noted.', '“It reached $28 billion,” the President noted'],
    ['en', '“The share is growing,” he noted.', '“The share is growing,” he noted'],
    ['ru', 'Станция с участием «Росатома» открывает главу.', '«Станция с участием „Росатома“ открывает главу»'],
    ['ru', '«Росатом» строит станцию.', '«„Росатом“ строит станцию»'],
    ['ru', 'Главы Миссии. «опытного, без «инклюзивности».', '«Главы Миссии. „опытного, без «инклюзивности»“»'],
    ['en', 'Head. “a specialist, without ‘inclusivity’.', '“Head. ‘a specialist, without “inclusivity”’”'],
    ['en', 'The "Russia-Central Asia" meeting.', '“The ‘Russia-Central Asia’ meeting”'],
    ['en', 'Russia’s trade with ‘all’.', '“Russia’s trade with ‘all’”'],
    ['ru', '«Мы растём.»', '«Мы растём»'],
    ['ru', '///nCa, 22 сентября 2025 г.', '«///nCa, 22 сентября 2025 г.»'],
    ['ru', 'Что дальше?', '«Что дальше?»'],
    ['en', 'and so on...', '“and so on...”'],
    ['en', '', '“”'],
  ])('%s: %s', (lang, text, expected) => {
    expect(quoted(text, lang)).toBe(expected);
    expect(faultsOf(expected, lang)).toEqual([]);
  });

  it('takes no apostrophe for a mark', () => {
    expect(quoted('Russia’s trade with the states’ banks.', 'en')).toBe('“Russia’s trade with the states’ banks”');
  });

  const { dataset } = parseDataset(real);
  const statements = [...dataset.claims, ...dataset.events];
  it.each(statements.map((statement) => [statement.id, statement] as const))('of %s is whole', (_, statement) => {
    for (const appearance of statement.appearances) {
      const lang = dataset.sourceById.get(appearance.source)?.lang ?? 'ru';
      const { translation } = appearance;
      const texts: readonly (readonly [QuoteParts, TextLanguage])[] = [
        [quoteParts(appearance), lang],
        ...(translation ? [[translationParts(translation), translation.lang] as const] : []),
      ];
      for (const [parts, language] of texts) {
        const made = quotation(parts, language);
        expect(faultsOf(whole(made), language)).toEqual([]);
        expect(letters(whole(made))).toBe(letters(whole(parts)));
        expect(letters(made.figure)).toBe(letters(parts.figure));
      }
    }
  });

  const words = fc
    .array(fc.constantFrom('45', 'г.', ' ', ' ', ', ', '. ', '.', '...', '?', ' – ', '«', '»', '„', '“', '”', '"'))
    .map((parts) => parts.join('').trim());

  it('balances whatever marks a text has, and keeps its letters', () => {
    fc.assert(
      fc.property(words, words, words, fc.constantFrom<TextLanguage>('en', 'ru'), (before, figure, after, lang) => {
        const parts = { before, figure, after };
        const made = quotation(parts, lang);
        expect(faultsOf(whole(made), lang)).toEqual([]);
        expect(letters(whole(made))).toBe(letters(whole(parts)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sentences', () => {
  it('have one stop each, and keep what is in them', () => {
    expect(sentences(['Токаев', '«28 млрд»', '', 'https://x.example/?time=2020..2024', 'nCa'])).toBe(
      'Токаев. «28 млрд». https://x.example/?time=2020..2024. nCa',
    );
    expect(sentences(['«2025 г.»', 'Why?', '“and so on...”', 'a..b'])).toBe('«2025 г.» Why? “and so on...” a..b');
  });
});
