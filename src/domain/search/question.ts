import type { Dataset } from '../dataset';
import type { AreaId, SpeakerId } from '../ids';
import type { Indicator } from '../indicator';
import type { Topic } from '../topic';
import { formsOf, isBeginning } from './forms';
import { type NamedTexts, namedIn } from './named';
import { askedWords } from './words';

/** What words ask for, as far as the data have names for it; an empty list, or null, asks for any. */
export type Question = {
  readonly places: readonly AreaId[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly speakers: readonly SpeakerId[];
  readonly year: number | null;
};

/** What makes a question of words and asks for nothing itself. */
const ASKING =
  /^(what|was|is|are|were|did|does|how|much|many|who|said|say|which|that|there|than|year|что|кто|сколько|какой|каков|какова|каким|был|была|было|сказал|сказала|сказали|составил|составила|составило|год|года|году|годы|всего)$/;
const YEAR = /^(19|20)\d\d$/;
/** As much of a name as has to be typed before it is taken for it. */
const ENOUGH = 4;

/**
 * The question in these words: `Uzbekistan 2024`, «инвестиции в Казахстан». Null when a word is the name of nothing that
 * can be asked for, and when only one thing is asked for that is no place: then words are looked for, no answer.
 */
export function questionOf(dataset: Dataset, text: string): Question | null {
  const words = askedWords(text).filter((word) => !ASKING.test(word));
  const years = words.filter((word) => YEAR.test(word));
  if (years.length > 1) return null;
  let left = words.filter((word) => !YEAR.test(word));
  const asked = namedIn(dataset).filter(
    ({ named, names }) => isAskable(named) && names.some((name) => isMeant(name, left)),
  );
  left = left.filter((word) => !asked.some(({ names }) => names.some((name) => hasWord(name, word))));
  const topics = asked.flatMap(({ named }) => (named.kind === 'topic' ? [named.id] : []));
  const indicators = left.length === 0 ? [] : indicatorsOf(dataset, left, topics);
  if (left.length > 0 && indicators.length === 0) return null;
  const question: Question = {
    places: asked.flatMap(({ named }) => (named.kind === 'place' ? [named.id] : [])),
    topics,
    indicators,
    speakers: asked.flatMap(({ named }) => (named.kind === 'speaker' ? [named.id] : [])),
    year: years[0] === undefined ? null : Number(years[0]),
  };
  return question.places.length > 0 || facets(question) > 1 ? question : null;
}

function isAskable({ kind }: NamedTexts['named']): boolean {
  return kind === 'place' || kind === 'topic' || kind === 'speaker';
}

/** How many kinds of things are asked for. */
function facets({ places, topics, indicators, speakers, year }: Question): number {
  return [places, [...topics, ...indicators], speakers, year === null ? [] : [year]].filter((asked) => asked.length > 0)
    .length;
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
    (word.length >= ENOUGH && isBeginning(word) && part.startsWith(word))
  );
}
