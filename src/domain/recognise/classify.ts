import { type Cue, cuesOf, growthOf, namesProduct, type Topic, tradeWay } from './indicators';

/** What is known around a figure when its indicator is asked for. All words are plain. */
export type Context = {
  readonly unit: string;
  readonly isGrowth: boolean;
  readonly figure: string;
  readonly clause: string;
  readonly sentence: string;
  /** Where the figure stands in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The sentences and heading before, the nearest first. */
  readonly before: readonly string[];
  /** The indicator of the last figure before of the same kind of unit, and of any. */
  readonly last: string | null;
  readonly lastMoney: string | null;
  /** True where another figure stands before it in the sentence. */
  readonly follows: boolean;
  /** What stands between the figure before it in the sentence and this one. */
  readonly gap: string;
};

const MONEY = /^(?:USD|EUR|RUB|CNY|KZT|UZS|KGS|TJS|TMT)$/;
const MONEY_TOPICS: readonly Topic[] = [
  'turnover',
  'exports',
  'imports',
  'investment',
  'value',
  'assistance',
  'remittances',
  'settlement-share',
  'agreements',
  'modernisation',
  'financing',
  'average',
  'projects',
  'gdp',
  'output',
];
const FREIGHT_TOPICS: readonly Topic[] = [
  'north-south',
  'oil',
  'transit',
  'freight',
  'exports',
  'imports',
  'capacity',
  'output',
];
const PERSON_TOPICS: readonly Topic[] = [
  'students',
  'quota',
  'migrants',
  'tourists',
  'passengers',
  'jobs',
  'trainees',
  'participants',
];
const RATIO_TOPICS: readonly Topic[] = [
  ...MONEY_TOPICS,
  ...FREIGHT_TOPICS,
  ...PERSON_TOPICS,
  'companies',
  'overland',
  'containers',
  'flights',
  'lorries',
  'gdp',
];

/** The indicator of a figure, with the word that gave it away; null for the word where none did. */
export function classify(context: Context): { readonly indicator: string; readonly cue: Cue | null } {
  const { unit, isGrowth } = context;
  if (unit === 'direction') return { indicator: ratio(context, RATIO_TOPICS), cue: null };
  if (unit === '%' || unit === 'share' || unit === 'pp' || unit === 'x') return ofRatio(context);
  const found = ofLevel(context);
  return isGrowth ? { ...found, indicator: growthOf(found.indicator) } : found;
}

function ofLevel(context: Context): { indicator: string; cue: Cue | null } {
  const { unit, figure, clause, sentence } = context;
  if (MONEY.test(unit)) {
    const isBack =
      /(?:в обратн[а-я]+ (?:сторону|направлени)|in the (?:other|opposite|reverse) direction|the other way)/.test(
        clause,
      );
    if (isBack && context.last === 'other:remittances') return { indicator: 'other:remittances-to-russia', cue: null };
    const cue = pointed(context) ? null : nearest(context, MONEY_TOPICS);
    if (!cue && context.last && pointed(context)) return { indicator: context.last, cue: null };
    return {
      indicator: cue
        ? money(cue, context)
        : (context.lastMoney ?? fromBefore(context, MONEY_TOPICS, money) ?? 'trade-turnover'),
      cue,
    };
  }
  if (unit === 't' || unit === 'm3') {
    const cue = nearest(context, FREIGHT_TOPICS);
    return {
      indicator: cue
        ? goods(cue, context)
        : (ofRoute(context) ??
          (isFreight(context.last) ? context.last : fromBefore(context, FREIGHT_TOPICS, goods)) ??
          'other:freight'),
      cue,
    };
  }
  if (unit === 'persons') {
    const cue = nearest(context, PERSON_TOPICS);
    return {
      indicator:
        people(cue?.topic ?? null, context) ??
        (context.last && !/share|assistance|trade|invest/.test(context.last) ? context.last : null) ??
        fromBefore(context, PERSON_TOPICS, (other) => people(other.topic, context) ?? 'students') ??
        'other:migrant-workers',
      cue,
    };
  }
  const byUnit = simple(unit, figure, clause, sentence, context);
  return { indicator: byUnit, cue: null };
}

