import { OURS_EN, OURS_RU } from '../places/places';
import { lexicon } from '../text/lexicon';
import { matchesOf, remembered, whole, wordList } from '../text/plainText';

/** What the words around a figure speak of. */
export type Topic =
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'investment'
  | 'value'
  | 'assistance'
  | 'remittances'
  | 'settlements'
  | 'agreements'
  | 'settlement-share'
  | 'freight'
  | 'arrivals'
  | 'transit'
  | 'oil'
  | 'north-south'
  | 'students'
  | 'quota'
  | 'migrants'
  | 'tourists'
  | 'passengers'
  | 'jobs'
  | 'trainees'
  | 'companies'
  | 'projects'
  | 'corridors'
  | 'overland'
  | 'modernisation'
  | 'capacity'
  | 'participants'
  | 'area'
  | 'containers'
  | 'flights'
  | 'lorries'
  | 'schools'
  | 'roads'
  | 'gdp'
  | 'output'
  | 'financing'
  | 'average';

const TOPICS: readonly (readonly [topic: Topic, table: string])[] = [
  [
    'north-south',
    'север-юг* север_-_юг* north-south* north_-_south* каспийск*_маршрут* caspian_route* восточн*_ветк* восточн*_маршрут* eastern_branch',
  ],
  [
    'settlement-share',
    'расчет* взаиморасчет* платеж* сделок settlement* payment* settled paid_in invoiced transactions',
  ],
  [
    'turnover',
    "товарооборот* товаро-оборот* торгов* наторгов* товарообмен* оборот* взаимн*_торгов* внешнеторгов* trade turnover trading traded commerce trade's",
  ],
  [
    'exports',
    'экспорт* вывез* вывоз* поставк* поставок постави* поставля* поставят отправ* отгру* прода* реализовал* export* ship shipped ships shipping shipments sold sell sells sale sales supply supplies supplied deliver* sent sends',
  ],
  [
    'imports',
    'импорт* закуп* ввез* ввоз* купил* покупа* приобре* завез* завоз* получ* import* bought buy buys purchas* procured took taken takes',
  ],
  [
    'investment',
    'инвест* вложен* вложил* вкладыва* вклад капиталовлож* активы активов активах пии invest* assets приток* поток^ inflow* flow flows put_into put_in has_put have_put had_put sunk injected channelled poured ploughed brought_us принесли_нам принес_нам fdi капитал capital_stock',
  ],
  ['value', 'стоимость* на_сумму портфел* worth cost costed valued portfolio combined_value total_value'],
  ['agreements', 'соглашен* контракт* меморандум* договор* сделк* agreement* contract* deals deal memorand*'],
  [
    'assistance',
    'помощь помощи помощью поддержк* безвозмездн* грант* содейств* гуманитарн* донор* assistance aid grant grants support donat* humanitarian',
  ],
  [
    'remittances',
    'денежн*_перевод* перевод* перевел* переведут переведет перевод перечисл* переслал* отправили_домой remit* transfer* sent_home send_home wired',
  ],
  ['settlements', 'расчеты_в расчетов_в settlements_in payments_in'],
  ['financing', 'финансирован* профинансир* финансиру* financ* funding'],
  ['oil', 'нефт* oil crude'],
  ['transit', 'транзит* transit*'],
  ['arrivals', 'поступ* прибыл* прибыва* пришло пришли arrived arrives arriving came_in flowed'],
  ['freight', 'груз^ грузо* перевоз* перевез* провез* freight cargo* haul* carried carries goods_traffic moved'],
  ['capacity', 'пропускн*_способност* провозн*_способност* мощност* capacity'],
  ['quota', 'квот* quota* мест_для state-funded_places scholarship* бюджетн*_мест*'],
  [
    'students',
    'студент* учатся учится обуча* обучен* занимаются вуз* университет* учеб* student* study studying studies university universities enrol* undergraduates',
  ],
  [
    'trainees',
    'стажир* стажер* переподготов* повыс*_квалиф* прошли_обучение курс* подготов*_специал* trainee* trained training',
  ],
  [
    'migrants',
    'мигрант* миграц* трудов* труди* трудя* гастарбайтер* на_заработ* на_работу сезонн* организованн*_набор* выехал* migrant* migrat* labour labor seasonal guest_workers work_in working_in worked_in',
  ],
  [
    'tourists',
    'турист* туризм* туристическ* турпоток* отдых* отдохн* посети* побыва* съезди* гост^ guests tourist* tourism visitor* holidaymakers visited',
  ],
  ['passengers', 'пассажир* авиапассажир* пассажиропоток* passenger* flew'],
  ['jobs', 'рабоч*_мест* jobs вакансий вакансии employ*'],
  ['participants', 'участник* экспонент* выставк* exhibitor* participant* exhibition stands'],
  ['area', 'экспозиц* выставочн* площад* exhibition floor_space exhibition_area'],
  ['projects', 'проект* инвестпроект* project*'],
  [
    'companies',
    'компани* предприят* фирм* юрлиц* завод* бизнес* организац* производств* compan* enterprise* firm* business* plant* factor* ventures',
  ],
  ['corridors', 'коридор* corridor*'],
  ['overland', 'сухопутн* overland'],
  ['modernisation', 'модернизац* реконструкц* moderni* rebuild* reconstruct* upgrad*'],
  ['containers', 'контейнер* container*'],
  ['flights', 'рейс* авиасообщ* авиарейс* flight*'],
  ['lorries', 'грузовик* фур^ большегруз* автомобил* машин* грузовы* lorr* truck*'],
  ['schools', 'школ* school*'],
  ['roads', 'дорог* трасс* автодорог* магистрал* road* highway* motorway railway_line'],
  ['gdp', 'ввп экономик*_выросла gdp экономического_роста economic_growth валов*'],
  [
    'output',
    'производств* выпуск* выпустил* добыч* добыл* урожай* собрал* выработ* output production produced harvest* mined',
  ],
  ['average', 'средн*_перевод* средний_чек average_transfer* average_remittance*'],
];
const LEXICON = lexicon(TOPICS);

