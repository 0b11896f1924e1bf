import type { Context } from './context';
import type { Cue } from './topics';
import { NAMED, namesProduct, tradeWay } from './tradeWay';

/** Exports or imports, seen from the republic; of one product where one is named. */
export function product(context: Context, topic: 'exports' | 'imports'): string {
  const { clause, sentence, before } = context;
  // "sold Russia textiles for $64 million and bought machinery for 212"
  const gap = context.follows
    ? context.gap.split(/ (?:and|while|but|и|а|но) |; /).findLast((part) => NAMED.test(part))
    : null;
  const then = gap ?? `${clause} ${context.figure}`;
  const words = [then, sentence, ...before];
  // "Russian exports rose to 1.7 and imports to 0.2"
  const own = gap && WORD[topic].test(gap) ? gap : clause;
  const isPointed =
    /(?<![a-z])(?:the|th[eo]se|such) (?:purchases|shipments|deliveries|supplies|sales)(?! (?:of|to|from))|^(?:they|it|this|они|их|стоимость (?:этих )?(?:поставок|закупок))(?![a-zа-я])/.test(
      sentence,
    );
  if (isPointed && context.last && /by-product/.test(context.last) && !namesProduct(clause)) return context.last;
  const isSold =
    topic === 'exports' &&
    /(?:газпром|роснефт|лукойл|gazprom|rosneft|lukoil)/.test(clause) &&
    tradeWay(clause, topic) === null;
  if (isSold) return namesProduct(sentence) ? 'other:imports-by-product' : 'other:imports';
  const other = topic === 'exports' ? 'imports' : 'exports';
  const way = isMirrored(own, sentence, topic, other)
    ? other
    : (words.reduce<'exports' | 'imports' | null>((found, text) => found ?? tradeWay(text, topic), null) ?? topic);
  const isProduct =
    namesProduct(clause) ||
    namesProduct(context.figure) ||
    (namesProduct(sentence) &&
      !/(?:товар[а-я]* (?:в целом|и услуг)|весь экспорт|общий экспорт|total exports|overall|весь импорт|goods (?:worth|for|to the value)|товар[а-я]* на|экспорт [а-я]+(?:стана|ии) в)/.test(
        clause,
      ));
  if (isProduct) return way === 'exports' ? 'exports-by-product' : 'other:imports-by-product';
  return `other:${way}`;
}

const WORD = { exports: /экспорт|поставки|продал|export|sold/, imports: /импорт|купил|import|bought/ };
/** «Экспорт в Киргизию … , импорт …» is told from Russia: its imports are the exports of the republic, and its exports imports. */
const isMirrored = (clause: string, sentence: string, topic: Way, other: Way) =>
  WORD[topic].test(clause) &&
  !WORD[other].test(clause) &&
  !/(?<![a-zа-я])(?:из|from) (?!there)/.test(clause) &&
  tradeWay(clause.replace(/(?:экс|им)порт[а-я]*|(?:ex|im)ports?/g, ''), other) !== topic &&
  WORD[other].test(sentence) &&
  tradeWay(sentence, other) === topic;
type Way = 'exports' | 'imports';

export function goods(cue: Cue, context: Context): string {
  const { sentence, clause } = context;
  if (
    /(?:транзит|через|through|across|via |transit|прокач|по трубе|pipeline|нефтепровод|pumped)/.test(sentence) &&
    /(?:нефт|oil|crude)/.test(sentence) &&
    /(?:кита|кнр|chin)/.test(sentence)
  )
    return 'oil-transit-to-china';
  switch (cue.topic) {
    case 'north-south':
      return /capacity|пропускн|провозн/.test(clause) ? 'north-south-capacity-target' : 'north-south-freight';
    case 'oil':
      return context.last === 'oil-transit-to-china'
        ? context.last
        : product(context, /(?:импорт|купил|закуп|ввез|import|bought)/.test(sentence) ? 'imports' : 'exports');
    case 'transit':
      if (context.last === 'oil-transit-to-china') return context.last;
      return 'rail-transit';
    case 'capacity':
      return /север ?- ?юг|север|north/.test(`${sentence} ${context.before.slice(0, 3).join(' ')}`)
        ? 'north-south-capacity-target'
        : 'other:freight';
    case 'exports':
    case 'imports': {
      if (
        /(?<![a-zа-я])(?:груз(?![а-я]*ил|[а-я]*ит)|перевез|перевоз|freight|cargo|carried)/.test(clause) &&
        !/(?:экспорт|импорт|export|import)/.test(clause)
      )
        return 'other:freight';
      const found = product(context, cue.topic);
      return found === 'other:exports'
        ? 'exports-by-product'
        : found === 'other:imports'
          ? 'other:imports-by-product'
          : found;
    }
    case 'arrivals':
      return namesProduct(`${clause} ${context.figure} ${sentence}`) ? product(context, 'imports') : 'other:freight';
    case 'output':
      return 'other:output';
    default:
      if (/(?:транзит|transit)/.test(sentence)) return 'rail-transit';
      return /север ?- ?юг|north ?- ?south/.test(sentence) || /^north-south/.test(context.last ?? '')
        ? 'north-south-freight'
        : (ofRoute(context) ?? 'other:freight');
  }
}

export const isFreight = (last: string | null): last is string =>
  last !== null && !/share/.test(last) && /(?:freight|transit|product|exports|imports|output)/.test(last);
/** What is weighed is one product, though all trade was spoken of. */
export const ofProduct = (indicator: string) =>
  indicator === 'other:exports'
    ? 'exports-by-product'
    : indicator === 'other:imports'
      ? 'other:imports-by-product'
      : indicator;
/** «в том числе зерно: $0,9 млрд», or such a line of a list: a part of the trade that was spoken of; null for none. */
export function partOfTrade({ sentence, lastMoney, end, figure }: Context): string | null {
  const isTrade = /^(?:exports-by-product|other:exports|other:imports)/.test(lastMoney ?? '');
  const words = sentence.length < 120 ? sentence.slice(0, end) : figure;
  const isPart =
    /^(?:[-•*] ?)?(?:в том числе|в т\. ?ч\.|из них|включая|of which|including|incl\.)/.test(sentence) ||
    /^[-•*] /.test(sentence);
  return lastMoney && isTrade && isPart && namesProduct(words) ? ofProduct(lastMoney) : null;
}
/** "the route" and «там» after the corridor was named. */
export function ofRoute({ sentence, before }: Context): string | null {
  const points =
    /(?<![а-яa-z])(?:там|участк|section|артери|коридор|маршрут|ветк|there|route|corridor|line|branch)/.test(sentence);
  return points && /север[а-я]? ?- ?юг|north ?- ?south/.test(before.join(' ')) ? 'north-south-freight' : null;
}
