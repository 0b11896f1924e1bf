import type { Dataset } from '../dataset';
import type { AreaId, SpeakerId } from '../ids';
import type { Indicator } from '../indicator';
import type { TimeRange } from '../month';
import type { Topic } from '../topic';
import { formsOf, isPrefix } from './forms';
import { type NamedTexts, namedThings } from './named';
import { timesIn } from './times';
import { askedWords } from './words';

/** What words ask for, as far as the data have names for it; an empty list, or null, asks for any. */
export type Question = {
  readonly places: readonly AreaId[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly speakers: readonly SpeakerId[];
  readonly time: TimeRange | null;
};

/** What makes a question of words and asks for nothing itself; of «по-прежнему» and `year-on-year`, what is left. */
const ASKING =
  /^(what|was|is|are|were|did|does|how|much|many|who|said|say|which|that|there|than|year|still|что|кто|сколько|какой|каков|какова|каким|был|была|было|сказал|сказала|сказали|составил|составила|составило|год|года|году|годы|всего|прежнему)$/;
/** As much of a name as has to be typed before it is taken for it; and of one that nothing else begins like. */
const ENOUGH = 4;
const ENOUGH_ALONE = 3;

/**
 * The question in these words: `Uzbekistan 2024`, «инвестиции в Казахстан», `July 2025`. Null when a word is the name of
 * nothing that can be asked for, and when only a topic, a measure or a speaker is asked for: then words are looked for,
 * no answer.
 */
export function questionOf(dataset: Dataset, text: string): Question | null {
  const words = askedWords(withoutAsking(text));
  const { time, rest } = timesIn(words);
  let left = rest;
  const askable = namedThings(dataset).filter(({ named }) => isAskable(named));
  left = left.map((word) => spelledOut(word, askable));
  const asked = askable.filter(({ names }) => names.some((name) => isMeant(name, left)));
  left = left.filter((word) => !asked.some(({ names }) => names.some((name) => hasWord(name, word))));
  const topics = asked.flatMap(({ named }) => (named.kind === 'topic' ? [named.id] : []));
  const indicators = left.length === 0 ? [] : indicatorsOf(dataset, left, topics);
  if (left.length > 0 && indicators.length === 0) return null;
  const question: Question = {
    places: asked.flatMap(({ named }) => (named.kind === 'place' ? [named.id] : [])),
    topics,
    indicators,
    speakers: asked.flatMap(({ named }) => (named.kind === 'speaker' ? [named.id] : [])),
    time,
  };
  return question.places.length > 0 || time !== null || facets(question) > 1 ? question : null;
}

/** The words without those that only make a question of them. */
export function withoutAsking(text: string): string {
  return askedWords(text)
    .filter((word) => !ASKING.test(word))
    .join(' ');
}

/** The whole word where three letters can only be the beginning of that: `uzb` → `uzbekistan`. */
function spelledOut(word: string, askable: readonly NamedTexts[]): string {
  if (word.length !== ENOUGH_ALONE || !isPrefix(word)) return word;
  const begun = askable.map(({ names }) => names.flatMap(askedWords).filter((part) => part.startsWith(word)));
  const [one, ...others] = begun.filter((parts) => parts.length > 0);
  return others.length === 0 ? (one?.[0] ?? word) : word;
}

function isAskable({ kind }: NamedTexts['named']): boolean {
  return kind === 'place' || kind === 'topic' || kind === 'speaker';
}

/** How many kinds of things are asked for. */
function facets({ places, topics, indicators, speakers }: Question): number {
  return [places, [...topics, ...indicators], speakers].filter((asked) => asked.length > 0).length;
}

/** Measures whose names hold all of these words. */
function indicatorsOf({ codes }: Dataset, words: readonly string[], topics: readonly Topic[]): readonly Indicator[] {
  return codes.indicators.list.filter(
    ({ name, topic }) =>
      (topics.length === 0 || topics.includes(topic)) &&
      words.every((word) => hasWord(name.en, word) || hasWord(name.ru, word)),
  );
}

/** True when each word of the name is among these. */
function isMeant(name: string, words: readonly string[]): boolean {
  const parts = askedWords(name);
  return parts.length > 0 && parts.every((part) => words.some((word) => isCalled(part, word)));
}

function hasWord(name: string, word: string): boolean {
  return askedWords(name).some((part) => isCalled(part, word));
}

/** True when the word is this part of a name, in any case of it, or its beginning. */
function isCalled(part: string, word: string): boolean {
  const forms = formsOf(part);
  return (
    formsOf(word).some((form) => forms.includes(form)) ||
    (word.length >= ENOUGH && isPrefix(word) && part.startsWith(word))
  );
}