/** A word that says what is spoken of. */
export type Cue = { readonly topic: Topic; readonly start: number; readonly end: number };

/** All such words of a plain text, in order. A sentence and its clauses are asked for them once for every figure. */
export const cuesOf = remembered((text): readonly Cue[] => {
  const names = NAMES_OF_OTHERS.test(text) ? nameRows() : [];
  return LEXICON.find(text).flatMap(({ key: topic, start, end }) => {
    const isName = names.some(([of, name]) => of === topic && standsIn(name, text, start, end));
    return isName ? [] : [{ topic, start, end }];
  });
});
const NAMES_OF_OTHERS =
  /министер|министр|минист|minist|палат|агентств|agency|представи|торгпред|комисси|союз|фонд|fund|комитет|committee|служб|service|центр|trade |investment |labou?r|науки|хран|инвестиционн|туризм|торгов|цел[ьи]|задач|рекорд|подпис/;

let rows: readonly (readonly [Topic, RegExp])[] | null = null;
function nameRows() {
  rows ??= NOT_CUE.map(([topic, names]) => [topic, new RegExp(names, 'g')] as const);
  return rows;
}

/** Whether one of the longer names covers the word. */
function standsIn(names: RegExp, text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 48);
  return matchesOf(names, text.slice(from, end + 34)).some(
    ({ index, 0: name }) => from + index < end && start < from + index + name.length,
  );
}

