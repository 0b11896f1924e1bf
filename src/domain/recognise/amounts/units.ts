import { lexicon } from '../text/lexicon';
import { atPlace, wordList } from '../text/plainText';

/** A unit with the words for it after a number, by tables of `wordList`. The first that fits is taken. */
const MEASURES: readonly (readonly [unit: string, table: string, times?: number])[] = [
  ['pp', 'п.(_)п(.) пп процентн*_пункт* p(.)p(.) percentage_point* percentage-point*'],
  ['%', '% процент* per_cent per_cent. percent pct проц.'],
  ['x', 'раз раза times -fold fold -кратн*'],
  ['USD', 'доллар*(_сша) долл.(_сша) долл usd us_dollar* dollar* -dollar -долларов* $ us$'],
  ['EUR', 'евро eur euro euros €'],
  ['RUB', 'рубл* руб. руб российских_рублей rub r(o)uble* russian_r(o)uble* -r(o)uble ₽ rur'],
  ['CNY', 'юан* cny yuan rmb renminbi'],
  ['KZT', 'тенге теңге kzt tenge ₸'],
  ['UZS', 'сум сумов сума uzs soum* sum'],
  ['KGS', 'сом сомов сома kgs som soms'],
  ['TJS', 'сомони tjs somoni'],
  ['TMT', 'манат* tmt manat*'],
  ['t', 'тонн* т. т tonne* ton tons t'],
  ['t', 'mt', 1e6],
  ['t', 'kt', 1e3],
  ['m3', 'кубометр* кубическ*_метр* куб.(_)м(етр*)(.) кубов м3 м³ m3 m³ cubic_metre* cubic_meter* cu_m'],
  ['m3', 'bcm', 1e9],
  ['m3', 'mcm', 1e6],
  ['m2', 'квадратн*_метр* кв.(_)м(етр*)(.) м2 м² m2 m² square_metre* square_meter* sq_m sqm'],
  ['km', 'километр* км km kilometre* kilometer*'],
  ['containers', 'teu дфэ'],
];

/** Things that are counted, after a number and up to three words about them. */
const COUNTED: readonly (readonly [unit: string, table: string])[] = [
  [
    'companies',
    'компани* предприяти* фирм^ юрлиц* юридическ*_лиц* завод^ фабрик* организаци* субъект* производств* хозяйств* сп compan* enterprise* firm(s) businesses plant(s) factories entities venture(s) manufacturers producers farms mills',
  ],
  ['projects', 'проект^ инвестпроект* project(s) schemes'],
  ['corridors', 'коридор* маршрут* corridor* routes'],
  ['participants', 'участник* экспонент* participant* exhibitor*'],
  ['containers', 'контейнер* container* boxes'],
  ['flights', 'рейс^ flight(s) авиарейс*'],
  [
    'vehicles',
    'грузовик* фур^ машин^ автомобил^ комбайн* трактор* локомотив* тепловоз* большегруз* автомашин* автобус* поезд^ состав^ вагон* lorr* truck(s) vehicles cars trains wagons buses railcars locomotives tractors combines trailers',
  ],
  ['schools', 'школ^ school(s)'],
  [
    'persons',
    'человек* чел. чел граждан* аспирант* слушател* студент* учащ* школьник* мигрант* гастарбайтер* работник* рабочих рабочие рабочее рабочим рабочими турист* пассажир* специалист* мест^ мест. стажер* трудящ* выходц* выпускник* абитуриент* узбекистанц* казахстанц* киргизстанц* кыргызстанц* таджикистанц* туркменистанц* узбек^ казах^ киргизов таджик^ туркмен^ россиян* russians педагог* учител* врач* инженер* жител* приезж* иностранц* лиц квот* детей ребят children pupils people person(s) citizens nationals student* worker* migrant* tourist* visitor* passenger* travel(l)ers places place jobs trainees specialists engineers teachers doctors uzbeks kazakhs tajiks turkmens graduates foreigners diaspora kazakhstani* uzbekistani* tajikistani* arrivals men women scholarships holidaymakers guest(s) гост^',
  ],
  ['corridors', 'железнодорожн* автомобильн* автодорожн*'],
];

/** Before the amount: `$5bn`, `USD 15 billion`. */
const BEFORE: readonly (readonly [unit: string, pattern: string])[] = [
  ['USD', '(?:(?<![a-z])us ?)?\\$|(?<![a-zа-я])usd'],
  ['EUR', '€|(?<![a-zа-я])eur'],
  ['RUB', '₽|(?<![a-zа-я])(?:rub|rur)'],
  ['CNY', '¥|(?<![a-zа-я])(?:cny|rmb)'],
  ['KZT', '₸|(?<![a-zа-я])kzt'],
  ['UZS', '(?<![a-zа-я])uzs'],
  ['KGS', '(?<![a-zа-я])kgs'],
];

