import type { Day, Period } from '../../period';
import type { Ground, Span } from '../draft';
import type { Passage } from '../passage';
import { clauseEnd, clauseStart, without } from '../text/clauses';
import { yearDays } from './calendar';
import { back, planned, shifted, type TimeMemory } from './movedTime';
import type { Mention } from './periods';
import { timeWordsOf } from './pickedTime';
import { isPast, isPresent } from './tense';

export type Timed = { readonly period: Period | null; readonly ground: Ground };
const STATE =
  /^(?:companies|investment-projects|investment-stock|students|transport-corridors|overland|other:(?:companies|students|share-of-foreign|joint-plants|schools|jobs|investment-in-russia|road-length|migrant-workers|exhibition-area))/;

const told = (
  standing: Ground['standing'],
  period: Period | null,
  rule: Ground['rule'],
  words: Span | null = null,
): Timed => ({ period, ground: { standing, rule, words: words && { start: words.start, end: words.end } } });
const assumed = (period: Period, rule: Ground['rule'], words?: Span | null) => told('assumed', period, rule, words);
const onDay = (day: Day): Period => ({ kind: 'as-of', start: day, end: day });

/** The time of a figure: said beside it, else carried from before, else the day of publication for a state. */
export function timeOf(
  passage: Passage,
  figure: Span,
  {
    published,
    indicator,
    memory,
    plan,
    others,
    former,
    growth,
    grown,
    trend = false,
  }: {
    readonly published: Day;
    readonly indicator: string;
    readonly memory: TimeMemory;
    readonly plan: boolean;
    readonly others: readonly Span[];
    /** A level from which another grew. */
    readonly former: boolean;
    readonly growth: boolean;
    /** Another figure before it in the sentence is a growth. */
    readonly grown: boolean;
    /** A growth or a fall without an amount. */
    readonly trend?: boolean;
  },
): Timed {
  const mention = timeWordsOf(passage, figure, others);
  // "from 60 % to 90 % in three years": the years tell the distance, and not when either was.
  const isLevel = !growth && (STATE.test(indicator) || /share/.test(indicator));
  if (isLevel && mention?.period.kind === 'duration' && former) return told('missing', null, 'nothing-said');
  if (isLevel && mention?.period.kind === 'duration' && isReached(passage, figure))
    return assumed(onDay(published), 'day-of-publication');
  // "have invested 4 billion since 2023, and there are 24,000 companies": what is so today has no stretch of another clause.
  if (isLevel && mention?.period.kind === 'range' && isOfAnotherClause(passage, figure, mention))
    return assumed(onDay(published), 'day-of-publication');
  // "has tripled since 2010 to 19,400", "between 2019 and 2024 grew fivefold, reaching 2 million": the level in the end.
  const reached = !growth && !former && grown ? lastOfRange(mention, published) : null;
  if (reached && (isLevel || reached.kind === 'year')) return assumed(reached, 'in-sentence', mention);
  if (former && (!mention || mention.period.kind === 'duration')) {
    const years = mention?.period.kind === 'duration' ? mention.period.years : 1;
    const now = memory.last && memory.last.kind !== 'by' ? memory.last : onDay(published);
    return assumed(shifted(now, years, published), 'in-sentence-before');
  }
  // "Doubled in January-May, from 1.3 to 2.9": the former level is that of a year before.
  const next = others.find(({ start }) => start >= figure.end);
  if (
    former &&
    !isLevel &&
    mention?.earlier === null &&
    (mention.end < figure.start - 1 || (next && mention.start >= next.end)) &&
    /^(?:year|half-year|quarter|month|range)$/.test(mention.period.kind) &&
    isWithinYear(mention.period)
  )
    return assumed(shifted(mention.period, 1, published), 'in-sentence', mention);
  if (mention?.echo) {
    const last = memory.base ?? memory.last;
    const own = mention.echo === 'by' ? (memory.target ?? memory.last) : last;
    const standing = own ? 'certain' : 'assumed';
    if (mention.echo === 'same') return told(standing, own ?? mention.period, 'in-sentence', mention);
    const to = own && 'end' in own ? { kind: 'by' as const, end: own.end } : mention.period;
    return told(standing, to, 'in-sentence', mention);
  }
  // «Годом ранее перевезли 1,9 млн тонн; рост – в 1,6 раза», «для сравнения: …, прибавка – четверть»: growth since then.
  const isSince =
    growth &&
    mention !== null &&
    (others.some(({ start, end }) => start >= mention.end && end <= figure.start) ||
      /^, (?:or|или) /.test(passage.text.slice(mention.end, figure.start))) &&
    ((mention.earlier ?? 0) > 0 || /^(?:- )?"?(?:для сравнения|for comparison)/.test(passage.text));
  const since = passage.mentions.find(
    ({ end, weak, compared, earlier }) => end <= (mention?.start ?? 0) && !weak && !compared && earlier === null,
  );
  const base = since?.period ?? memory.base;
  if (isSince && base) return assumed(base, 'in-sentence-before');
  const isYearOfLevel =
    !growth &&
    mention?.period.kind === 'duration' &&
    mention.period.years === 1 &&
    !/past|last/.test(passage.text.slice(mention.start, mention.end));
  if (mention?.period.kind === 'duration' && !growth && grown) {
    // A level that something grew to over some years is that of a year, or of today.
    if (STATE.test(indicator) || /share|invest/.test(indicator))
      return unsaid(passage, figure, { published, indicator, memory: { last: null } });
    return assumed({ kind: 'per-year' }, 'per-year', mention);
  }
  // «в целом за год составят»: the year that runs.
  const isOver = !plan && !isLevel && memory.last === null && published.slice(5, 7) < '04';
  if (isYearOfLevel && (plan || isOver))
    return assumed(
      { kind: 'year', ...yearDays(Number(published.slice(0, 4)) - (plan ? 0 : 1)) },
      'in-sentence',
      mention,
    );
  if (mention && !isYearOfLevel) {
    const period =
      mention.earlier === null
        ? planned(mention.period, plan, published, passage.text.slice(mention.start, mention.end), isPast(passage.text))
        : back(mention, passage, memory, published);
    return told('certain', period, mention.period.kind === 'per-year' ? 'per-year' : 'in-sentence', mention);
  }
  const counted = isLevel && !plan ? countDay(passage) : undefined;
  if (counted) return told('certain', counted.period, 'in-sentence', counted);
  const weak = passage.mentions
    .filter((other) => other.weak && !other.compared)
    .sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start))[0];
  if (weak) return told('certain', weak.period, 'in-sentence', weak);
  if (plan && memory.target && !/(?<![а-я])бы(?![а-я])/.test(passage.text))
    return assumed(memory.target, 'in-sentence-before');
  return unsaid(passage, figure, { published, indicator, memory, trend });
}