/** Names of offices and of things that hold the same words. */
const NOT_CUE: readonly (readonly [Topic, RegExp])[] = [
  [
    'turnover',
    /(?:министер[а-я]*|министр[а-я]*|палат[а-я]*|агентств[а-я]*|представи[а-я]*|торгпред[а-я]*|комисси[а-я]*|союз[а-я]*) (?:[a-zа-я]+, )?(?:[a-zа-я]+ (?:и )?){0,2}торгов|торгово-промышленн|торгов[а-я]+ (?:палат|представи|партнер|дом|сет|центр|комисси|площад|барьер)|trade (?:minist|representative|ministry|mission|partner|commission|commissioner|barrier|centre|center|house|fair|union|envoy|chamber|official|department|policy)|(?:ministry|minister|department|chamber|deputy) (?:of|for) (?:[a-zа-я]+ (?:and )?){0,2}trade|и торговли (?:республики|росси|казах|узбек|рф)/g,
  ],
  [
    'investment',
    /(?:министер[а-я]*|министр[а-я]*|агентств[а-я]*|фонд[а-я]*|комитет[а-я]*) (?:[a-zа-я]+ (?:и )?)?(?:прямых )?инвестиц|инвестиционн[а-я]+ (?:агентств|фонд|комитет|проект|банк|форум)|investment (?:minist|agency|fund|project|committee|bank|forum|portfolio|promotion)|(?:ministry|minister|agency) (?:of|for) investment/g,
  ],
  [
    'migrants',
    /(?:агентств[а-я]*|служб[а-я]*|министер[а-я]*|комитет[а-я]*) (?:по |труд)|ministry of labou?r|labou?r (?:ministry|minister)|migration (?:agency|service)/g,
  ],
  [
    'exports',
    /(?:цел[ьи]|задач[а-я]+)[а-я, ]{0,12} (?:[а-я]+ )?постави[а-я]+|постави[а-я]+ (?:[а-я]+ )?(?:цел|задач|рекорд|подпис)[а-я]*/g,
  ],
  ['freight', /railway company/],
  ['students', /центр[а-я]* науки/],
  ['tourists', /(?:министер[а-я]*|комитет[а-я]*|агентств[а-я]*) (?:по )?туризм|tourism (?:minist|agency|committee)/g],
];

const PRODUCTS = wordList(
  'пшениц* зерн* плод* плоды фрукт* овощ* овощей плодоовощн* текстил* хлоп* нефт* нефтепродукт* бензин* дизел* газ^ уголь угля металл* стал* мук* муки масло масла подсолнечн* черешн* виноград* рыб* лес лесоматериал* древесин* пиломатериал* удобрен* мед* уран* золот* мяс* птиц* молок* молочн* сахар* сыр* кондитер* шоколад* картофел* лук луку томат* помидор* яблок* абрикос* сухофрукт* орех* дын* арбуз* рис риса автомобил* машин* техник* оборудован* электроэнерг* лекарств* медикамент* одежд* трикотаж* ковр* пряж* обув* мебел* цемент* стекл* алюмин* цинк* ферросплав* продовольств* продуктов_питания сельхоз* чая чай табак* бытов*_техник* wheat grain flour fruit* vegetable* textile* cotton oil petrol diesel gas coal steel metal* timber fertili* copper uranium gold meat poultry dairy milk sugar confectionery chocolate potato* onion* tomato* apple* apricot* grape* cherr* nuts melon* rice cars car machinery equipment electricity medicine* pharmaceutical* clothing garments clothes dresses leather wool carpets yarn shoes furniture cement glass aluminium zinc food foodstuffs farm_produce agricultural fish honey tea barley sunflower vehicles fuel lpg cereals silk',
);
const PRODUCT = whole(PRODUCTS);