function simple(unit: string, figure: string, clause: string, sentence: string, context: Context): string {
  const around = `${figure} ${clause}`;
  switch (unit) {
    case 'projects':
      return /(?:заверш|реализован(?:о|ы)(?! в)|выполнен|complet|finished|commissioned|запущен|введен)/.test(clause)
        ? 'other:investment-projects-completed'
        : 'investment-projects';
    case 'companies':
      return firms(figure, clause, sentence, context);
    case 'corridors':
      return /железнодорож|rail/.test(figure)
        ? 'transport-corridors-rail'
        : /автомоб|автодор|road/.test(figure)
          ? 'transport-corridors-road'
          : 'transport-corridors';
    case 'participants':
      return 'exhibition-participants';
    case 'containers':
      return 'other:containers';
    case 'flights':
      return 'other:flights';
    case 'vehicles':
      return /поезд|состав|вагон|train|wagon|railcar/.test(figure)
        ? 'other:freight'
        : /экспорт|поставк|импорт|export|import|sold|bought|купил|ввез|прода/.test(around)
          ? product(context, /импорт|import|bought|купил|ввез/.test(around) ? 'imports' : 'exports')
          : 'other:lorries';
    case 'schools':
      return 'other:schools';
    case 'km':
      return 'other:road-length';
    case 'm2':
      return 'other:exhibition-area';
    default:
      return context.last ?? `other:${unit}`;
  }
}

function firms(figure: string, clause: string, sentence: string, { before, last }: Context): string {
  const all = `${clause} ${sentence}`;
  if (/китайск|chinese|с участием китая/.test(`${figure} ${clause}`)) return 'other:companies-chinese-capital';
  if (
    /(?:казахстанск|узбекск|киргизск|кыргызск|таджикск|туркменск|центральноазиатск)[a-zа-я]* (?:компани|предприят|фирм|капитал|бизнес|участи|инвестор)|(?:капитал[a-zа-я]*|участи[a-zа-я]*) из (?:казахстан|узбекистан|кирги|кыргыз|таджик|туркмен)|(?:kazakh|uzbek|kyrgyz|tajik|turkmen|central asian)(?:-owned)? (?:compan|firms|business|capital|enterprises|owner|shareholder)/.test(
      all,
    ) &&
    /(?:в росси|в рф|in russia|на российск|in the russian)/.test(all)
  )
    return 'other:companies-in-russia';
  if (
    /(?:запусти|построит|откры(?:ть|т)|созда(?:ть|но|ны)|предстоит|появ|launch|build|built|open|set up|create)/.test(
      clause,
    ) &&
    /(?:завод|предприят|производств|plant|factor|enterprise|venture)/.test(figure)
  )
    return 'other:joint-plants';
  if (/(?:совместн[a-zа-я]+ (?:завод|производств)|joint plants|joint factories)/.test(figure))
    return 'other:joint-plants';
  if (/(?:экспонент|выставк|стенд|exhibit|участвова|приня[a-zа-я]+ участие|took part|взяли участие)/.test(all))
    return 'exhibition-participants';
  if (last === 'other:companies-in-russia' && !/росси|russia/.test(clause)) return last;
  return before.some((words) => /китайск/.test(words)) && /китайск/.test(sentence)
    ? 'other:companies-chinese-capital'
    : 'companies-russian-capital';
}

