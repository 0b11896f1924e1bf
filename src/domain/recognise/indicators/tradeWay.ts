import { OURS_EN, OURS_RU } from '../places/places';
import { whole, wordList } from '../text/plainText';

/** Goods that are traded. */
const PRODUCTS = wordList(
  'пшениц* зерн* плод* фрукт* овощ* текстил* хлоп* нефт* бензин* дизел* *топлив* гсм газ^ уголь угля металл* стал* мук* масло масла подсолнечн* черешн* виноград* рыб* лес лесоматериал* древесин* пиломатериал* удобрен* мед* уран* золот* мяс* птиц* молок* молочн* сахар* сыр* кондитер* шоколад* картофел* лук луку томат* помидор* яблок* абрикос* сухофрукт* орех* дын* арбуз* рис риса автомобил* машин* техник* оборудован* электроэнерг* лекарств* одежд* трикотаж* ковр* пряж* обув* мебел* цемент* стекл* алюмин* цинк* ферросплав* продовольств* продуктов_питания сельхоз* чая чай табак* бытов*_техник* wheat grain flour fruit* vegetable* textile* cotton oil petrol diesel gas coal steel metal* timber fertili* copper uranium gold meat poultry dairy milk sugar chocolate potato* onion* tomato* apple* apricot* grape* cherr* melon* rice cars car machinery equipment electricity medicine* pharmaceutical* clothing garments clothes carpets yarn shoes furniture cement glass food foodstuffs agricultural fish honey tea sunflower vehicles fuel silk',
);
const PRODUCT = whole(PRODUCTS);

const FROM_RUSSIA = whole(
  `(?:за)?куп[а-я]+ (?:[^,.;]{0,40} )?[ву] росси[а-я]*|из росси[а-я]*|из рф|from russia|russian (?:${PRODUCTS}|exports?|deliver[a-zа-я]+|shipments?|suppl[a-zа-я]+|sales|goods|[a-zа-я]+makers|exporters|farmers|mills|producers)|российск[а-я]+ (?:${PRODUCTS}|экспорт[а-я]*|поставк[а-я]*|товар[а-я]*|продукци[а-я]*|топлив[а-я]*|(?:поставщ|аграр|производит)[а-я]*)|экспорт[а-я]* росси[а-я]*|россия (?:[^,.;]{0,30} )?(?:(?:постав[ил]|экспортир|отправ|отгруз|прода)[а-я]+|(?:увелич|нара[сщ])[а-я]+ (?:поставки|экспорт))|(?<!(?:to|in|with|into) )russia(?:'s)? (?:[a-z]+ ){0,4}?(?:export|ship|sell|sold|suppl|deliver|sen[dt]|sales)[a-z]*`,
);
const TO_RUSSIA = whole(
  "(?:sold|sells?|suppl(?:y|ies|ied)|sent|shipped) russia|в росси[а-я]*|в рф|россиянам|на (?:[a-zа-я]+ )?российск[а-я]+ рын[а-я]+|to russia|to the russian|into russia|for the russian market|on the russian market|российск[а-я]+ (?:импорт|закуп|покупател|потребител)[а-я]*|(?:импорт|закуп)[а-я]* росси[а-я]*|(?<!(?:из|с|в) )росси[а-я]+ (?:(?!каза|узбе|кирг|кырг|тадж|турк)[а-я]+ ){0,3}(?:(?:за)?куп(?:ил|а[ею]т)|импортир|вв[ео]з|приобрел)[а-я]*|russia (?:[a-z]+ ){0,3}?(?:bought|buys?|import(?:s|ed)?|purchased?|took|takes?)|russia(?:n|'s) (?:[a-z]+ imports from|imports?|buyers|purchases|consumers|importers)",
);
/** To or from one of the republics, where Russia is not named. */
const REPUBLIC = `(?:${OURS_RU}(?:и?стан[а-я]*|и[яиюе]й?)|центральную азию|регион|республику|страну|${OURS_EN}i?stan|central asia|the (?:republic|region|country))`;
/** «туркменским нефтяникам», "to Uzbek buyers": those who get goods. */
const RECIPIENT = `${OURS_RU}[а-я]*ским [а-я]+(?:ам|ям)|to (?:${OURS_EN}|central asian) [a-z]+`;
const TO_REPUBLIC = whole(
  `(?:в|во|to|into) ${REPUBLIC}|${RECIPIENT}|(?:sold|sells?|sales)[^.,;]{0,40} in ${REPUBLIC}|прода[а-я]+[^.,;]{0,40} в (?:${OURS_RU}(?:и?стане|ии)|республике)`,
);
const FROM_REPUBLIC = whole(`(?:из|from) (?:${REPUBLIC}|республики|региона|центральной азии)`);
/** Words of either way. */
export const NAMED = /[см]порт|[вы]в[ео]з|закуп|[mx]port|purchas|bought|sold /;
const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

/** Which way goods go, seen from the republic; null where the words do not say. */
export function tradeWay(words: string, topic: 'exports' | 'imports'): 'exports' | 'imports' | null {
  const [from, to] = [has(FROM_RUSSIA, words), has(TO_RUSSIA, words)];
  if (from !== to) return from ? 'imports' : 'exports';
  const [out, into] = [has(FROM_REPUBLIC, words), has(TO_REPUBLIC, words)];
  // "Uzbek imports of Russian wheat", and not "Russian wheat imports from Kazakhstan".
  if (from && (into || !out)) return topic;
  if (out !== into) return out ? 'exports' : 'imports';
  return NAMED.test(words) ? topic : null;
}

/** True where words name goods. */
export const namesProduct = (words: string) => has(PRODUCT, words);
