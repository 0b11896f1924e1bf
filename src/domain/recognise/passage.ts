import type { Period } from '../period';
import { isFew } from './amounts/few';
import { type Measure, measuresOf } from './amounts/measures';
import { columnAt, tableLabelOf } from './amounts/tableLabel';
import { trendsOf } from './amounts/trends';
import { NOTHING_EARLIER, withAmounts } from './amounts/unitLeftOut';
import { lastCounted } from './amounts/units';
import type { Document, Span } from './draft';
import { isFurniture, isPoll, isPrice, noiseOf } from './noise';
import { type Place, placesOf, pointersOf, restOf } from './places/places';
import { type Attribution, attributionsOf } from './speakers/speakers';
import { matchesOf, plainText } from './text/plainText';
import { type Sentence, sentencesOf } from './text/sentences';
import { type Mention, periodsOf } from './times/periods';

/** A sentence with all that was read in it. Offsets are its own: 0 is where the sentence begins. */
export type Passage = {
  readonly sentence: Sentence;
  readonly text: string;
  /** The text with blanks for who speaks between commas: «…, по его словам, …» parts no clause. */
  readonly bare: string;
  readonly measures: readonly Measure[];
  /** Amounts too small to be what the sentence is about: no others are read by them. */
  readonly few: readonly Measure[];
  readonly trends: readonly (Span & { readonly way: 'rising' | 'falling' })[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly pointers: readonly Span[];
  readonly rest: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** Words of time above the columns of the table of which this is a line, from the beginning of the text. */
  readonly columns: readonly (Span & { readonly at: number; readonly period: Period })[];
  /** True at its beginning when a quotation that was opened before goes on, or opens here. */
  readonly isQuoted: boolean;
};

/** Reads each sentence of a document by itself. */
export function passagesOf(
  { text: raw, lang, published }: Document,
  plain: string = plainText(raw),
): readonly Passage[] {
  const passages: Passage[] = [];
  let earlier = NOTHING_EARLIER;
  let open = false;
  let block = 0;
  let columns: Passage['columns'] = [];
  for (const sentence of sentencesOf(raw)) {
    const text = plain.slice(sentence.start, sentence.end);
    if (sentence.block !== block) open = false;
    block = sentence.block;
    // Each hour of a report is one by itself.
    if (/^\d{1,2}[:.]\d{2} [a-zа-я]/.test(text)) earlier = NOTHING_EARLIER;
    const opened = /^(?:[-] )?"/.test(text);
    const isQuoted = open || opened;
    open = staysOpen(text, open);
    const mentions = periodsOf(text, published);
    const blocked = [...mentions, ...noiseOf(text)];
    if (sentence.kind !== 'text') earlier = { ...earlier, table: tableLabelOf(text, lang) ?? earlier.table };
    const isPage = isFurniture(text);
    const measures: readonly Measure[] =
      isPage || isPoll(text)
        ? pollFree(text, { text, lang, blocked, earlier }, isPage)
        : measuresOf({ text, lang, blocked, earlier });
    const priced = measures.filter((measure) => isPriced(text, measure));
    const kept = measures.filter((measure) => !priced.includes(measure) && !isOfPrice(text, measure, priced));
    const asked = kept.length === 0 && isAsked(text) ? lastCounted(text)?.unit : undefined;
    earlier = withAmounts({ ...earlier, recent: false, table: sentence.kind === 'text' ? null : earlier.table }, kept);
    if (asked) earlier = { ...earlier, unit: asked, counted: asked, recent: true };
    const isRow = /[|\t]/.test(text);
    if (isRow && kept.length === 0 && mentions.length > 1)
      columns = mentions.map(({ start, end, period }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        at: columnAt(text, start),
        period,
      }));
    const attributions = attributionsOf(text, lang, raw.slice(sentence.start, sentence.end));
    passages.push({
      bare: withoutAsides(text, attributions),
      columns: isRow ? columns : [],
      sentence,
      text,
      measures: kept,
      few: priced.filter(({ quantity }) => isFew(quantity)),
      trends: kept.length > 0 || /\d/.test(text) ? trendsOf(text, kept) : trendsOf(text, []),
      mentions,
      places: placesOf(text),
      pointers: pointersOf(text),
      rest: restOf(text),
      attributions,
      isQuoted,
    });
  }
  return passages;
}

/** What begins a clause of its own behind an aside. */
const NEXT =
  /^, (?:[аи]|но|что|чем|против|тогда|котор[а-я]+|against|and|but|while|which|compared|as|up|down|from)(?![a-zа-я])/;
function withoutAsides(text: string, attributions: readonly Span[]): string {
  return attributions.reduce((words, { start, end }) => {
    const isAside = words.slice(start - 2, start) === ', ' && words[end] === ',' && !NEXT.test(words.slice(end));
    return isAside ? words.slice(0, start - 2) + ' '.repeat(end - start + 3) + words.slice(end + 1) : words;
  }, text);
}

/** «Сколько студентов …?»: the answer may leave out what is counted. */
const isAsked = (text: string) => text.endsWith('?');

/** The amounts of a sentence about a poll are none; but sums and tonnes beside them are. */
function pollFree(text: string, around: Parameters<typeof measuresOf>[0], isPage: boolean): readonly Measure[] {
  if (isPage) return [];
  return measuresOf(around).filter(
    ({ quantity, start, end }) =>
      !/^(?:%|share|persons|pp|companies)$/.test(quantity.unit) && !isPoll(text.slice(start - 20, end + 20)),
  );
}

/** A price of a thing: words of price in the clause, and no millions. */
const SCALED = /тыс|сот|миллион|млн|thousand|hundred|million|\dk(?![a-z])/;
/** What one person sends home, or spends on the way, is less than a million too. */
const SENT =
  /перевод|отправля|отправил|пересыла|в среднем|средн[а-я]+ |грант|помощ|remit|transfer|send|sent |average|grant|aid /;
function isPriced(text: string, { start, end, quantity }: Measure): boolean {
  if (quantity.unit === 'companies' || quantity.unit === 'projects' || quantity.unit === 't') return false;
  if (isFew(quantity)) return true;
  // In the smaller currencies a thousand buys little.
  const isLocal = /^(?:UZS|KZT|KGS|TJS)$/.test(quantity.unit);
  if (
    quantity.amount < (quantity.unit === 'UZS' ? 1e8 : 1e6) &&
    /^[A-Z]{3}$/.test(quantity.unit) &&
    (isLocal || !SCALED.test(text.slice(start, end)))
  )
    return !SENT.test(text) || isPrice(text, '');
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  // «Тысяча кубометров обходится …»: what a clause begins with is what costs.
  const clause = text.slice(from, end) + (/^[^,;]{0,24}/.exec(text.slice(end))?.[0] ?? '');
  return isPrice(clause, text.slice(start, end));
}

/** «Комиссия в тенге – 0,3 процента, в долларах – впятеро больше»: how a price stands to another. */
const isOfPrice = (text: string, { start, quantity }: Measure, priced: readonly Measure[]) =>
  /^(?:%|x|share|pp)$/.test(quantity.unit) &&
  priced.some((other) => other.end <= start && start - other.end < 24 && !text.slice(other.end, start).includes(';'));

function staysOpen(text: string, open: boolean): boolean {
  let inside = open;
  for (const { index } of matchesOf(/"/g, text)) inside = index === 0 || /[\s(-]/.test(text[index - 1] ?? ' ');
  return inside;
}
