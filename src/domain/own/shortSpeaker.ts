/** After one of these words comes the person who holds the office. */
const OFFICE =
  /^(?:(?:vice-|deputy-|co-)?(?:president|premier|minister|ambassador|chair(?:man|woman|person)?|governor|secretary|director|head|chief|speaker|envoy|commissioner|representative|analyst|economist|chancellor)|(?:вице-|экс-)?(?:президент|премьер|премьер-министр|министр|посол|глава|председатель|директор|представитель))$/iu;
const CAPITAL = /^\p{Lu}[\p{L}.’'-]*$/u;
/** What stands between a name and a surname. */
const PATRONYMIC = /(?:вич|вна|чна|улы|уулу|кызы|оглы|vich|vna|uly|uulu|kyzy|ogly)$|^\p{Lu}\.$/iu;
/** Words of bodies, which have no surname. */
const BODY =
  /банк|фонд|республик|министерств|комисси|союз|федераци|ассоциац|агентств|bank|fund|ministr|union|republic|federation|commission|agency|group|cent(?:re|er)/iu;

/**
 * The name of a person without the office: `Maxim Reshetnikov` of `Russia’s economy minister Maxim Reshetnikov`, «Лазиз
 * Кудратов» of «министр торговли Узбекистана Лазиз Кудратов». What has no person in it, as far as its words tell, stays whole.
 */
export function shortSpeaker(name: string): string {
  const words = name.trim().split(/\s+/);
  const capitals = words.slice(words.findLastIndex((word) => !CAPITAL.test(word)) + 1);
  const office = capitals.findLastIndex((word) => OFFICE.test(word));
  if (office < 0 && capitals.length === words.length) return name;
  const person = capitals.slice(office + 1);
  const isWithMiddle = PATRONYMIC.test(person.at(-2) ?? '');
  const kept = person.slice(isWithMiddle ? -3 : -2);
  return kept.length < 2 || kept.some((word) => BODY.test(word)) ? name : kept.join(' ');
}
