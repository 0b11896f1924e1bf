import { OURS_EN, OURS_RU } from '../places/places';
import { type Context, FREIGHT_TOPICS, MONEY, MONEY_TOPICS, PERSON_TOPICS, RATIO_TOPICS } from './context';
import { people, simple } from './counted';
import { goods, isFreight, ofProduct, ofRoute, partOfTrade, product } from './goods';
import { growthOf } from './growth';
import { isFree, money } from './money';
import { shareOf } from './shares';
import { type Cue, cuesOf, type Topic } from './topics';
import { namesProduct } from './tradeWay';

type Found = { readonly indicator: string | null; readonly cue: Cue | null };

/** The indicator of a figure, with the word that gave it away; null for the word where none did, for both where nothing tells. */
export function classify(context: Context): Found {
  const { unit, isGrowth } = context;
  if (unit === 'direction') return { indicator: ratio(context, RATIO_TOPICS), cue: null };
  if (unit === '%' || unit === 'share' || unit === 'pp' || unit === 'x') return ofRatio(context);
  const found = ofLevel(context);
  // What is put in grows by what comes in.
  if (isGrowth && found.indicator === 'investment-cumulative') return { ...found, indicator: 'investment-inflow' };
  return isGrowth && found.indicator ? { ...found, indicator: growthOf(found.indicator) } : found;
}

const BUILT = /(?<![a-zа-я])(?:plant|factory|built|build|construct|завод|фабрик|постро|строит)/;
/** "Paid their suppliers … for the fuel". */
const PAID =
  /(?:paid|pays?|paying|заплатил[а-я]*|уплатил[а-я]*)(?![a-zа-я])[^.;]*(?:suppliers|поставщик|for the (?:fuel|gas|oil|goods|grain|wheat|shipments|deliveries)|за (?:газ|нефть|топливо|зерно|товары|поставки))/;

/** Spent on what no word of the tables names: none of what was spoken of before. */
const SPENT = /\bspen[dt]|потра[тч]|израсход/;

/** The way that was spoken of. */
const ROUTE = /(?<![a-zа-я])(?:(?:the|this) (?:pipe|line|route|branch|corridor)|(?:эт[а-я]+ )?(?:труб|ветк|магистрал))/;

