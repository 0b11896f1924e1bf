import type { ClaimStatus } from '../../claim';

const PAST =
  /(?<![a-zа-я])(?:[а-я]{1,4}(?:нес|вез|стиг)(?:ся)?|[а-я]{2,}л[аои]?(?:с[ья])?|[а-я]{3,}(?:[еа]н|ят)[оыа]|was|were|had|did|[a-zа-я]{3,}ed|rose|grew|fell|stood|came|bought|sold|took|went|put|made|sent|got|shrank|spent|drew|hit|won|lost|gave|flew|slid|became|brought|ran)(?![a-zа-я])/;
const PRESENT =
  /(?<![a-zа-я])(?:зарегистрировано|занят[оы]|трудоустроены|есть|открыто|создано|is|are|has|have|stud(?:y|ies)|(?:operate|work|include|remain|account|make|stand|exceed|keep|run|hold|own|employ|live|amount|cover|come|total|comprise)s?)(?![a-zа-я])/;
const PLAN =
  /(?<![a-zа-я])(?:план(?:ир|у?а?м?(?![а-я]))|намере[нв]|рассчитыва[а-я]|ожида[а-я]|поруч[а-я]|задач[а-я]|намечен|прогноз|обеща[а-я]|готов|квот[а-я]|лимит|предполага[а-я]|нацелен|к 20\d\d год|(?:планах|довести|цел[ьи]|целью|долж(?:ен|на|но|ны)|будет|будут|предстоит|сможет|смогут|если|хот(?:ят|ел[а-я]+)|увелич(?:[иа]т)(?:ся)?|наде(?:ется|ются|емся|юсь)|добавим|завершат|собира(?:ются|ется)|потенциал|может|могут|жд(?:ем|ут|ет)|удвоить|нарастить|[а-я]+(?:кро|йд|гн|чн|хн|ед|ним|[ыз]раст)[еую][тм](?:ся)?|по(?:луча|стро[ия])т|(?:в|вы|за|на|по|от|об|пре|при|про|с|у|до|рас|раз|из)[а-я]{2,}(?<!ход|вод|воз|нос|тро|сто|вис|ерж|леж|рос|отр|виз|фиц|рем|луж|ид|мн)[ия]т(?:ся)?|договорились|will|would|plans?|planned|aim(?:s|ed|ing)?|targets?|targeted|expects?|expected|hopes?|by 20\d\d|wants?|intends?|intended|forecasts?|could|(?<=[a-z] )(?<!(?:in|of|since|by|to|this|last|for|and) )may(?= [a-z])|if|should|promised|pledged|goal|(?:is|are) to be|set to|due to (?:reach|open)|to (?:reach|double|triple|raise|bring)|agreed to|potential|provided that|ready to|quota|ordered)(?![a-zа-я]))/;
const CONDITION = /(?<![a-zа-я])(?:если|при условии|в случае|if|provided that|in case|unless|could|would)(?![a-zа-я])/;
const FORECAST = /(?<![a-zа-я])(?:прогноз|ожида[а-я]|predict|(?:forecasts?|expects?|expected)(?![a-zа-я]))/;
const DENIED =
  /(?<![a-zа-я])(?:опроверг|никаких|отрица(?!тельн)[а-я]|отверг|не подтверди|не соответству[а-я]|наз[ыв]+а[а-я]+ (?:[а-я]+ )?(?:слух|лож|неверн|фейк|выдум|вымыс|домыс|неправд|дезинформ|ошибоч)[а-я]|беспочвенн[а-я]|не (?:имеют под собой|находят подтвержд)|недостоверн[а-я]|неверн[а-я]|(?:слухи о|denie[ds]|deny|denying|dismissed|rejected|refuted|false reports|no (?:truth|talk)|(?:un|not )true|unfounded|called .{0,30}(?:false|wrong|nonsense))(?![a-zа-я]))/;

export const isPast = (clause: string) => PAST.test(clause);
/** Verbs by their ending, which many nouns share. */
const RUSSIAN_PRESENT = /(?<![а-я])[а-я]{2,}[еюияау]т(?:ся)?(?![а-я])/g;
const NOUN =
  /(?:(?:транз|кред|виз|дефиц|лим|ауд|б)ит|(?:бюдж|сов|[иь]т|пак|интерн|л|н|[^о]ч|бил|отв|св|цв|предм|сюж|запр|портр|кабин)ет|(?:результ|манд|сертифик|форм|депут|шт|аппар|бр|сен|агрег|прок|м|ч|дц)ат|(?:инстит|маршр|мин)ут|валют|ребят|девят|десят|пят)$/;
export const isPresent = (clause: string) =>
  PRESENT.test(clause) || (clause.match(RUSSIAN_PRESENT) ?? []).some((word) => !NOUN.test(word) && !PLAN.test(word));
const RUMOUR =
  /^(?:сообщени|слух|информаци|публикаци|заявлени|утверждени|разговор|сведени|новост|данные|цифр|верси)[а-я]*,? (?:[а-я]+ ){0,3}?(?:о|об|про|будто|что)(?![а-я])/;
/** «Слухи о … назвали выдумкой»: denied by what follows. */
export const isRumour = (sentence: string, after: string) => RUMOUR.test(sentence) && DENIED.test(after);
/** Denied by the words before it: «опровергли сообщения о падении на 40 %». */
export const isDenied = (before: string) => DENIED.test(before);

export function statusIn(words: string, future: boolean): ClaimStatus {
  if (CONDITION.test(words) && !future) return 'conditional';
  if (FORECAST.test(words)) return 'forecast';
  return future || PLAN.test(words) ? 'target' : 'stated';
}
