import { OURS_EN, OURS_RU } from '../places/places';
import type { Context } from './context';
import { product } from './goods';
import { type Cue, tradedIn } from './topics';
import { NAMED } from './tradeWay';

/** The indicator of a sum of money, by the word that it goes with. */
export function money(cue: Cue, context: Context): string {
  const { clause, sentence } = context;
  const near = `${clause} ${context.figure}`;
  const traded = tradedIn(context.follows && NAMED.test(context.gap) ? context.gap : sentence);
  switch (cue.topic) {
    case 'turnover':
      return 'trade-turnover';
    case 'gdp':
      return 'other:gdp';
    case 'output':
      return 'other:output';
    case 'exports':
    case 'imports':
      if (FREE.test(near)) return 'assistance';
      return isSentHome(context) ? money({ ...cue, topic: 'remittances' }, context) : product(context, cue.topic);
    case 'investment':
      // "The inflow shrank": of what was spoken of.
      return /^(?:in)?flow|^поток|^приток/.test(sentence.slice(cue.start, cue.end)) &&
        !/инвест|капитал|invest|capital/.test(near) &&
        !/^(?:other:)?invest/.test(context.last ?? 'invest')
        ? /товар|goods/.test(near)
          ? product(context, 'exports')
          : /remit/.test(context.last ?? '') && /russia/.test(clause)
            ? money({ ...cue, topic: 'remittances' }, context)
            : (context.last ?? '')
        : investment(context);
    case 'projects':
    case 'financing':
      if (FREE.test(near)) return 'assistance';
      if (cue.topic === 'financing')
        return /проект|project|construct|строит/.test(sentence) ? 'investment-projects-value' : investment(context);
      return /(?:инвест(?!и?ц?и?онн|проект)|влож|invest)/.test(clause) &&
        !/(?:проект[а-я]* (?:на|общей|стоимост|с )|стоимост|на сумму|worth|valued|projects? (?:of|with))/.test(near)
        ? investment(context)
        : 'investment-projects-value';
    case 'value':
      if (FREE.test(sentence)) return 'assistance';
      if (/(?:assets|активы|активов)(?![а-я])/.test(near)) return investment(context);
      // "Last year it was worth": what was spoken of before.
      if (/(?<![a-zа-я])(?:it|this|that|он|она|это|они) (?:was|is|were) worth/.test(clause) && context.last)
        return context.last;
      return /(?:соглашен|контракт|договор|меморандум|сделок|agreement|contract|deals|memorand)/.test(sentence) &&
        !/(?:проект|project)/.test(sentence)
        ? 'other:agreements-value'
        : has(sentence, /(?:товарооборот|торгов|trade)/) && !/(?:проект|project|портфел|portfolio)/.test(sentence)
          ? (context.lastMoney ?? 'trade-turnover')
          : traded && !/(?:проект|project)/.test(sentence)
            ? product(context, traded)
            : 'investment-projects-value';
    case 'agreements':
      return 'other:agreements-value';
    case 'assistance':
      return 'assistance';
    case 'average':
      return 'other:remittance-average';
    case 'remittances':
      return /(?:в среднем|в месяц|a month|средн[а-я]+|на человека|average|per person|each worker)/.test(sentence)
        ? 'other:remittance-average'
        : (/(?:в обратн[а-я]+ (?:сторону|направлени)|обратно|встречн|in the (?:other|opposite|reverse) direction|the other way|back to russia)/.test(
              clause,
            ) &&
              context.last === 'other:remittances') ||
            (/(?:в россию|to russia|into russia)/.test(clause) && !/из росси|from russia/.test(clause))
          ? 'other:remittances-to-russia'
          : 'other:remittances';
    case 'settlement-share':
      return 'other:settlements';
    case 'modernisation':
      return 'transport-modernisation-spending';
    default:
      return 'trade-turnover';
  }
}
/** Given, and not sold. */
const FREE =
  /(?:безвозмездн|в дар|подарил|(?<![а-я])передал[аио]?(?![а-я])|гуманитарн|(?<![а-я])грант|в (?:виде|качестве) помощи|бюджета (?:[а-я]+ ){0,3}(?:выдел|направ|потрат)|потра[тч][а-я]+ [^.;]*школ|школ[^.;]*потра[тч]|free of charge|donat|as a gift|humanitarian|grant aid|(?:in|as) aid)/;
