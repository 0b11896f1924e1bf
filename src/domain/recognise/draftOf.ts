import { isFew } from './amounts/few';
import type { Measure } from './amounts/measures';
import { columnAt } from './amounts/tableLabel';
import type { Draft, DraftQuantity, Field, Ground, Span } from './draft';
import { classify } from './indicators/classify';
import { MONEY } from './indicators/context';
import { baseOf } from './indicators/growth';
import type { Passage } from './passage';
import { sidesOf } from './places/areas';
import { isRelevant } from './relevant';
import { sumOf } from './repeats';
import type { speakersOf } from './speakers/sayings';
import { clauseEnd, clauseStart, without } from './text/clauses';
import { isDenied, isPast, isRumour, statusIn } from './times/tense';
import { type Timed, timeOf } from './times/times';

type Period = NonNullable<Draft['period']>;
/** What a text has said so far. */
export type Memory = {
  last: string | null;
  /** The last but for parts of a whole. */
  level: string | null;
  lastMoney: string | null;
  period: Period | null;
  /** The period before this sentence. */
  base: Period | null;
  /** The last day that was set for something. */
  target: Period | null;
  area: string | null;
  mentioned: string | null;
};
/** Before the first sentence. */
export const NOTHING_SAID: Memory = {
  last: null,
  level: null,
  lastMoney: null,
  period: null,
  base: null,
  target: null,
  area: null,
  mentioned: null,
};
/** Words of a sentence that state an amount, or a direction; neither where a reader selected words without one. */
export type Figure = Span & { readonly measure: Measure | null; readonly way: 'rising' | 'falling' | null };

type Task = {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly scope: Span;
  readonly others: readonly Span[];
  readonly memory: Memory;
  readonly index: number;
  readonly russia: boolean;
  readonly main: string | null;
  readonly passages: readonly Passage[];
  readonly text: string;
  readonly published: string;
  readonly said: ReturnType<ReturnType<typeof speakersOf>>;
  /** The sums that were found before it. */
  readonly sums: ReadonlyMap<string, Draft>;
};

/** A figure with all that its sentence, and the text before, say of it. */
export function draftOf(task: Task): Draft {
  const { passage, figure, scope, others, memory, index, passages, text, published, said } = task;
  const { sentence } = passage;
  const { measure } = figure;
  const quantity: DraftQuantity = measure ? measure.quantity : { direction: figure.way ?? 'rising' };
  // "The trade ministry" is no trade.
  const words = without(passage.text, passage.attributions);
  const clause = words.slice(clauseStart(passage.bare, figure.start), clauseEnd(passage.bare, figure.end));
  const unit = measure ? measure.quantity.unit : 'direction';
  const { indicator: named, cue } = classify({
    unit,
    isGrowth: measure?.change !== null && measure !== null,
    figure: passage.text.slice(figure.start, figure.end),
    clause,
    sentence: words,
    start: figure.start,
    end: figure.end,
    before: [...passages.slice(Math.max(0, index - 3), index).reverse(), ...passages.slice(0, 1)].map(
      (other) => other.text,
    ),
    last: /^(?:%|share|pp|x|direction)$/.test(unit) ? memory.last : memory.level,
    lastMoney: memory.lastMoney,
    follows: scope.start > 0,
    gap: words.slice(scope.start, figure.start),
  });
  const indicator = named ?? '';
  const future = passage.mentions.some(
    (mention) => mention.future && !mention.compared && !isOver(passage.text, mention),
  );
  const before = passage.text.slice(0, figure.start);
  const denied =
    (isDenied(before) &&
      !/(?:на(?: самом)? деле|напротив|наоборот|by contrast|in fact|in reality|instead|actually)/.test(before)) ||
    isRumour(passage.text, passage.text.slice(figure.end)) ||
    isRefuted(passages, index);
  // What its own clause tells as done is no plan of another.
  const isDone = isPast(clause) && statusIn(clause, false) === 'stated';
  const status = denied ? 'denied' : isDone ? 'stated' : statusIn(passage.text, future);
  const plan = status !== 'stated';
  const sides = sidesOf(passage, figure, scope, { last: memory.area, russia: task.russia, main: task.main }, indicator);
  const at = (span: Span) => ({ start: sentence.start + span.start, end: sentence.start + span.end });
  const column = passage.columns.find((other) => other.at === columnAt(passage.text, figure.start));
  const timed = column
    ? ofColumn(column, sentence.start)
    : timeOf(passage, figure, {
        published,
        indicator,
        memory: { last: memory.period, base: memory.base, target: memory.target },
        plan,
        others,
        former: measure?.former === true,
        growth: measure !== null && measure.change !== null,
        grown: passage.measures.some((other) => other.change !== null && other.end <= figure.start),
        trend: measure === null,
      });
  const relevant = !denied && !isFew(quantity) && isRelevant(sides, named, passage, figure);
  const quoted = (span: Span) => ({ ...span, exact: text.slice(span.start, span.end) });
  const again =
    timed.ground.standing === 'certain'
      ? undefined
      : task.sums.get(sumOf({ quantity, indicator: named, refArea: sides.refArea }) ?? '');
  if (relevant) {
    if (named) memory.last = baseOf(named);
    if (named && !/share|state-funded/.test(indicator)) memory.level = memory.last;
    if (named && measure && MONEY.test(measure.quantity.unit)) memory.lastMoney = baseOf(named);
    const isLasting =
      !column &&
      !(sentence.kind === 'line' && (timed.period?.kind === 'as-of' || isAhead(timed.period, published))) &&
      !isFormer(passage.text, figure) &&
      !isAside(passage, timed.ground.words);
    if (timed.period?.kind === 'by') memory.target = timed.period;
    else if (timed.ground.standing === 'certain' && timed.period?.kind !== 'per-year' && isLasting)
      memory.period = timed.period;
    memory.area = sides.refArea;
  } else if (denied) {
    if (named) memory.last = memory.level = baseOf(named);
    if (timed.ground.standing === 'certain' && timed.period?.kind !== 'by') memory.period = timed.period;
  }
  return {
    figure: quoted(at(figure)),
    quote: quoted({ start: sentence.start, end: endOfQuote(passages, sentence, at(figure).end) }),
    quantity,
    indicator: named,
    refArea: sides.refArea,
    counterpartArea: sides.counterpartArea,
    period: again ? again.period : timed.period,
    speaker: said.words && quoted(said.words),
    status,
    relevant,
    why: {
      ...reasonsOf(figure, at),
      period: again ? { standing: 'assumed', rule: 'in-text', words: again.why.period.words } : moved(timed.ground, at),
      place: moved(sides.ground, at),
      indicator: named
        ? { standing: cue ? 'certain' : 'assumed', rule: 'word-of-indicator', words: cue && at(cue) }
        : NOTHING,
      speaker: said.ground,
    },
  };
}

