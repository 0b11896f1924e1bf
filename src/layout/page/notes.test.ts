import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { QUOTE_CHOICES, type QuoteChoice } from '../../domain/quote';
import { TEXTS } from '../../i18n/fixtures';
import { quoted } from '../../i18n/quotation';
import { derivedOf } from '../../selectors/derived';
import { fitPages } from './fitPages';
import { CREDIT, GROWS } from './fixtures';
import { noteNumbers, notesOf } from './notes';

const { dataset } = parseDataset(real);
const derived = derivedOf(dataset).derived;
const figures = [...dataset.spoken, ...derived];
const ROOMS = [Number.POSITIVE_INFINITY, 60, 12, 0];
const squashed = (words: string) => words.replace(/\s+/g, '');
const numberOf = noteNumbers(figures);

/** The numbers of a note: `5, 6`, `17–20`. */
function numbersIn(numbers: string): readonly number[] {
  const [from = 0, to = 0] = numbers.split('–').map(Number);
  return numbers.includes('–')
    ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
    : numbers.split(', ').filter(Boolean).map(Number);
}

describe.each(TEXTS)('footnotes in $lang', (text) => {
  const made = new Map<string, ReturnType<typeof notesOf>>();
  const notes = (room: number, choice: QuoteChoice) => {
    const key = `${room} ${choice}`;
    const known = made.get(key) ?? notesOf(text, dataset, figures, room, [], choice);
    made.set(key, known);
    return known;
  };
  const noteOf = (claim: string, room: number, choice: QuoteChoice) => {
    const number = numberOf.get(claim) ?? 0;
    const note = notes(room, choice).find(({ numbers }) => numbersIn(numbers).includes(number));
    return note?.runs ?? [];
  };
  const wordsOf = (runs: ReturnType<typeof noteOf>) => runs.map((run) => run.text).join('');

  it('number every quoted figure once', () => {
    const numbers = notes(60, 'both').flatMap((note) => numbersIn(note.numbers));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(dataset.spoken.map((_, index) => index + 1));
    const sentences = new Set(dataset.spoken.map(({ appearances: [{ source, quote }] }) => `${source} ${quote.start}`));
    expect(notes(60, 'both').filter(({ numbers }) => numbers !== '')).toHaveLength(sentences.size);
    const addresses = new Set(dataset.sources.flatMap(({ url, publisher }) => [url ?? publisher.url]));
    for (const { numbers, href } of notes(60, 'both')) expect(addresses.has(href ?? '')).toBe(numbers !== '');
  });

  it.each(QUOTE_CHOICES.flatMap((choice) => ROOMS.map((room) => [choice, room] as const)))(
    'keep the words of every figure: %s, %d letters around it',
    (choice, room) => {
      for (const { id, appearances } of dataset.spoken) {
        const [{ source, figure, translation }] = appearances;
        const runs = noteOf(id, room, choice);
        const kept = squashed(
          runs
            .filter(({ kept }) => kept)
            .map((run) => run.text)
            .join(''),
        );
        const own = dataset.sourceById.get(source)?.lang === text.lang;
        if (own || choice !== 'translation') expect(kept).toContain(squashed(figure.exact));
        if (!own && choice !== 'original' && translation?.figure) expect(kept).toContain(squashed(translation.figure));
        if (!own && choice !== 'original')
          expect(wordsOf(runs)).toContain(text.t(`quoted.${translation?.by ?? 'editors'}`));
      }
    },
  );

  it('hold whole quotes between their marks where there is room', () => {
    for (const { id, appearances } of dataset.spoken) {
      const [{ source, quote, translation }] = appearances;
      const lang = dataset.sourceById.get(source)?.lang ?? 'ru';
      const words = wordsOf(noteOf(id, Number.POSITIVE_INFINITY, 'both'));
      expect(words).toContain(quoted(quote.exact, lang));
      if (lang !== text.lang) expect(words).toContain(quoted(translation?.text ?? '', text.lang));
    }
  });

  it('say what a machine translated, and what a mark of a day means', () => {
    for (const { id, said, appearances } of dataset.spoken) {
      const machine = dataset.sourceById.get(appearances[0].source)?.machineTranslation ?? false;
      for (const choice of QUOTE_CHOICES)
        expect(wordsOf(noteOf(id, 60, choice)).includes(text.t('evidence.machine'))).toBe(machine);
      if (said.basis === 'reported') expect(wordsOf(noteOf(id, 60, 'both'))).toContain('†');
    }
    expect(notes(0, 'both').map(({ runs }) => wordsOf(runs))).toContain(`† ${text.t('quoted.reported')}`);
  });

  it('give the formula of every derived figure', () => {
    const start = text.t('exportImage.derived');
    const found = notes(0, 'both').filter(({ numbers, runs }) => numbers === '' && runs[0]?.text.startsWith(start));
    expect(found).toHaveLength(derived.length);
    for (const { runs } of found) expect(wordsOf(runs)).toMatch(/ = /);
  });

  it.each(QUOTE_CHOICES)(
    'are all on the page, whole or cut, and none begins a column with "Same": %s',
    async (choice) => {
      for (const pixels of [
        { width: 600, height: 4000 },
        { width: 1200, height: 675 },
        { width: 1920, height: 1080 },
        { width: 4000, height: 4000 },
      ]) {
        const content = {
          title: 'Title',
          subtitle: '',
          filter: '',
          sentence: '',
          legend: [],
          least: 200,
          credit: CREDIT,
          notes: (room: number) => notes(room, choice),
        };
        const measure = (words: string) => words.length * 5.5;
        const { pages } = await fitPages(
          () => content,
          pixels,
          measure,
          GROWS,
          async () => undefined,
        );
        const placed = pages.flatMap((page) => page.notes);
        expect(placed).toHaveLength(notes(0, choice).length);
        const lines = (note: (typeof placed)[number]) =>
          note.lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(' ');
        const drawn = squashed(placed.map(lines).join(''));
        if (choice !== 'translation')
          for (const { appearances } of dataset.spoken) expect(drawn).toContain(squashed(appearances[0].figure.exact));
        for (const [index, note] of placed.entries())
          if (note.x !== placed[index - 1]?.x) expect(lines(note).startsWith(text.t('exportImage.same'))).toBe(false);
      }
    },
  );
});