/** Money that goes to Russia. */
const BACK = new RegExp(
  `(?:обратн[а-я]+ (?:сторону|направлени|поток|перевод)|встречн[а-я]+ (?:поток|перевод)|in the (?:other|opposite|reverse) direction|the other way|back to russia|из (?:${OURS_RU}[а-я]*|республики) в россию|from (?:${OURS_EN}i?stan|the republic) to russia)`,
);
const PERSONS = /(?:students?|quota|migrant-workers|tourists|passengers|jobs|trainees|participants)$/;
function ofLevel(context: Context): Found {
  const { unit, figure, clause, sentence } = context;
  if (MONEY.test(unit)) {
    const isBack = BACK.test(`${sentence.slice(0, context.end)} ${clause}`);
    if (isBack && !/(?:экспорт|импорт|export|import|trade|торгов)/.test(sentence)) {
      const [what] = /remittance|^investment/.exec(context.last ?? '') ?? [];
      if (what) return { indicator: `other:${what === 'investment' ? `${what}-in` : `${what}s-to`}-russia`, cue: null };
    }
    if (
      /(?:traded|exchanged) goods|(?:did|do|does|done|doing) business (?:worth|of|for)|goods (?:traded|exchanged)|обменялись товарами/.test(
        clause,
      )
    )
      return { indicator: 'trade-turnover', cue: null };
    // «из которых 6 млрд Бишкек уже получил»
    if (
      context.last &&
      /(?:из (?:них|которых|этой суммы)|of (?:which|that|it|th[ai][ts] sum)) (?:[a-z]+ )?$/.test(context.gap) &&
      !/(?:экс|им)порт|(?:ex|im)port|invest|инвест/.test(clause)
    )
      return { indicator: context.last, cue: null };
    const part = partOfTrade(context);
    if (part) return { indicator: part, cue: null };
    if (PAID.test(clause)) return { indicator: product(context, 'imports'), cue: null };
    const cue = pointed(context) ? null : nearest(context, MONEY_TOPICS);
    if (!cue && context.last && pointed(context)) return { indicator: context.last, cue: null };
    return {
      indicator: cue
        ? money(cue, context)
        : (toldOf(context) ??
          (SPENT.test(clause) ? null : (context.lastMoney ?? fromBefore(context, MONEY_TOPICS, money))) ??
          (BUILT.test(clause) ? 'investment-projects-value' : null)),
      cue,
    };
  }
  if (unit === 't' || unit === 'm3') {
    if (isFree(clause)) return { indicator: 'assistance', cue: null };
    // "Of this, two million tonnes was grain": a part of what was spoken of.
    if (
      /freight|transit/.test(context.last ?? '') &&
      /(?<![a-z])of (?:this|that|it|them|these|which)(?![a-z])/.test(`${context.gap} ${clause}`)
    )
      return { indicator: context.last, cue: null };
    if (/transit|north-south/.test(context.last ?? '') && ROUTE.test(clause))
      return { indicator: context.last, cue: null };
    const cue = nearest(context, FREIGHT_TOPICS);
    return {
      indicator: cue
        ? goods(cue, context)
        : (ofRoute(context) ??
          (namesProduct(`${figure} ${sentence.includes('|') ? sentence : clause}`) &&
          !/(?:транзит|transit)/.test(sentence)
            ? product(context, 'imports')
            : null) ??
          (isFreight(context.last) ? ofProduct(context.last) : fromBefore(context, FREIGHT_TOPICS, goods)) ??
          (unit === 'm3' ? ofProduct(product(context, 'exports')) : 'other:freight')),
      cue,
    };
  }
  if (unit === 'persons') {
    // "750 places, against 680 the year before"
    const again =
      /^[\d., ]+$/.test(figure) &&
      !/^ - за/.test(context.sentence.slice(context.end)) &&
      !cuesOf(clause).some(({ topic }) => PERSON_TOPICS.includes(topic));
    if (again && PERSONS.test(context.last ?? '')) return { indicator: context.last, cue: null };
    const cue = nearest(context, PERSON_TOPICS);
    // «Сколько студентов …? – Порядка 35 тысяч.»
    const question = context.before[0] ?? '';
    const asked = cuesOf(question).find(({ topic }) => PERSON_TOPICS.includes(topic))?.topic ?? null;
    const isAnswer = question.endsWith('?') && asked !== null;
    return {
      indicator:
        people(cue?.topic ?? null, context) ??
        (isAnswer ? people(asked, context) : null) ??
        (PERSONS.test(context.last ?? '') ? context.last : null) ??
        fromBefore(context, PERSON_TOPICS, (other) => people(other.topic, context) ?? 'students'),
      cue,
    };
  }
  const byUnit = simple(unit, figure, clause, sentence, context);
  return { indicator: byUnit, cue: null };
}

function ofRatio(context: Context): Found {
  const { isGrowth, sentence, clause, unit } = context;
  if (isGrowth) {
    const reverse =
      /(?:в обратном направлении|обратн[а-я]+ транзит|in the (?:opposite|reverse) direction|reverse transit)/.test(
        `${context.gap} ${clause}`,
      ) &&
      (/транзит|transit/.test(sentence) || context.last === 'rail-transit');
    if (reverse) return { indicator: 'rail-transit-reverse-growth', cue: null };
    if (unit === 'x' && /(?:пропускн|провозн|мощност|capacity)/.test(sentence))
      return { indicator: 'north-south-capacity-target', cue: null };
    if (/(?:дол[яюией]+|share|удельн[а-я]+ вес)(?![a-zа-я])/.test(clause) || unit === 'pp') {
      const base = shareOf(context);
      return { indicator: base && `other:${base.replace(/^other:/, '')}-growth`, cue: null };
    }
    // "1,100 places at universities, a tenth more than now": the clause is the figure's own.
    const gap = /, $/.test(context.gap) ? '' : context.gap;
    const own = cuesOf(`${gap} ${clause} ${context.figure}`).some(({ topic }) => RATIO_TOPICS.includes(topic));
    if (!own && context.follows && context.last) return { indicator: growthOf(context.last), cue: null };
    const cue = nearest(context, RATIO_TOPICS);
    // What carries passengers is no freight.
    const isCarried = cue?.topic === 'freight' && context.last === 'other:passengers';
    if (cue) return { indicator: growthOf(isCarried ? 'other:passengers' : base(cue, context)), cue };
    const before = context.last ?? fromBefore(context, RATIO_TOPICS, base);
    return { indicator: before && growthOf(before), cue: null };
  }
  return { indicator: shareOf(context), cue: null };
}