/** A stretch that has not begun: the plan of one line says nothing of the next. */
const isAhead = (period: Period | null, published: string) =>
  period !== null && 'start' in period && (period.start ?? '') > published;

/** The time above a column; its words are counted from the line on, as all are. */
const ofColumn = ({ start, end, period }: Passage['columns'][number], from: number): Timed => ({
  period,
  ground: { standing: 'certain', rule: 'in-heading', words: { start: start - from, end: end - from } },
});

/** To the end of the sentence; of the one in which words end that a reader selected over several. */
const endOfQuote = (passages: readonly Passage[], sentence: Span, end: number) =>
  end <= sentence.end ? sentence.end : (passages.find((other) => other.sentence.end >= end)?.sentence.end ?? end);

/** «К ноябрю их стало …»: a month that is over, where no year is named. */
const isOver = (text: string, { start, end, period }: Passage['mentions'][number]) =>
  period.kind === 'by' && isPast(text) && !/\d{4}|конц|будущ|следующ|end|next/.test(text.slice(start, end));

/** A level that another is set against: "from 1.2 million in 2018", «против 5 млрд годом ранее». */
const isFormer = (text: string, { start, measure }: Figure) =>
  measure?.former === true ||
  /(?:^|[\s(])(?:с|со|from|против|against|compared with|compared to|after|vs\.?|с нынешних) $/.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^(?:from|against|против) /.test(text.slice(start, start + 8));

/** «Это неправда», with which the next paragraph begins. */
const REFUTED =
  /^(?:[-"] ?)*(?:[а-яa-z]+: )?(?:нет[,.!]|(?:(?:все |но )?это )?(?:неправда|ложь|не так|слухи|фейк|выдумк)|(?:я |мы )?(?:не подтвержда|опроверга|отрица)[а-я]*|(?:(?:that|this|it) (?:is|was) (?:\w+ )?)?(?:not (?:true|so)|wrong|made up)|(?:i|we) (?:deny|reject|dismiss)|no[,.] |nonsense|untrue|false[.,]|rumou?rs)/;
function isRefuted(passages: readonly Passage[], index: number): boolean {
  const [own, next] = [passages[index], passages[index + 1]];
  return own !== undefined && next !== undefined && next.sentence.block > own.sentence.block && REFUTED.test(next.text);
}

/** Words of time that hold for one figure alone: «только в марте», "in June alone", «годом ранее». */
const isAside = ({ text, mentions }: Passage, words: Span | null) =>
  words !== null &&
  (/(?:только|лишь|одном|один)(?: за| в| во)? ?$/.test(text.slice(Math.max(0, words.start - 14), words.start)) ||
    /^ alone(?![a-z])/.test(text.slice(words.end, words.end + 8)) ||
    mentions.some(({ start, earlier }) => start === words.start && (earlier ?? 0) > 0) ||
    /^(?:- )?"?(?:для сравнения|for comparison)/.test(text));

const NOTHING: Ground = { standing: 'missing', rule: 'nothing-said', words: null };
const moved = (ground: Ground, at: (span: Span) => Span): Ground => ({
  ...ground,
  words: ground.words && at(ground.words),
});

function reasonsOf(
  figure: Figure,
  at: (span: Span) => Span,
): Readonly<Record<Extract<Field, 'amount' | 'bound' | 'unit'>, Ground>> {
  const { measure, way } = figure;
  if (!measure) {
    const direction: Ground = { standing: 'certain', rule: 'words-of-direction', words: at(figure) };
    return { amount: way ? direction : NOTHING, bound: NOTHING, unit: NOTHING };
  }
  const said = (words: Span | null, rule: Ground['rule'], otherwise: Ground['rule']): Ground => ({
    standing: words ? 'certain' : 'assumed',
    rule: words ? rule : otherwise,
    words: words && at(words),
  });
  return {
    amount: { standing: 'certain', rule: measure.amountRule, words: at(measure.amountWords) },
    bound: { ...said(measure.boundWords, 'word-of-bound', 'no-word-of-bound'), standing: 'certain' },
    unit: {
      ...said(measure.unitWords, measure.unitRule, measure.unitRule),
      standing: measure.unitRule === 'word-of-unit' ? 'certain' : 'assumed',
    },
  };
}
