import { isPartOf, selectsArea } from '../domain/area';
import { type Claim, claimTopic } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Indicator } from '../domain/indicator';
import { standsIn } from '../domain/month';
import { type Question, questionOf } from '../domain/search/question';
import { derivedOf, provenanceOf } from './derived';

/** What the data say to a question, whatever the filter: nothing in it is computed but what is derived everywhere. */
export type Answer = {
  readonly question: Question;
  readonly said: readonly Claim[];
  /** What follows by arithmetic; none where the words of one speaker are asked for. */
  readonly follows: readonly Derived[];
  /** Of a place for which neither is there: what was said of several together. */
  readonly covered: readonly Claim[];
};

type AnswerChoices = { readonly derived: boolean; readonly aside: readonly string[] };

/** The answer to a question in words; null when they are none, or ask for what nobody can say anything about. */
export function answerTo(dataset: Dataset, { derived, aside }: AnswerChoices, text: string): Answer | null {
  const question = questionOf(dataset, text);
  if (!question) return null;
  const isAsked = claimAsked(question);
  const { places } = question;
  const said = dataset.spoken.filter(
    (claim) => (places.length === 0 || selectsArea(places, claim.refArea)) && isAsked(claim),
  );
  const follows = derived && question.speakers.length === 0 ? followsOf(dataset, aside, question) : [];
  const isWithin = ({ refArea }: Claim) => places.some((place) => isPartOf(dataset.codes.areas, place, refArea));
  const isCovered = said.length + follows.length === 0;
  const covered = isCovered ? dataset.spoken.filter((claim) => isWithin(claim) && isAsked(claim)) : [];
  return {
    question,
    said: leading(dataset, said),
    follows: [...follows].sort(byRank),
    covered: leading(dataset, covered),
  };
}

function claimAsked({ topics, indicators, speakers, time }: Question): (claim: Claim) => boolean {
  return (claim) =>
    isIn(topics, claimTopic(claim)) &&
    isOneOf(indicators, claim.indicator) &&
    (speakers.length === 0 || (claim.said.by !== null && speakers.includes(claim.said.by))) &&
    (time === null || standsIn(claim.period, claim.said.on, time));
}

/** A check is no answer. */
function followsOf(
  dataset: Dataset,
  aside: readonly string[],
  { places, topics, indicators, time }: Question,
): readonly Derived[] {
  return derivedOf(dataset, aside).derived.filter(({ derivation }) => {
    const { areas, indicator, standing } = derivation;
    return (
      standing !== 'check-only' &&
      (places.length === 0 || areas.some((area) => places.includes(area))) &&
      (topics.length === 0 || provenanceOf(dataset, derivation).topics.some((topic) => topics.includes(topic))) &&
      isOneOf(indicators, indicator) &&
      // A figure that nobody said has no day of speech; no derived one is a plan.
      (time === null || standsIn(derivation.period, '', time))
    );
  });
}

/** An empty list asks for any. */
function isIn<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value);
}

/** The same of measures. */
function isOneOf(asked: readonly Indicator[], indicator: Indicator | null): boolean {
  return asked.length === 0 || asked.some(({ id }) => id === indicator?.id);
}

const LAST = 9;

/** Topic by topic, those that stand for theirs first, of them the latest said. */
function leading({ codes }: Dataset, claims: readonly Claim[]): readonly Claim[] {
  const topics = codes.topics.list.map(({ id }) => id);
  const topic = (claim: Claim) => topics.indexOf(claimTopic(claim));
  const rank = ({ indicator }: Claim) => indicator.rank ?? LAST;
  return [...claims].reverse().sort((a, b) => topic(a) - topic(b) || rank(a) - rank(b));
}

/** Figures of one place and of a measure that people quote come first. */
function byRank({ derivation: a }: Derived, { derivation: b }: Derived): number {
  return a.areas.length - b.areas.length || rankOf(a) - rankOf(b);
}

function rankOf({ indicator }: Derived['derivation']): number {
  return indicator === null ? LAST + 1 : (indicator.rank ?? LAST);
}