const FROM_RUSSIA = whole(
  `из росси[а-я]*|из рф|из москвы|из сибири|с урала|from russia|from moscow|from the russian [a-zа-я]+|russian (?:${PRODUCTS}|exports?|deliver[a-zа-я]+|shipments?|suppl[a-zа-я]+|sales|goods|[a-zа-я]+makers|exporters|firms sold|companies sold|farmers|mills|producers)|российск[а-я]+ (?:${PRODUCTS}|экспорт[а-я]*|поставк[а-я]*|товар[а-я]*|продукци[а-я]*|топлив[а-я]*|поставщик[а-я]*|аграри[а-я]*|производител[а-я]*)|экспорт[а-я]* росси[а-я]*|россия (?:[^,.;]{0,30} )?(?:поставил[а-я]*|поставля[а-я]*|экспортир[а-я]*|отправ[а-я]+|отгруз[а-я]+|прода[а-я]+|увеличила (?:поставки|экспорт)|нарастила (?:поставки|экспорт)|наращивает (?:поставки|экспорт))|russia(?:'s)? (?:exports?|exported|shipped|ships|sold|sells|supplied|supplies|delivered|sent|deliveries|shipments|sales)|exports? (?:of|by) russia`,
);
const TO_RUSSIA = whole(
  "(?:sold|sells?|suppl(?:y|ies|ied)|sent|shipped) russia|в росси[а-я]*|в рф|в москву|москве|россиянам|на (?:[a-zа-я]+ )?российск[а-я]+ рын[а-я]+|to russia|to the russian|into russia|to moscow|for the russian market|on the russian market|российск[а-я]+ (?:импорт[а-я]*|покупател[а-я]*|потребител[а-я]*)|импорт[а-я]* росси[а-я]*|(?<!(?:из|с|в) )росси[а-я]+ (?:(?!каза|узбе|кирг|кырг|тадж|турк)[а-я]+ ){0,3}(?:(?:за)?куп(?:ил[аи]?|а[ею]т)|импортир[а-я]+|ввезл[аи]|ввоз[ия]т|приобрел[аи])|russia (?:[a-zа-я]+ )?(?:bought|buys|imported|imports|purchased|took|takes)|russian (?:imports?|buyers|purchases|consumers|importers)|russia's (?:imports?|purchases)",
);
/** To or from one of the republics, where Russia is not named. */
const REPUBLIC = `(?:${OURS_RU}(?:и?стан[а-я]*|и[яиюе]й?)|центральную азию|регион|республику|страну|${OURS_EN}stan|central asia|the (?:republic|region|country))`;
/** «туркменским нефтяникам», "to Uzbek buyers": those who get goods. */
const RECIPIENT = `${OURS_RU}[а-я]*ским [а-я]+(?:ам|ям)|to (?:${OURS_EN}|central asian) [a-z]+`;
const TO_REPUBLIC = whole(
  `(?:в|во|to|into) ${REPUBLIC}|${RECIPIENT}|(?:sold|sells?|sales)[^.,;]{0,40} in ${REPUBLIC}|прода[а-я]+[^.,;]{0,40} в (?:${OURS_RU}(?:и?стане|ии)|республике)`,
);
const FROM_REPUBLIC = whole(`(?:из|from) (?:${REPUBLIC}|республики|региона|центральной азии)`);
const SELLS = /экспорт|вывез|вывоз|export/;
const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

/** Which way goods go, seen from the republic; null where the words do not say. */
export function tradeWay(words: string, topic: 'exports' | 'imports'): 'exports' | 'imports' | null {
  const [from, to] = [has(FROM_RUSSIA, words), has(TO_RUSSIA, words)];
  if (from !== to) return from ? 'imports' : 'exports';
  if (from && to) return topic;
  const [out, into] = [has(FROM_REPUBLIC, words), has(TO_REPUBLIC, words)];
  if (out !== into) return out ? 'exports' : 'imports';
  return topic === 'imports' || SELLS.test(words) ? topic : null;
}

export const namesProduct = (words: string) => has(PRODUCT, words);

/** How an indicator is called where it is a growth. */
export function growthOf(indicator: string): string {
  const base = indicator === 'exports-by-product' ? 'other:exports-by-product' : indicator;
  if (/growth$/.test(base)) return base;
  return ['trade-turnover', 'investment-inflow', 'rail-transit'].includes(base)
    ? `${base}-growth`
    : `other:${base.replace(/^other:/, '')}-growth`;
}

const OF_LISTS =
  /^(?:trade-turnover|investment-inflow|rail-transit|north-south-freight|exports-by-product|students|students-state-funded|companies-russian-capital|national-currency-settlement-share|russia-share-of-total-trade|share-of-regional-turnover|investment-stock|investment-cumulative|investment-projects|investment-projects-value|assistance)$/;

/** The indicator of which another is the growth; any other is its own. */
export function baseOf(indicator: string): string {
  const base = indicator.replace(/-growth$/, '').replace(/^other:/, '');
  return OF_LISTS.test(base) || !indicator.startsWith('other:') ? base : `other:${base}`;
}
