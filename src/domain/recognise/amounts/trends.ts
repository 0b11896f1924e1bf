import type { ChangeDirection } from '../../quantity';
import type { Span } from '../draft';
import { matchesOf } from '../text/plainText';
import { changesIn } from './changes';

const OBJECT =
  '(?:дол[яюи]|удельный вес|товарооборот[а-я]*|торговля|торговлю|экспорт|импорт|поставк[иу]|перевозк[иу]|переводы|закупк[иу]|товарообмен|турпоток|пассажиропоток|грузооборот|грузопоток|транзит|инвестици[ия]|вложения|приток|число|количество|объем[а-я]*|share|part|proportion|role|weight|trade|turnover|exports|imports|deliveries|shipments|purchases|tourism|carriage|cargo|traffic|supplies|investment|freight|transit|remittances|transfers|the number|volume|volumes)';
const VERB =
  '(?:растет|растут|(?:увеличива|повыша|расширя|прибавля|[вн][ао]з?раста|усилива|ускоря|укрепля)[ею]т(?:ся)?|(?:вы|воз|под)рос(?:л[аои])?|(?:увеличи|повыси|расшири|прибави|усили|ускори|укрепи|подня)л[аои]?(?:с[ья])?|grow(?:s|ing|n)?|grew|ris(?:es|ing|en)|rose|increas(?:es|ing|ed)|climb(?:s|ing|ed)|(?:expand|strengthen|mount|swell|widen|surg|recover|inch|edg|creep|soar|jump)(?:e?s|ing|ed)|gain(?:s|ing|ed)?(?: ground)?|(?:сокраща|снижа|уменьша|пада|сжима|ослабева|убыва|та)[еюя]т(?:ся)?|(?:сократи|снизи|уменьши|упа|просе|сжа|опусти|тая)л[аои]?(?:с[ья])?|shrink(?:s|ing)?|shrank|fall(?:s|ing|en)?|fell|declin(?:es|ing|ed)|decreas(?:es|ing|ed)|dropp?(?:s|ing|ed)|(?:dwindl|contract|fad|wan|diminish|reced|weaken|eas|slump|slid|slipp)(?:e?s|ing|ed)|slips?|продолжа[ею]т [а-я]+)';
const RUN = '[^,.;:()%$\\d]{0,70}?';
const ACTIVE = '(?:(?:наращива|увеличива|расширя|сокраща|снижа)[ею]т|(?:нарасти|сократи)л[а-я]*)';
const FORMS: readonly string[] = [
  `(?:их|он[аи]?) (?:все )?стан[а-я]+ся (?:все )?(?:больше|выше|меньше|ниже)`,
  `(?:(?:the )?[a-z]+'s )?${OBJECT}(?![a-zа-я])${RUN}(?<![a-zа-я])${VERB}`,
  `${VERB} ${OBJECT}(?![a-zа-я])(?: [a-zа-я]+){0,5}`,
  `(?:[a-zа-я]+ )?${ACTIVE} (?:экспорт|импорт|поставк[а-я]+|закупк[а-я]+|товарооборот|долю|инвестиции)(?![a-zа-я])(?:,? (?!(?:а|но|однако|while|and|which)(?![a-zа-я]))[a-zа-я]+){0,5}`,
  `(?:рекордн[а-я]+ (?:количеств|числ)[a-zа-я]+ (?:[a-zа-я]+ ){0,1}(?:участник|экспонент)[a-zа-я]*|(?:a )?record number of (?:exhibitors|participants))`,
];
const COMPILED = FORMS.map((form) => new RegExp(`(?<![a-zа-я])(?:${form})(?![a-zа-я])`, 'g'));
/** A part of one of the words of the forms: most sentences hold none. */
const ANY_TREND = new RegExp(`${VERB}|нара[щс]|стан[а-я]+ся|рекордн|record`);
const NO_TREND =
  /(?:если|чтобы|to (?:grow|rise|increase|fall)|хотят|будет|should|may|might|рост[а-я]* (?:цен|тариф)|цен[аы]|inflation|did not|didn't|has not|have not|не (?:растет|растут|вырос)|связыва[а-я]+|конкуренц)/;

/** Growth and fall that is said without a number: «доля рубля растёт». Words that belong to an amount are none. */
export function trendsOf(
  text: string,
  amounts: readonly Span[],
): readonly (Span & { readonly way: ChangeDirection })[] {
  if (!ANY_TREND.test(text)) return [];
  const found: (Span & { readonly way: ChangeDirection })[] = [];
  for (const form of COMPILED) {
    for (const match of matchesOf(form, text)) {
      const start = match.index;
      const end = start + match[0].trimEnd().replace(/,$/, '').length;
      const overlapping = [...amounts, ...found].some((other) => start < other.end && other.start < end);
      // An amount in the same stretch of the sentence gives the growth its size.
      const clauseEnd = end + (/^[^,;.]*/.exec(text.slice(end))?.[0].length ?? 0);
      const measured = amounts.some((other) => other.start >= start && other.start <= clauseEnd + 4);
      if (overlapping || measured || NO_TREND.test(match[0])) continue;
      const way = changesIn(match[0])[0]?.way ?? (/меньше|ниже/.test(match[0]) ? 'falling' : 'rising');
      found.push({ start, end, way });
    }
  }
  return found;
}
