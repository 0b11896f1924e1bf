import type { Document, Draft } from './draft';
import { draftOf, type Figure, type Memory, NOTHING_SAID } from './draftOf';
import { type Passage, passagesOf } from './passage';
import { isOurs, REPUBLICS } from './places/places';
import { sumOf, withHeadings } from './repeats';
import { speakersOf } from './speakers/sayings';
import { plainText } from './text/plainText';

/**
 * Changes whenever the rules read a text or a table differently, so that a claim can tell by which rules it was found: the day
 * of the change, and a number where a day has several.
 */
export const RECOGNISER_VERSION = '2026-11-28.3';

/** The figures of a document as drafts of claims, in order; none overlaps another. Never throws. */
export function recognise(document: Document): readonly Draft[] {
  return draftsIn(document, () => null).filter((draft) => draft.figure.end > draft.figure.start);
}

/** The drafts of a document; `selected` may tell of one more figure, and in which passage it is. */
export function draftsIn(
  document: Document,
  selected: (passages: readonly Passage[]) => { readonly index: number; readonly figure: Figure } | null,
): readonly Draft[] {
  const { text, published } = document;
  const plain = plainText(text);
  const passages = passagesOf(document, plain);
  const speakers = speakersOf(passages, text, plain);
  const memory: Memory = { ...NOTHING_SAID };
  const areas = passages.flatMap(({ places }) => places.map(({ area }) => area));
  // The corridor from north to south begins in Russia, though a text need not say so.
  const russia = areas.includes('RU') || passages.some(({ text: words }) => /север ?- ?юг|north ?- ?south/.test(words));
  const main = areas.find((area) => REPUBLICS.includes(area)) ?? areas.find(isOurs) ?? null;
  const own = selected(passages);
  const drafts: Draft[] = [];
  const few: Draft[] = [];
  const sums = new Map<string, Draft>();
  passages.forEach((passage, index) => {
    if (passage.sentence.block !== passages[index - 1]?.sentence.block) memory.target = null;
    const found = figuresOf(passage);
    const figures = own?.index === index ? withFigure(found, own.figure) : found;
    // Each hour of a report is one by itself.
    if (/^\d{1,2}[:.]\d{2} [a-zа-я]/.test(passage.text))
      Object.assign(memory, { period: null, target: null, area: null });
    if (figures.length > 0) memory.period ??= toldNext(passages, index);
    memory.base = memory.period;
    const read = (figure: Figure, among: readonly Figure[]) => {
      const i = among.indexOf(figure);
      return draftOf({
        passage,
        figure,
        scope: { start: among[i - 1]?.end ?? 0, end: among[i + 1]?.start ?? passage.text.length },
        others: among.filter((other) => other !== figure),
        memory,
        index,
        russia,
        main: memory.mentioned ?? main,
        passages,
        text,
        published,
        said: speakers(index, figure),
        sums,
      });
    };
    for (const figure of figures) {
      const draft = read(figure, figures);
      drafts.push(draft);
      const sum = sumOf(draft);
      if (sum && !sums.has(sum)) sums.set(sum, draft);
    }
    for (const figure of fewBeside(passage, figures)) few.push(read(figure, withFigure(figures, figure)));
    remember(memory, passage, figures.length > 0, published);
  });
  return [...withHeadings(drafts, passages), ...few].sort((a, b) => a.figure.start - b.figure.start);
}

/** "Exports: up a fifth. Such are the results for January–June": the time of figures at the beginning, said after them. */
function toldNext(passages: readonly Passage[], index: number): Memory['period'] {
  const [own, ...next] = passages.slice(index, index + 4);
  if (!own || own.mentions.some(({ weak }) => !weak)) return null;
  const told = next.find(
    ({ sentence, mentions, measures, text }) =>
      sentence.block === own.sentence.block &&
      measures.length === 0 &&
      mentions[0] &&
      mentions[0].period.kind !== 'duration' &&
      RESULTS.test(text),
  );
  return told?.mentions[0]?.period ?? null;
}
const RESULTS =
  /(?:результат|итог|данные|показател|цифр|results?|figures|numbers|totals|statistics)[а-я]* (?:for|of|за|на) /;

/** The figures of a sentence with one more, in the place of those it overlaps. */
const withFigure = (figures: readonly Figure[], own: Figure): readonly Figure[] =>
  [...figures.filter(({ start, end }) => end <= own.start || start >= own.end), own].sort((a, b) => a.start - b.start);

/** The small amounts of a sentence that no figure takes in. */
const fewBeside = ({ few }: Passage, figures: readonly Figure[]): readonly Figure[] =>
  few
    .map((measure): Figure => ({ start: measure.start, end: measure.end, measure, way: null }))
    .filter(({ start, end }) => figures.every((other) => other.end <= start || other.start >= end));

const isOfLate = (end: string, published: string) => Number(published.slice(0, 4)) - Number(end.slice(0, 4)) < 2;

function remember(memory: Memory, passage: Passage, hasFigures: boolean, published: string) {
  const ours = passage.places.filter(
    ({ area, start, end }) =>
      isOurs(area) && !passage.attributions.some(({ name }) => start >= name.start && end <= name.end),
  );
  memory.mentioned = ours.find(({ area }) => REPUBLICS.includes(area))?.area ?? ours[0]?.area ?? memory.mentioned;
  if (!hasFigures) {
    memory.area = null;
    const mention = passage.mentions.find(({ weak, compared, earlier }) => !weak && !compared && earlier === null);
    if (!mention || /^(?:per-year|duration)$/.test(mention.period.kind)) return;
    const isLate = 'start' in mention.period && isOfLate(mention.period.end, published);
    const isStretch = isLate && /^[rqh]/.test(mention.period.kind);
    if (passage.sentence.kind !== 'text' || /[?:]$/.test(passage.text) || isStretch) memory.period = mention.period;
    // Of what a text tells first without a number, its figures are no older than by a year or two.
    else if (isLate && mention.period.kind !== 'as-of') memory.period ??= mention.period;
  }
}

function figuresOf({ measures, trends }: Passage): readonly Figure[] {
  const amounts: Figure[] = measures.map((measure) => ({ start: measure.start, end: measure.end, measure, way: null }));
  const apart: Figure[] = [];
  for (const figure of [...amounts, ...trends.map(({ start, end, way }) => ({ start, end, measure: null, way }))].sort(
    (a, b) => a.start - b.start,
  )) {
    const before = apart.at(-1);
    if (before && figure.start < before.end) {
      if (figure.end <= before.end) continue;
      apart.push({ ...figure, start: before.end });
    } else apart.push(figure);
  }
  return apart.filter(({ start, end }) => end > start);
}
