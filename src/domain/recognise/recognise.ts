import { type Sides, sidesOf } from './areas';
import { classify } from './classify';
import { clauseEnd, clauseStart } from './clauses';
import { MONEY } from './context';
import type { Document, Draft, DraftQuantity, Field, Ground, Span } from './draft';
import { baseOf } from './indicators';
import type { Measure } from './measures';
import { type Passage, passagesOf } from './passage';
import { isOurs, REPUBLICS } from './places';
import { plainText } from './plainText';
import { isRepeat, withHeadings } from './repeats';
import { speakersOf } from './sayings';
import { isDenied, statusIn } from './tense';
import { timeOf } from './times';

type Period = NonNullable<Draft['period']>;
/** What a text has said so far. */
type Memory = {
  last: string | null;
  lastMoney: string | null;
  period: Period | null;
  /** The period before this sentence. */
  base: Period | null;
  area: string | null;
  mentioned: string | null;
};
type Figure = Span & { readonly measure: Measure | null; readonly way: 'rising' | 'falling' | null };

/** The figures of a document as drafts of claims, in order; none overlaps another. Never throws. */
export function recognise(document: Document): readonly Draft[] {
  const { text, published } = document;
  const passages = passagesOf(document);
  const speakers = speakersOf(passages, plainText(text));
  const memory: Memory = { last: null, lastMoney: null, period: null, base: null, area: null, mentioned: null };
  const areas = passages.flatMap(({ places }) => places.map(({ area }) => area));
  const russia = areas.includes('RU');
  const main = areas.find((area) => REPUBLICS.includes(area)) ?? areas.find(isOurs) ?? null;
  const drafts: Draft[] = [];
  passages.forEach((passage, index) => {
    const figures = figuresOf(passage);
    memory.base = memory.period;
    figures.forEach((figure, i) => {
      const scope = { start: figures[i - 1]?.end ?? 0, end: figures[i + 1]?.start ?? passage.text.length };
      const others = figures.filter((other) => other !== figure);
      drafts.push(
        draftOf({
          passage,
          figure,
          scope,
          others,
          memory,
          index,
          russia,
          main: memory.mentioned ?? main,
          passages,
          text,
          published,
          said: speakers(index, figure),
          drafts,
        }),
      );
    });
    remember(memory, passage, figures.length > 0);
  });
  return withHeadings(drafts, passages).filter((draft) => draft.figure.end > draft.figure.start);
}