const isWithinYear = (period: Period) => 'start' in period && period.start?.slice(0, 4) === period.end.slice(0, 4);

/** "Stood at 3,217 on January 1": the day of a count, and not the day on which somebody said so. */
const countDay = ({ text, mentions, attributions }: Passage) =>
  mentions.find(
    ({ start, compared, period }) =>
      compared &&
      period.kind === 'as-of' &&
      period.end.endsWith('-01') &&
      /(?:^|[\s,"])on (?:the )?$|\($/.test(text.slice(0, start)) &&
      attributions.every(({ end }) => end > start || start - end > 5),
  );

/** The second of two levels: "from 60 % to 90 %". */
const isReached = ({ measures }: Passage, figure: Span) =>
  measures.some((other) => other.former && other.end <= figure.start && figure.start - other.end < 30);

/** Where a stretch of years ends: today, or its last year. */
function lastOfRange(mention: Mention | null, published: Day): Period | null {
  const { period } = mention ?? {};
  if (period?.kind !== 'range' || !period.start || period.start.slice(0, 4) === period.end.slice(0, 4)) return null;
  if (period.end === published) return { kind: 'as-of', start: published, end: published };
  return period.end.endsWith('-12-31') ? { kind: 'year', ...yearDays(Number(period.end.slice(0, 4))) } : null;
}

/** Parts of what flows in a stretch of time, as trade does. */
const FLOW_SHARE =
  /^(?:russia-share-of-total-trade|share-of-regional-turnover|other:(?:remittances|exports|imports|investment)-share(?:-by-sector)?)$/;

/** «оценивается в» says nothing of when. */
const VALUED = /(?:оценива|is estimated|are estimated|valued at)/;

function unsaid(
  passage: Passage,
  figure: Span,
  {
    published,
    indicator,
    memory,
    trend = false,
  }: {
    readonly published: Day;
    readonly indicator: string;
    readonly memory: TimeMemory;
    readonly trend?: boolean;
  },
): Timed {
  const today: Timed = assumed(onDay(published), 'day-of-publication');
  if (indicator === 'investment-cumulative')
    return assumed({ kind: 'range', start: null, end: published }, 'running-total');
  const carried: Timed | null =
    memory.last && memory.last.kind !== 'by' ? assumed(memory.last, 'in-sentence-before') : null;
  const clause = passage.text.slice(clauseStart(passage.bare, figure.start), clauseEnd(passage.bare, figure.end));
  const present = isPresent(clause) || (isPresent(without(passage.text, passage.attributions)) && !isPast(clause));
  const isFlow =
    FLOW_SHARE.test(indicator.replace(/^other:(.*)-growth$/, '$1')) &&
    memory.last !== null &&
    /^(?:range|half-year|quarter|month|year)$/.test(memory.last.kind);
  const isPart =
    (/share|students-state-funded/.test(indicator) || !STATE.test(indicator)) &&
    /^(?:[a-zа-я ]{0,20} )?(?:это|that is|this is) /.test(passage.text);
  // "10,200 of them": on the day of the count.
  if (memory.last?.kind === 'as-of' && /(?:из них|из этого числа|of (?:them|these|whom))(?![a-zа-я])/.test(clause))
    return carried ?? today;
  if (carried && (isPart || (!STATE.test(indicator) && VALUED.test(passage.text)))) return carried;
  if (trend && present && !isPast(clause)) return today;
  if (isFlow && carried && !/(?:сейчас|сегодня|now|today|currently)/.test(passage.text)) return carried;
  // "That is twice as much as a year before" is about the stretch that was spoken of.
  const isCompared = /growth$/.test(indicator) && passage.mentions.some(({ compared }) => compared);
  if (isCompared && carried) return carried;
  const isState = STATE.test(indicator) || /share/.test(indicator);
  if (passage.sentence.kind === 'line')
    return (isState && !(carried && /growth$/.test(indicator))) || /national/.test(indicator)
      ? today
      : (carried ?? today);
  if (present && (isState || !carried || !isPast(clause))) return today;
  if (isPast(clause) || (!isState && isPast(passage.text))) return carried ?? today;
  return isState ? today : (carried ?? today);
}

function isOfAnotherClause({ text }: Passage, figure: Span, mention: Mention): boolean {
  const [start, end] = [clauseStart(text, figure.start), clauseEnd(text, figure.end)];
  const own = text.slice(start, end);
  return (mention.end <= start || mention.start >= end) && isPresent(own) && !isPast(own);
}