/** The indicator that a word stands for where the unit does not tell. */
function base(cue: Cue, context: Context): string {
  if (MONEY_TOPICS.includes(cue.topic)) {
    if (cue.topic === 'settlement-share') return 'national-currency-settlement-share';
    if (cue.topic === 'projects' && context.last) return context.last;
    return money(cue, context);
  }
  if (PERSON_TOPICS.includes(cue.topic)) return people(cue.topic, context) ?? 'students';
  if (FREIGHT_TOPICS.includes(cue.topic)) return goods(cue, context);
  const names: Partial<Record<Topic, string>> = {
    companies: 'companies-russian-capital',
    containers: 'other:containers',
    flights: 'other:flights',
    lorries: 'other:lorries',
    gdp: 'other:gdp',
    overland: 'overland-freight-share',
  };
  return names[cue.topic] ?? 'trade-turnover';
}

function ratio(context: Context, topics: readonly Topic[]): string | null {
  if (/(?:дол[яюией]+|част[ьи]|удельн[а-я]+ вес|share|part|proportion|role|weight)(?![a-zа-я])/.test(context.figure))
    return shareOf(context);
  if (/участник|экспонент|participant|exhibitor/.test(context.figure)) return 'exhibition-participants';
  const cue = cuesOf(context.figure).find(({ topic }) => topics.includes(topic));
  if (cue) return base(cue, context);
  return /^(?:их|он[аи]?) /.test(context.figure) ? context.last : null;
}

/** The cue that stands nearest to the figure in its clause; else in the sentence, what stands before it first. */
function nearest({ sentence, start, end, clause }: Context, topics: readonly Topic[]): Cue | null {
  const cues = cuesOf(sentence).filter(({ topic }) => topics.includes(topic));
  const at = sentence.indexOf(clause);
  const scored = cues.map((cue) => {
    const inside = cue.start >= start && cue.end <= end;
    const isBefore = cue.end <= start;
    const distance = inside ? 0 : isBefore ? start - cue.end : (cue.start - end) * 1.3 + 8;
    const away = at >= 0 && (cue.start < at || cue.end > at + clause.length) ? 40 : 0;
    const weak = /^(?:projects|oil|output|agreements|financing|capacity)$/.test(cue.topic)
      ? 12
      : cue.topic === 'settlement-share'
        ? -10
        : 0;
    const apart = !inside && !isBefore && /[,;]/.test(sentence.slice(end, cue.start)) ? 45 : 0;
    return { cue, score: distance + away + weak + apart };
  });
  scored.sort((a, b) => a.score - b.score);
  return scored[0]?.cue ?? null;
}

/** "Look at the trade. Last year it came to …": what the sentence before speaks of, where it holds no number. */
function toldOf(context: Context): string | null {
  const [words = ''] = context.before;
  const cue = /\d/.test(words) || context.follows ? undefined : cuesOf(words).find(({ topic }) => topic === 'turnover');
  return cue && /(?<![a-zа-я])(?:it|он|она|они|they)(?![a-zа-я])/.test(context.clause) ? money(cue, context) : null;
}

/** "It exceeds …": the clause names nothing itself. */
const pointed = ({ sentence, clause, figure, last, start }: Context) =>
  last !== null &&
  start < 60 &&
  /^(?:it|they|this|that|сейчас он|он|она|они|это|его|ее)(?![a-zа-я])/.test(sentence) &&
  cuesOf(`${clause} ${figure}`).length === 0 &&
  /^(?:trade|exports|other:(?:exports|imports|remit)|invest|assist)/.test(last);

function fromBefore(
  context: Context,
  topics: readonly Topic[],
  read: (cue: Cue, context: Context) => string,
): string | null {
  for (const words of context.before) {
    const cue = cuesOf(words).find(({ topic }) => topics.includes(topic));
    if (cue) return read(cue, { ...context, sentence: `${words} ${context.sentence}`, clause: words });
  }
  return null;
}
