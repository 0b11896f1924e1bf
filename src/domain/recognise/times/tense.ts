import type { ClaimStatus } from '../../claim';

const PAST =
  /(?<![a-zа-я])(?:[а-я]{1,4}(?:нес|вез|стиг)(?:ся)?|[a-zа-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)|[a-zа-я]{3,}(?:ено|ано|ены|аны|ена|ана|ято|ято)|was|were|had|did|[a-zа-я]{3,}ed|rose|grew|fell|stood|came|bought|sold|took|went|put|made|sent|got|shrank|spent|drew|hit|won|lost|gave|flew|slid|became|brought|ran)(?![a-zа-я])/;
const PRESENT =
  /(?<![a-zа-я])(?:зарегистрировано|занят[оы]|трудоустроены|есть|открыто|создано|is|are|has|have|operate|operates|work|works|study|studies|include|includes|remain|remains|account|accounts|make|makes|stands|stand|exceeds|exceed|keeps|keep|run|runs|hold|holds|own|owns|employ|employs|live|lives|amount|amounts|covers|comes|come|totals|comprises|total)(?![a-zа-я])/;
const PLAN =
  /(?<![a-zа-я])(?:планир[a-zа-я]+|планах|планам?|намерен[a-zа-я]*|намерева[a-zа-я]+|рассчитыва[a-zа-я]+|ожида[a-zа-я]+|довести|поруч[a-zа-я]+|цел[ьи]|целью|задач[a-zа-я]+|долж(?:ен|на|но|ны)|будет|будут|намечен[a-zа-я]*|прогноз[a-zа-я]*|предстоит|сможет|смогут|если|хот(?:ят|ел[a-zа-я]+)|обеща[a-zа-я]+|увеличат|увеличит|наде(?:ется|ются|емся|юсь)|(?:вырас|возрас)т(?:ет|ут)|достигн(?:ет|ут|ем)|превыс(?:ит|ят)|состав(?:ит|ят)|поднимет(?:ся)?|поднимутся|сократ(?:ит|ят)с?я?|сниз(?:ит|ят)с?я?|увелич(?:ит|ат)ся|прибав(?:ит|ят)|добав(?:им|ят)|довед(?:ет|ут|ем)|выйд(?:ет|ут|ем)|заверш(?:ат|ит)|введут|получ(?:ит|ат)|собира(?:ются|ется)|потенциал|может|могут|готов[a-zа-я]*|квот[a-zа-я]+|лимит[a-zа-я]*|жд(?:ем|ут|ет)|удвоить|нарастить|запустит|откроют|откроет|построят|построит|направит|предполага[a-zа-я]+|договорились|нацелен[a-zа-я]*|к 20\d\d год[a-zа-я]*|will|would|plans?|planned|aims?|aimed|targets?|targeted|expects?|expected|hopes?|by 20\d\d|wants?|intends?|intended|forecasts?|could|may|if|should|promised|pledged|goal|set to|due to (?:reach|open)|to (?:reach|double|triple|raise|bring)|agreed to|potential|provided that|ready to|quota|ordered)(?![a-zа-я])/;
const CONDITION = /(?<![a-zа-я])(?:если|при условии|в случае|if|provided that|in case|unless|could|would)(?![a-zа-я])/;
const FORECAST =
  /(?<![a-zа-я])(?:прогноз[a-zа-я]*|ожида[a-zа-я]+|forecasts?|expects?|expected|predict[a-zа-я]*)(?![a-zа-я])/;
const DENIED =
  /(?<![a-zа-я])(?:опроверг[a-zа-я]*|отрица[a-zа-я]+|отверг[a-zа-я]*|не подтверди[a-zа-я]*|не соответству[a-zа-я]+|назва[a-zа-я]+ (?:слухами|ложью|ложными|неверн[a-zа-я]+|фейком)|недостоверн[a-zа-я]+|неверн[a-zа-я]+|слухи о|denie[ds]|deny|denying|dismissed|rejected|refuted|rebutted|false reports|no truth|untrue|wrong to say|called .{0,30}(?:false|wrong|untrue|nonsense))(?![a-zа-я])/;

export const isPast = (clause: string) => PAST.test(clause);
/** Verbs by their ending, which many nouns share. */
const RUSSIAN_PRESENT = /(?<![а-я])[а-я]{2,}(?:ет|ют|ит|ят|ат|ут|ется|ются|ится|ятся|атся|утся)(?![а-я])/g;
const NOUN =
  /(?:транзит|кредит|визит|дефицит|лимит|бюджет|совет|комитет|пакет|интернет|лет|нет|отчет|счет|расчет|зачет|учет|билет|университет|факультет|приоритет|паритет|авторитет|результат|мандат|сертификат|формат|депутат|штат|аппарат|институт|маршрут|минут|валют|брат|сенат|агрегат|вылет|полет|самолет|вертолет|аудит|ребят|девят|десят|дцат|пят|шестьдесят|пятьдесят|ответ|свет|цвет|предмет|сюжет|запрет|портрет|бит|кабинет|прокат|мат|чат|составит|превысит|вырастет|достигнет|увеличит|будет|сможет|станет|даст|снизит|сократит|вырастут|достигнут|увеличат|построят|запустят|откроют|откроет)$/;
export const isPresent = (clause: string) =>
  PRESENT.test(clause) || (clause.match(RUSSIAN_PRESENT) ?? []).some((word) => !NOUN.test(word));
/** Denied by the words before it: «опровергли сообщения о падении на 40 %». */
export const isDenied = (before: string) => DENIED.test(before);

export function statusIn(words: string, future: boolean): ClaimStatus {
  if (CONDITION.test(words) && !future) return 'conditional';
  if (FORECAST.test(words)) return 'forecast';
  return future || PLAN.test(words) ? 'target' : 'stated';
}