function remember(memory: Memory, passage: Passage, hasFigures: boolean) {
  const ours = passage.places.filter(
    ({ area, start, end }) =>
      isOurs(area) && !passage.attributions.some(({ name }) => start >= name.start && end <= name.end),
  );
  memory.mentioned = ours.find(({ area }) => REPUBLICS.includes(area))?.area ?? ours[0]?.area ?? memory.mentioned;
  if (!hasFigures) {
    memory.area = null;
    const mention = passage.mentions.find(({ weak, compared, earlier }) => !weak && !compared && earlier === null);
    if (mention && passage.sentence.kind !== 'text') memory.period = mention.period;
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
  /** What was found before it. */
  readonly drafts: readonly Draft[];
};

function draftOf(task: Task): Draft {
  const { passage, figure, scope, others, memory, index, passages, text, published, said } = task;
  const { sentence } = passage;
  const { measure } = figure;
  const quantity: DraftQuantity = measure ? measure.quantity : { direction: figure.way ?? 'rising' };
  const words = withoutSpeakers(passage);
  const clause = words.slice(clauseStart(passage.text, figure.start), clauseEnd(passage.text, figure.end));
  const { indicator, cue } = classify({
    unit: measure ? measure.quantity.unit : 'direction',
    isGrowth: measure?.change !== null && measure !== null,
    figure: passage.text.slice(figure.start, figure.end),
    clause,
    sentence: words,
    start: figure.start,
    end: figure.end,
    before: [...passages.slice(Math.max(0, index - 3), index).reverse(), ...passages.slice(0, 1)].map(
      (other) => other.text,
    ),
    last: memory.last,
    lastMoney: memory.lastMoney,
    follows: scope.start > 0,
    gap: words.slice(scope.start, figure.start),
  });
  const future = passage.mentions.some((mention) => mention.future && !mention.compared);
  const before = passage.text.slice(0, figure.start);
  const denied = isDenied(before) && !/(?:на деле|на самом деле|in fact|in reality|instead|actually)/.test(before);
  const status = denied ? 'denied' : statusIn(passage.text, future);
  const plan = status !== 'stated';
  const sides = sidesOf(passage, figure, scope, { last: memory.area, russia: task.russia, main: task.main }, indicator);
  const timed = timeOf(passage, figure, {
    published,
    indicator,
    memory: { last: memory.period, base: memory.base },
    plan,
    others,
    former: measure?.former === true,
    growth: measure !== null && measure.change !== null,
    grown: passage.measures.some((other) => other.change !== null && other.end <= figure.start),
  });
  const relevant = !denied && isRelevant(sides, indicator, passage, figure);
  const at = (span: Span) => ({ start: sentence.start + span.start, end: sentence.start + span.end });
  const quoted = (span: Span) => ({ ...span, exact: text.slice(span.start, span.end) });
  const again =
    timed.ground.standing === 'certain'
      ? undefined
      : task.drafts.find((other) => isRepeat(other, { quantity, indicator, refArea: sides.refArea }));
  if (relevant) {
    memory.last = baseOf(indicator);
    if (measure && MONEY.test(measure.quantity.unit)) memory.lastMoney = baseOf(indicator);
    if (timed.ground.standing === 'certain' && timed.period?.kind !== 'per-year' && !isFormer(passage.text, figure))
      memory.period = timed.period;
    memory.area = sides.refArea;
  }
  return {
    figure: quoted(at(figure)),
    quote: quoted({ start: sentence.start, end: sentence.end }),
    quantity,
    indicator,
    refArea: sides.refArea,
    counterpartArea: sides.counterpartArea,
    period: again ? again.period : timed.period,
    speaker: said.words && quoted(said.words),
    status,
    relevant,
    why: {
      ...reasonsOf(measure, figure, at),
      period: again ? { standing: 'assumed', rule: 'in-text', words: again.why.period.words } : moved(timed.ground, at),
      place: moved(sides.ground, at),
      indicator: { standing: cue ? 'certain' : 'assumed', rule: 'word-of-indicator', words: cue && at(cue) },
      speaker: said.ground,
    },
  };
}

/** A sentence with blanks for those who speak in it: "the trade ministry" is no trade. */
function withoutSpeakers({ text, attributions }: Passage): string {
  return attributions.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    text,
  );
}

/** A level that another is set against: "from 1.2 million in 2018", «против 5 млрд годом ранее». */
const isFormer = (text: string, { start, measure }: Figure) =>
  measure?.former === true ||
  /(?:^|[\s(])(?:с|со|from|против|against|compared with|compared to|after|vs\.?|с нынешних) $/.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^(?:from|against|против) /.test(text.slice(start, start + 8));

const moved = (ground: Ground, at: (span: Span) => Span): Ground => ({
  ...ground,
  words: ground.words && at(ground.words),
});

function reasonsOf(
  measure: Measure | null,
  figure: Span,
  at: (span: Span) => Span,
): Readonly<Record<Extract<Field, 'amount' | 'bound' | 'unit'>, Ground>> {
  if (!measure) {
    const ground: Ground = { standing: 'certain', rule: 'words-of-direction', words: at(figure) };
    const none: Ground = { standing: 'missing', rule: 'nothing-said', words: null };
    return { amount: ground, bound: none, unit: none };
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

const ALONE = /^other:(?:gdp|output|road-length|exhibition-area|companies-chinese-capital|share$)/;

/** Between Russia and the five, as far as the words tell. */
function isRelevant(
  { refArea, counterpartArea, ground }: Sides,
  indicator: string,
  passage: Passage,
  _figure: Span,
): boolean {
  if (/^(?:transport-|overland-)/.test(indicator)) return refArea !== null;
  if (refArea === null || counterpartArea !== 'RU') return false;
  const russia = passage.places.some(({ area }) => area === 'RU');
  if (ALONE.test(indicator) && !russia) return false;
  return ground.standing !== 'missing';
}