function money(cue: Cue, context: Context): string {
  const { clause, sentence } = context;
  const near = `${clause} ${context.figure}`;
  switch (cue.topic) {
    case 'turnover':
      return 'trade-turnover';
    case 'gdp':
      return 'other:gdp';
    case 'output':
      return 'other:output';
    case 'exports':
    case 'imports':
      return isSentHome(context) ? 'other:remittances' : product(context, cue.topic);
    case 'investment':
      return investment(context);
    case 'projects':
      return /(?:инвестиц|вложен|invest)/.test(clause) &&
        !/(?:проект[a-zа-я]* (?:на|общей|стоимост|с )|стоимост|на сумму|worth|valued|projects? (?:of|with))/.test(near)
        ? investment(context)
        : 'investment-projects-value';
    case 'value':
      return /(?:соглашен|контракт|договор|меморандум|сделок|agreement|contract|deals|memorand)/.test(sentence) &&
        !/(?:проект|project)/.test(sentence)
        ? 'other:agreements-value'
        : has(sentence, /(?:товарооборот|торгов|trade)/) && !/(?:проект|project|портфел|portfolio)/.test(sentence)
          ? (context.lastMoney ?? 'trade-turnover')
          : /(?:экспорт|поставк|поставил|отправ|отгруз|продал|export|ship|sold|deliver|suppl|импорт|купил|закуп|ввез|bought|import|purchas)/.test(
                sentence,
              ) && !/(?:проект|project)/.test(sentence)
            ? product(
                context,
                /(?:импорт|купил|закуп|ввез|bought|import|purchas)/.test(sentence) ? 'imports' : 'exports',
              )
            : 'investment-projects-value';
    case 'agreements':
      return 'other:agreements-value';
    case 'assistance':
      return 'assistance';
    case 'average':
      return 'other:remittance-average';
    case 'remittances':
      return /(?:в среднем|средн[a-zа-я]+|на человека|average|per person|each worker)/.test(sentence)
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
    case 'financing':
      return /проект|project/.test(sentence) ? 'investment-projects-value' : investment(context);
    default:
      return 'trade-turnover';
  }
}
/** «мигранты отправили», "workers sent": money, and no goods. */
const isSentHome = ({ sentence, before }: Context) =>
  /(?<![a-zа-я])(?:перевели|перевел|переслал[а-я]*|отправил[а-я]*|отправля[а-я]*|sent|send|sends|transferred|wired|remitted)(?![a-zа-я])/.test(
    sentence,
  ) &&
  /(?:мигрант|гастарбайтер|трудящ|работающ|рабочие|workers|migrants|labourers)/.test(`${sentence} ${before[0] ?? ''}`);
const has = (text: string, pattern: RegExp) => pattern.test(text);

