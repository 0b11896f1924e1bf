import { lexicon } from '../text/lexicon';
import { matchesOf, remembered } from '../text/plainText';

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
    'товарооборот* торгов* наторгов* товарообмен* оборот* взаимн*_торгов* внешнеторгов* trad(e)(d) trading turnover commerce',
  ],
  [
    'exports',
    'экспорт* вывез* вывоз* поставк* поставок постави* поставля* поставят отправ* отгру* прода* реализовал* export* ship* sold sell* sale(s) earn(s) earned suppl* deliver* sent sends',
  ],
  [
    'imports',
    'импорт* закуп* ввез* ввоз* купил* покупа* приобре* завез* завоз* получ* import* bought buy(s) purchas* took taken takes receiv*',
  ],
  [
    'investment',
    'инвест* влож* вкладыва* вклад капиталовлож* активы активов активах пии invest* assets приток* поток^ inflow* flow flows has_put have_put put_into put_in капитал',
  ],
  ['value', 'стоимость* обойд*ся обош*сь на_сумму портфел* worth cost valued portfolio combined_value'],
  ['agreements', 'соглашен* контракт* меморандум* договор* сделк* agreement* contract* deals deal memorand*'],
  [
    'assistance',
    'помощь помощи помощью поддержк* безвозмездн* грант* содейств* гуманитарн* донор* выдел* assistance aid grant grants support donat* humanitarian allocat* set_aside',
  ],
  [
    'remittances',
    'денежн*_перевод* перевод* перевел* перечисл* переслал* отправили_домой remit* transfer* sent_home send_home wired',
  ],
  ['settlements', 'расчеты_в расчетов_в settlements_in payments_in'],
  ['financing', 'финансирован* профинансир* финансиру* financ* funding'],
  ['oil', 'нефт* oil crude'],
  ['transit', 'транзит* transit* cross*_kazakh*'],
  ['arrivals', 'поступ* прибыл* прибыва* пришло пришли arrived arrives arriving came_in flowed'],
  ['freight', 'груз^ грузо* перевоз* перевез* провез* freight cargo* haul* carried carries moved'],
  ['capacity', 'пропускн*_способност* провозн*_способност* мощност* capacity'],
  ['quota', 'квот* quota* мест_для state-funded_places scholarship* бюджетн*_мест*'],
  [
    'students',
    'студент* учатся учится учиться учени* обуча* обучен* занима[ею]тся вуз* университет* учеб* student* study* studie* universit* enrol*',
  ],
  [
    'trainees',
    'стажир* стажер* переподготов* повыс*_квалиф* прошли_обучение курс* подготов*_специал* trainee* trained training',
  ],
  [
    'migrants',
    'мигрант* миграц* трудов* труди* трудя* гастарбайтер* на_заработ* на_работу сезонн* организованн*_набор* выехал* migrant* migrat* labo(u)r seasonal guest_workers work_in working_in worked_in',
  ],
  [
    'tourists',
    'турист* туризм* турпоток* отдых* отдохн* посети* побыва* гост^ guests tourist* tourism visitor* visited',
  ],
  ['passengers', 'пассажир* авиапассажир* passenger* flew'],
  ['jobs', 'рабоч*_мест* jobs вакансий вакансии employ*'],
  ['participants', 'участник* экспонент* выставк* exhibitor* participant* exhibition stands'],
  ['area', 'экспозиц* выставочн* площад* exhibition'],
  ['projects', 'проект* инвестпроект* project*'],
  [
    'companies',
    'компани* предприят* фирм* завод* бизнес* организац* производств* compan* enterprise* firm* business* plant* factor* ventures',
  ],
  ['corridors', 'коридор* corridor*'],
  ['overland', 'сухопутн* overland'],
  ['modernisation', 'модернизац* реконструкц* moderni* rebuild* reconstruct* upgrad*'],
  ['containers', 'контейнер* container*'],
  ['flights', 'рейс* авиасообщ* авиарейс* flight*'],
  ['lorries', 'грузовик* фур^ большегруз* автомобил* машин* грузовы* lorr* truck*'],
  ['schools', 'школ* school*'],
  ['roads', 'дорог* трасс* автодорог* магистрал* road* highway*'],
  ['gdp', 'ввп gdp economic_growth валов*'],
  [
    'output',
    'производств* выпуск* выпустил* добыч* добыл* урожай* собрал* выработ* output production produce(s) produced producing burn(s) burnt consum* harvest* picked mined mines',
  ],
  ['average', 'средн*_перевод* average_transfer* average_remittance*'],
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
/** Which way goods go that words speak of: bought, where both are named. */
export function tradedIn(words: string): 'exports' | 'imports' | null {
  const topics = cuesOf(words).map(({ topic }) => topic);
  return (['imports', 'exports'] as const).find((way) => topics.includes(way)) ?? null;
}
const NAMES_OF_OTHERS =
  /минист|minist|палат|агентств|agency|представи|торгпред|комисси|союз|фонд|fund|комитет|committee|служб|service|центр|trade |investment |labou?r|науки|хран|инвестиционн|туризм|торгов|цел[ьи]|задач|рекорд|подпис|перевод|remittances/;

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
    /(?:минист|палат|агентств|представи|торгпред|комисси|союз)[а-я]* (?:[a-zа-я]+, )?(?:[a-zа-я]+ (?:и )?){0,2}торгов|торгово-промышленн|торгов[а-я]+ (?:палат|представи|партнер|дом|сет|центр|комисси|площад|барьер)|trade (?:minist|representative|mission|partner|commission|barrier|cent|house|fair|union|envoy|chamber|official|department|policy)|(?:ministry|minister|department|chamber|deputy) (?:of|for) (?:[a-zа-я]+ (?:and )?){0,2}trade|и торговли (?:республики|росси|казах|узбек|рф)/g,
  ],
  [
    'investment',
    /(?:минист|агентств|фонд|комитет)[а-я]* (?:[a-zа-я]+ (?:и )?)?инвестиц|инвестиционн[а-я]+ (?:агентств|фонд|комитет|проект|банк|форум)|investment (?:minist|agency|fund|project|committee|bank|forum|portfolio|promotion)|(?:ministry|minister|agency) (?:of|for) investment/g,
  ],
  [
    'migrants',
    /(?:агентств|служб|минист|комитет)[а-я]* (?:по |труд)|ministry of labou?r|labou?r (?:ministry|minister)|migration (?:agency|service)|перевод[а-я]* (?:[а-я]+ )?(?:труд|мигрант)[а-я]*|remittances (?:of|from|by) (?:[a-z]+ )?(?:migrant|labou?r|seasonal)/g,
  ],
  [
    'exports',
    /(?:цел[ьи]|задач[а-я]+)[а-я, ]{0,12} (?:[а-я]+ )?постави[а-я]+|постави[а-я]+ (?:[а-я]+ )?(?:цел|задач|рекорд|подпис)/g,
  ],
  ['freight', /railway company/],
  ['students', /центр[а-я]* науки/],
  ['tourists', /(?:минист|комитет|агентств)[а-я]* (?:по )?туризм|tourism (?:minist|agency|committee)/g],
];