export const isFree = (words: string) => FREE.test(words);
/** «мигранты отправили», "workers sent": money, and no goods. */
const isSentHome = ({ sentence, before, end }: Context) =>
  /^ (?:(?:was|were|has|have|been|reportedly) )+sent/.test(sentence.slice(end)) ||
  (/(?<![a-zа-я])(?:перевел[аи]?|переслал[а-я]*|отправ[а-я]*|sen[td]s?|transferred|wired|remitted|получ[а-я]+|пришл[аио]|прислал[аи]?)(?![a-zа-я])/.test(
    sentence,
  ) &&
    /(?:мигрант|гастарбайтер|трудящ|работающ|рабочие|семь(?:е|ям|ей)|жител|граждан(?!ск)|родн(?:ым|не)|домой|физ(?:ич|лиц)|worker|migrant|labourers|individuals|households|famil|relatives|clients|customers)/.test(
      `${sentence} ${before[0] ?? ''}`,
    ));
const has = (text: string, pattern: RegExp) => pattern.test(text);

const REPUBLIC_INVESTS = new RegExp(
  `${OURS_RU}[а-я]*ск[а-я]+ (?:[а-я]+ )?(?:холдинг|групп|актив|инвест|влож|бизнес|компани|предприн|капитал)|инвестор[а-я]* из ${OURS_RU}|${OURS_RU}[а-я]* (?:вложил|инвестировал|держит)|инвестици[а-я]* ${OURS_RU}[а-я]* в (?:росси|рф)|${OURS_EN}(?:stan)?(?:'s)? (?:[a-z]+ )?(?:holding|group|firm|compan|invest|assets|money|capital|business|put)`,
);
const INTO_RUSSIA =
  /(?:в росси[а-я]*|в рф|в российск[а-я]* экономик[а-я]*|in russia|into russia|in russian [a-z]+|in the russian [a-z]+|into the russian|в российск[а-я]+ (?:предпр|компани|завод|проект|актив)[а-я]+)/;

/** Of all the years together. */
const SINCE =
  /(?:за все (?:время|годы)|за годы|over the years|cumulative|to date|на сегодня|составля[ею]т|over the (?:past|last)|с момента|за (?:последние )?(?:[a-zа-я]+|\d+) лет|since (?:19|20)\d\d|с (?:19|20)\d\d)/;
const IN_ALL = /(?:всего|в общей сложности|in all|in total|altogether|совокупн|общий объем|суммарн|totals?|totalled)/;
/** Within a year or a part of one. */
const BOUNDED =
  /(?:в (?:19|20)\d\d|за (?:[а-я\d]+ ){1,2}(?:месяц|кварт)|прошл|last year|in 20\d\d|quarter|months|полугоди|в этом году|this year|half|за (?:19|20)\d\d|с начала года|с января|с июля|since (?:january|july|the)|so far|year to date|янв|февр|март|апр|ию[нл]|авг|[а-я]бр[яье])/;

function investment({ clause, sentence, before, last, isGrowth, figure }: Context): string {
  const all = sentence;
  if (
    last === 'other:companies-in-russia' &&
    /(?<![a-zа-я])(?:их|они|свои[хм]?|their|they|them)(?![a-zа-я])/.test(clause)
  )
    return 'other:investment-in-russia';
  const isReverse = has(all, REPUBLIC_INVESTS) && has(all, INTO_RUSSIA);
  const isBack =
    /(?:встречн|навстречу|в обратном направлении|(?:other|opposite|reverse|return) (?:direction|flow)|in return|the reverse|the other way)/.test(
      clause,
    );
  if (
    isReverse &&
    !isBack &&
    !/росси[а-я]* (?:инвест|вложен|вложил)|russian? (?:[a-z]+ )?(?:invest|money|capital|put)/.test(clause)
  )
    return 'other:investment-in-russia';
  if (
    isBack &&
    last !== 'other:investment-in-russia' &&
    before.some((words) => /инвест|вложен|invest/.test(words)) &&
    !isReverse
  )
    return has(all, /росси[а-я]* (?:инвест|вложен)/) ? 'investment-inflow' : 'other:investment-in-russia';
  if (
    /(?:накоплен|активы|активов|accumulated|stock|holds?|held|assets|держат)/.test(clause) ||
    /(?:накоплен|accumulated|stock (?:of|stood|was|in)|assets|активы)/.test(all)
  )
    return 'investment-stock';
  if (/(?:приток|поток|поступил|inflow|flow|came in|attracted|привлек|привлечен|new investment)/.test(clause))
    return 'investment-inflow';
  const told = isGrowth ? clause.slice(0, Math.max(0, clause.indexOf(figure))) : all;
  const isBounded = BOUNDED.test(all);
  if (SINCE.test(told) || (!isBounded && IN_ALL.test(told))) return 'investment-cumulative';
  if (/(?:приток|поток|inflow)/.test(all)) return 'investment-inflow';
  if (!isBounded && /(?:вложено|вложил[а-я]*|has put|have put|invested)/.test(all)) return 'investment-cumulative';
  return 'investment-inflow';
}