/** A word that may stand between a number and what is counted. */
const ABOUT_THEM = {
  ru: /^(?:[а-я-]+(?:[иы](?:х|ми?|е|й)|[ое](?:го|му|й|е)|[ая]я|ую)|тыс|млн)$/,
  en: /^(?!(?:of|in|to|from|by|at|for|and|or|on|the|a|were|was|is|are|has|have|had|with|worth|between|as|that|which|while|over|into|out|last|this|next|per|each|every|will|would|than|who|but|year|less|regions|(?:countries|sides|nations)'?|cities|districts|provinces|states|towns|villages|ministries|groups|up|down|through|since|under|during|after|before)$)[a-z'-]+$/,
};

const PARTICIPLE = /(?:нн|[аеую]щ|вш|[ео]м|[иыяа]т)(?:ых|их)(?:ся)?$/;
const compile = (table: string) => atPlace(`[ -]?(?:${wordList(table)})`);
const MEASURED = MEASURES.map(([unit, table, times = 1]) => ({ unit, times, at: compile(table) }));
const THINGS = lexicon(COUNTED);
const PREFIXES = BEFORE.map(([unit, pattern]) => ({ unit, at: new RegExp(`(?:${pattern}) ?$`) }));
/** A unit beside a number: where its words end (or begin, before the number), and what it multiplies by. */
export type UnitWords = {
  readonly unit: string;
  readonly at: number;
  readonly times: number;
  readonly counted: boolean;
};

/** The unit that follows at a place of plain text, of what is measured or of what is counted. */
export function unitAfter(text: string, at: number, lang: 'ru' | 'en'): UnitWords | null {
  for (const { unit, times, at: pattern } of MEASURED) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { unit, times, at: pattern.lastIndex, counted: false };
  }
  return thingAfter(text, at, lang);
}

/** What is counted after a place, with up to three words about it. */
function thingAfter(text: string, at: number, lang: 'ru' | 'en'): UnitWords | null {
  let place =
    at +
    (/^(?:(?: of|(?: -|:)(?: [а-я]+| that is)? (?:столько|how many))? |-)/.exec(text.slice(at, at + 24))?.[0].length ??
      -at - 1);
  // "37,000 Turkmen are studying": a people, where nothing follows that is counted.
  const folk = lang === 'en' ? /^ (?:turkmen|kyrgyz)(?= (?!to |of )|[,.])/.exec(text.slice(at, at + 12)) : null;
  let adjective: UnitWords | null = folk && { unit: 'persons', times: 1, at: at + folk[0].length, counted: true };
  let isOpen = false;
  for (let step = 0; step < 5 && place > at; step += 1) {
    const found = THINGS.at(text, place);
    const thing = found && text[found.end] !== '-' ? found : null;
    const about = /^([a-zа-я'-]+)([. ] ?)?/.exec(text.slice(place, place + 40));
    const describes = about !== null && (isOpen || ABOUT_THEM[lang].test(about[1] ?? ''));
    // «пять построенных в прошлом году Россией школ»
    isOpen ||= PARTICIPLE.test(about?.[1] ?? '');
    // «рабочих» can be counted themselves, and «рабочих мест» too.
    if (thing) adjective = { unit: thing.key, times: 1, at: thing.end, counted: true };
    if (thing && !(describes && lang === 'ru')) return adjective;
    if (!describes || !about[2]) return adjective;
    place += about[0].length;
  }
  return adjective;
}

/** The currency before a place: `at` is where it begins. */
export function unitBefore(text: string, at: number): UnitWords | null {
  const before = text.slice(Math.max(0, at - 6), at);
  for (const { unit, at: pattern } of PREFIXES) {
    const match = pattern.exec(before);
    if (match) return { unit, times: 1, at: at - match[0].length, counted: false };
  }
  return null;
}

/** The last thing that is counted in some words: «число компаний достигло …»; of many no routes. */
export function lastCounted(
  words: string,
  value = 0,
): { readonly unit: string; readonly start: number; readonly end: number } | null {
  const last = THINGS.find(words).findLast(
    ({ key }) =>
      value < 1000 || !(value < 1e6 ? /^(?:corridors|projects|schools)$/ : /^(?!persons|containers)/).test(key),
  );
  return last ? { unit: last.key, start: last.start, end: last.end } : null;
}