const REPUBLIC_INVESTS =
  /(?:казахстанск|узбекск|узбекистанск|киргизск|кыргызск|таджикск|туркменск)[a-zа-я]* (?:инвест|вложен|бизнес|компани|предпринимател|капитал)|(?:казахстан|узбекистан|киргизи|таджикистан|туркмени|туркменистан)[a-zа-я]* (?:вложил|инвестировал|держит)|инвестици[a-zа-я]* (?:казахстан|узбекистан|кирги|таджик|туркмен)[a-zа-я]* в (?:росси|рф|российск)|(?:kazakh|uzbek|kyrgyz|tajik|turkmen)(?:stan)?(?:'s)? (?:invest|money|capital|businesses|firms|companies)|(?:kazakhstan|uzbekistan|kyrgyzstan|tajikistan|turkmenistan) (?:has |had )?(?:invested|put)/;
const INTO_RUSSIA =
  /(?:в росси[a-zа-я]*|в рф|в российск[a-zа-я]* экономик[a-zа-я]*|in russia|into russia|in the russian economy|into the russian)/;

function investment({ clause, sentence, before, last }: Context): string {
  const all = sentence;
  const isReverse = has(all, REPUBLIC_INVESTS) && has(all, INTO_RUSSIA);
  const isBack = /(?:встречн|в обратном направлении|in the other direction|in return|the reverse|the other way)/.test(
    clause,
  );
  if (isReverse && !isBack && !/росси[a-zа-я]* (?:инвест|вложен|вложил)|russian (?:invest|money)/.test(clause))
    return 'other:investment-in-russia';
  if (
    isBack &&
    last !== 'other:investment-in-russia' &&
    before.some((words) => /инвест|вложен|invest/.test(words)) &&
    !isReverse
  )
    return has(all, /росси[a-zа-я]* (?:инвест|вложен)/) ? 'investment-inflow' : 'other:investment-in-russia';
  if (
    /(?:прямых инвестиц[a-zа-я]* накоплен|накоплен|активы|активов|accumulated|stock|holds?|held|assets|держат|объем прямых инвестиций превы)/.test(
      clause,
    ) ||
    /(?:накоплен|accumulated|stock of|assets|активы)/.test(all)
  )
    return 'investment-stock';
  if (
    /(?:приток|поток|поступил|притек|inflow|flow|came in|poured in|attracted|привлек|привлечен|new investment|новых инвестиц)/.test(
      clause,
    )
  )
    return 'investment-inflow';
  if (
    /(?:всего|в общей сложности|за все (?:время|годы)|за годы|с начала сотрудничества|за весь период|in all|in total|over the years|altogether|cumulative|all told|совокупн|since independence|с момента|общий объем|суммарн|за (?:последние )?(?:[a-zа-я]+|\d+) лет|since (?:19|20)\d\d|с (?:19|20)\d\d)/.test(
      all,
    )
  )
    return 'investment-cumulative';
  if (/(?:приток|поток|inflow)/.test(all)) return 'investment-inflow';
  if (
    /(?:вложено|вложил[a-zа-я]*|has put|have put|invested)/.test(all) &&
    !/(?:в (?:19|20)\d\d|за (?:[a-zа-я]+|\d+) (?:месяц|кварт)|прошл|last year|in 20\d\d|quarter|months|полугоди|в этом году|this year|half|за (?:19|20)\d\d|с начала года|с января|с июля|since (?:january|july|the)|so far|year to date|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(
      all,
    )
  )
    return 'investment-cumulative';
  return 'investment-inflow';
}

function product(context: Context, topic: 'exports' | 'imports'): string {
  const { clause, sentence, before } = context;
  const words = [`${clause} ${context.figure}`, sentence, ...before];
  const isOther = topic === 'imports' && isMirrored(clause, sentence);
  const isPointed =
    /^(?:the (?:purchases|shipments|deliveries|supplies|sales)|они|их|стоимость (?:этих )?(?:поставок|закупок)|it|they|this)(?![a-zа-я])/.test(
      sentence,
    );
  if (isPointed && context.last && /by-product/.test(context.last) && !namesProduct(clause)) return context.last;
  const way = isOther
    ? 'exports'
    : (words.reduce<'exports' | 'imports' | null>((found, text) => found ?? tradeWay(text, topic), null) ?? topic);
  const isProduct =
    namesProduct(clause) ||
    namesProduct(context.figure) ||
    (namesProduct(sentence) &&
      !/(?:товар[a-zа-я]* (?:в целом|и услуг)|весь экспорт|общий экспорт|total exports|overall|весь импорт|экспорт (?:казахстана|узбекистана|таджикистана|киргизии) в)/.test(
        clause,
      ));
  if (isProduct) return way === 'exports' ? 'exports-by-product' : 'other:imports-by-product';
  return `other:${way}`;
}

/** «Экспорт в Киргизию … , импорт …» is told from Russia: its imports are the exports of the republic. */
const isMirrored = (clause: string, sentence: string) =>
  !/(?:экспорт|export)/.test(clause) &&
  !/(?<![a-zа-я])(?:из|from) /.test(clause) &&
  tradeWay(clause.replace(/импорт[а-я]*|imports?/g, ''), 'exports') !== 'imports' &&
  /(?:экспорт|поставки|export)/.test(sentence) &&
  tradeWay(sentence, 'exports') === 'imports';

function goods(cue: Cue, context: Context): string {
  const { sentence, clause } = context;
  if (
    /(?:транзит|через|transit|прокач|по трубе|pipeline|нефтепровод|pumped)/.test(sentence) &&
    /(?:нефт|oil|crude)/.test(sentence) &&
    /(?:кита|кнр|chin)/.test(sentence)
  )
    return 'oil-transit-to-china';
  switch (cue.topic) {
    case 'north-south':
      return 'north-south-freight';
    case 'oil':
      return context.last === 'oil-transit-to-china'
        ? context.last
        : product(context, /(?:импорт|купил|закуп|ввез|import|bought)/.test(sentence) ? 'imports' : 'exports');
    case 'transit':
      return 'rail-transit';
    case 'capacity':
      return /север|north/.test(sentence) ? 'north-south-capacity-target' : 'other:freight';
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
    case 'output':
      return 'other:output';
    default:
      if (/(?:транзит|transit)/.test(sentence)) return 'rail-transit';
      return /север ?- ?юг|north ?- ?south/.test(sentence)
        ? 'north-south-freight'
        : (ofRoute(context) ?? 'other:freight');
  }
}

const isFreight = (last: string | null): last is string =>
  last !== null && /(?:freight|transit|product|exports|imports|output)/.test(last);
/** "the route" and «там» after the corridor was named. */
function ofRoute({ sentence, before }: Context): string | null {
  const points = /(?<![а-яa-z])(?:там|артери|коридор|маршрут|ветк|there|route|corridor|line|branch)/.test(sentence);
  return points && /север ?- ?юг|north ?- ?south/.test(before.join(' ')) ? 'north-south-freight' : null;
}

function people(topic: Topic | null, { figure, clause, sentence }: Context): string | null {
  const near = `${figure} ${clause}`;
  if (/(?:рабочих мест|рабочие места|jobs)/.test(near)) return 'other:jobs';
  if (
    /(?:стажер|стажиров|повышени[a-zа-я]+ квалиф|переподготов|trainee|trained|training|прошли обучение|курсы)/.test(
      near,
    )
  )
    return 'other:trainees';
  const isQuota = /(?:квот|quota|мест (?:для|выдел)|бюджетн[a-zа-я]+ мест|places|scholarships|стипенди)/.test(near);
  if (/(?:турист|tourist|visitor|отдыхающ|holiday|туристическ)/.test(near)) return 'other:tourists';
  if (/(?:пассажир|passenger)/.test(near)) return 'other:passengers';
  const study =
    /(?:студент|учатся|обуча|занима(?:ют|ет)ся|вуз|университет|student|study|studying|universit|school|учеб|enrol)/;
  if (isQuota && (topic === 'quota' || study.test(sentence))) return 'other:student-quota';
  if (
    /(?:за счет (?:федерального |российского )?бюджета|бюджетн|на бюджете|бесплатно|по квоте|государственн[a-zа-я]+ стипенди|funded by|state-funded|paid (?:for )?by|russian budget|free of charge|on scholarship)/.test(
      near,
    ) &&
    (study.test(sentence) || topic === 'students')
  )
    return 'students-state-funded';
  if (
    /(?:мигрант|гастарбайтер|работник|рабочих|на работу|на заработ|работают|трудятся|трудоустро|трудов|сезонн|migrant|workers|work in|working in|labour)/.test(
      near,
    )
  )
    return 'other:migrant-workers';
  if (study.test(near)) return 'students';
  switch (topic) {
    case 'students':
      return 'students';
    case 'quota':
      return 'other:student-quota';
    case 'migrants':
      return 'other:migrant-workers';
    case 'tourists':
      return 'other:tourists';
    case 'passengers':
      return 'other:passengers';
    case 'jobs':
      return 'other:jobs';
    case 'trainees':
      return 'other:trainees';
    case 'participants':
      return 'exhibition-participants';
    default:
      return null;
  }
}

function ofRatio(context: Context): { indicator: string; cue: Cue | null } {
  const { isGrowth, sentence, clause, unit } = context;
  if (isGrowth) {
    const reverse =
      /(?:в обратном направлении|обратн[a-zа-я]+ транзит|in the (?:opposite|reverse) direction|reverse transit)/.test(
        clause,
      ) && /транзит|transit/.test(sentence);
    if (reverse) return { indicator: 'rail-transit-reverse-growth', cue: null };
    if (unit === 'x' && /(?:пропускн|провозн|мощност|capacity)/.test(sentence))
      return { indicator: 'north-south-capacity-target', cue: null };
    if (/(?:дол[яюией]+|share|удельн[a-zа-я]+ вес)(?![a-zа-я])/.test(clause) || unit === 'pp') {
      const base = shareOf(context);
      return { indicator: `other:${base.replace(/^other:/, '')}-growth`, cue: null };
    }
    const own = cuesOf(`${context.gap} ${clause} ${context.figure}`).some(({ topic }) => RATIO_TOPICS.includes(topic));
    if (!own && context.follows && context.last) return { indicator: growthOf(context.last), cue: null };
    const cue = nearest(context, RATIO_TOPICS);
    if (cue) return { indicator: growthOf(base(cue, context)), cue };
    return {
      indicator: growthOf(context.last ?? fromBefore(context, RATIO_TOPICS, base) ?? 'trade-turnover'),
      cue: null,
    };
  }
  return { indicator: shareOf(context), cue: null };
}

/** The indicator that a word stands for where the unit does not tell. */
function base(cue: Cue, context: Context): string {
  if (MONEY_TOPICS.includes(cue.topic)) {
    if (cue.topic === 'settlement-share') return 'national-currency-settlement-share';
    if (cue.topic === 'projects' && context.last) return context.last;
    return money(cue, context);
  }
  if (PERSON_TOPICS.includes(cue.topic)) return people(cue.topic, context) ?? 'students';
  if (FREIGHT_TOPICS.includes(cue.topic)) return goods(cue, context);
  const names: Partial<Record<Topic, string>> = {
    companies: 'companies-russian-capital',
    containers: 'other:containers',
    flights: 'other:flights',
    lorries: 'other:lorries',
    gdp: 'other:gdp',
    overland: 'overland-freight-share',
  };
  return names[cue.topic] ?? 'trade-turnover';
}

function ratio(context: Context, topics: readonly Topic[]): string {
  if (/(?:дол[яюией]+|част[ьи]|удельн[a-zа-я]+ вес|share|part|proportion)(?![a-zа-я])/.test(context.figure))
    return shareOf(context);
  if (/участник|экспонент|participant|exhibitor/.test(context.figure)) return 'exhibition-participants';
  const cue = cuesOf(context.figure).find(({ topic }) => topics.includes(topic));
  return cue ? base(cue, context) : 'trade-turnover';
}

const CURRENCIES =
  /(?:национальн[a-zа-я]+ валют|рубл|тенге|нацвалют|сум(?:ах|ов)|сом(?:ах|ов)|national currenc|roubles?|rubles?|tenge|local currenc|som(?![a-zа-я])|own currenc|собственн[a-zа-я]+ валют)/;
const THIRD = /(?:доллар[a-zа-я]*|евро|третьих стран|dollar|euro|third|недружественн|hard currenc)/;

function shareOf(context: Context): string {
  const { figure, clause, sentence, before, last, start, end } = context;
  const near = `${figure} ${clause}`;
  const after = sentence.slice(end, end + 60);
  const all = sentence;
  const settle = /(?:расчет|платеж|сделок|settle|payment|paid|invoic|transactions)/;
  if (
    /(?:бюджет|за счет|по квоте|budget|funded|paid for)/.test(`${near} ${after}`) &&
    /(?:студент|учатся|обуча|вуз|student|study)/.test([all, ...before].join(' '))
  )
    return 'students-state-funded';
  if (settle.test(all) || (CURRENCIES.test(near) && before.some((words) => settle.test(words)))) {
    return THIRD.test(near) && !/(?:рубл|тенге|rouble|ruble|tenge|национальн|national)/.test(near)
      ? 'other:third-currency-settlement-share'
      : 'national-currency-settlement-share';
  }
  if (/(?:сухопутн|overland)/.test(all)) return 'overland-freight-share';
  if (
    /(?:финансир|financ|lent|loan|кредит)/.test(near) ||
    (/(?:даст|выделит|предоставит|обеспечит|покроет|provide|cover|pay|put up)/.test(near) &&
      /(?:проект|project|строительств|construction)/.test(all))
  )
    return 'other:project-financing-share';
  if (/(?:перевод|remit|transfers)/.test(all)) return 'other:remittances-share';
  if (/(?:мигрант|миграц|приезж|трудов|работник|migrant|workers|foreigners)/.test(all))
    return 'other:migrant-workers-share';
  if (
    /(?:иностранн[a-zа-я]+ (?:фирм|компани|предприят|капитал|участи)|foreign (?:firms|companies|businesses|enterprises))/.test(
      near,
    ) ||
    (/(?:компани|предприят|фирм|companies|firms)/.test(near) && /(?:иностран|foreign)/.test(all))
  )
    return 'other:share-of-foreign-companies';
  const isInvestment = /(?:инвестиц|вложен|из которых|invest|of which|of it went|из них)/;
  if (
    isInvestment.test(near) &&
    (/(?:инвест|вложен|invest)/.test(near) || /^(?:investment|other:investment)/.test(last ?? ''))
  )
    return 'other:investment-share-by-sector';
  if (
    /(?:этого объема|ее объема|их объема|всего объема (?:торговли|товарооборота) (?:россии|региона|с регионом)|товарооборота россии с (?:центральной|регионом|странами)|of (?:this|that|the region's|the regional) (?:volume|total|trade|turnover)|of that|of russia's trade with (?:the region|central asia)|of the total|of it|торговли (?:россии )?с (?:регионом|центральной азией|пятеркой)|регионального (?:товарооборота|оборота)|of regional)/.test(
      near,
    ) ||
    (REGIONAL.test(all) &&
      /(?:казахстан|узбекистан|киргизи|кыргызстан|таджикистан|туркмен|kazakhstan|uzbekistan|kyrgyz|tajik|turkmen)/.test(
        all,
      ))
  )
    return 'share-of-regional-turnover';
  if (last === 'share-of-regional-turnover' && /(?:пришл|дал|приход|accounted|came|приходи|обеспечи)/.test(near))
    return last;
  const foreign =
    /(?:внешн[a-zа-я]+ торговл|внешнеторгов|всего товарооборота|всей торговли|общего товарооборота|товарооборота (?:республики|страны|стран|казахстана|узбекистана|киргизии|таджикистана|кыргызстана)|foreign trade|total trade|all (?:its|the country's|of its) trade|overall trade|its trade|external trade|country's trade|republic's trade|trade of the)/;
  if (foreign.test(all)) return 'russia-share-of-total-trade';
  if (/(?:экспорт|export)/.test(near) || (/(?:экспорт|export)/.test(all) && !/(?:импорт|import)/.test(near)))
    return tradeShare('exports', near);
  if (/(?:импорт|import)/.test(all)) return tradeShare('imports', near);
  if (last && /share|students-state-funded/.test(last) && !/growth/.test(last)) return last;
  if (/(?:товарооборот|торговл|trade|turnover)/.test(all))
    return /(?:регион|централ|region|central)/.test([all, ...before.slice(0, 1)].join(' ')) &&
      /(?:пришл|приход|дал|обеспечи|account|came from|with)/.test(near)
      ? 'share-of-regional-turnover'
      : 'russia-share-of-total-trade';
  if (/^(?:trade-turnover)/.test(last ?? '') && after !== undefined)
    return start > 0 && /(?:регион|централ|region|central)/.test(before.slice(0, 2).join(' '))
      ? 'share-of-regional-turnover'
      : 'russia-share-of-total-trade';
  if (/^students/.test(last ?? '')) return 'other:students-share';
  return /^(?:other:)?(?:exports|imports)/.test((last ?? '').replace('-by-product', ''))
    ? `other:${/imports/.test(last ?? '') ? 'imports' : 'exports'}-share`
    : 'other:share';
}
const REGIONAL =
  /(?:(?:торговл|товарооборот)[а-я]* росси[а-я]+ (?:с|со) (?:странами )?(?:центральн|регион|пятерк|пятью)|russia's (?:trade|turnover) with (?:central asia|the region|the five)|trade (?:between|of) (?:russia and|the region))/;
const tradeShare = (way: 'exports' | 'imports', _near: string) => `other:${way}-share`;

/** The cue that stands nearest to the figure in its clause; else in the sentence, what stands before it first. */
function nearest({ sentence, start, end, clause }: Context, topics: readonly Topic[]): Cue | null {
  const cues = cuesOf(sentence).filter(({ topic }) => topics.includes(topic));
  const at = sentence.indexOf(clause);
  const scored = cues.map((cue) => {
    const inside = cue.start >= start && cue.end <= end;
    const isBefore = cue.end <= start;
    const distance = inside ? 0 : isBefore ? start - cue.end : (cue.start - end) * 1.3 + 8;
    const away = at >= 0 && (cue.start < at || cue.end > at + clause.length) ? 40 : 0;
    const weak = /^(?:projects|oil|output|agreements|financing|capacity)$/.test(cue.topic)
      ? 12
      : cue.topic === 'settlement-share'
        ? -10
        : 0;
    const apart = !inside && !isBefore && /[,;]/.test(sentence.slice(end, cue.start)) ? 45 : 0;
    return { cue, score: distance + away + weak + apart };
  });
  scored.sort((a, b) => a.score - b.score);
  return scored[0]?.cue ?? null;
}

/** "It exceeds …": the clause names nothing itself. */
const pointed = ({ sentence, clause, figure, last, start }: Context) =>
  last !== null &&
  start < 60 &&
  /^(?:it|they|this|that|сейчас он|он|она|они|это|его|ее)(?![a-zа-я])/.test(sentence) &&
  cuesOf(`${clause} ${figure}`).length === 0 &&
  /^(?:trade|exports|other:(?:exports|imports|remit)|invest|assist)/.test(last);

function fromBefore(
  context: Context,
  topics: readonly Topic[],
  read: (cue: Cue, context: Context) => string,
): string | null {
  for (const words of context.before) {
    const cue = cuesOf(words).find(({ topic }) => topics.includes(topic));
    if (cue) return read(cue, { ...context, sentence: words, clause: words });
  }
  return null;
}
