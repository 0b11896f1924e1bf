import { OURS_EN, OURS_RU } from '../places/places';
import type { Context } from './context';
import { ofProduct, product } from './goods';
import { isFree } from './money';
import { cuesOf, type Topic, tradedIn } from './topics';

/** The indicator of things that are counted, which their unit mostly tells. */
export function simple(unit: string, figure: string, clause: string, sentence: string, context: Context): string {
  const around = `${figure} ${clause}`;
  const traded = tradedIn(around);
  switch (unit) {
    case 'projects':
      return /(?:заверш|реализован(?:о|ы)(?! в)|выполнен|complet|finished|commissioned|запущен|введен)/.test(clause) &&
        !/(?:^| )из $/.test(sentence.slice(0, context.start))
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
    case 'containers':
      return /транзит|transit/.test(around) || context.last === 'rail-transit' ? 'rail-transit' : 'other:containers';
    case 'vehicles':
      if (isFree(sentence)) return 'assistance';
      return /поезд|состав|вагон|train|wagon|railcar/.test(figure)
        ? 'other:freight'
        : traded
          ? ofProduct(product(context, traded))
          : /by-product/.test(context.last ?? '') && !/фур|грузовик|lorr|truck/.test(figure)
            ? (context.last ?? 'other:lorries')
            : 'other:lorries';
    default:
      return OF_UNIT[unit] ?? context.last ?? `other:${unit}`;
  }
}

const OF_UNIT: Readonly<Record<string, string>> = {
  participants: 'exhibition-participants',
  flights: 'other:flights',
  schools: 'other:schools',
  km: 'other:road-length',
  m2: 'other:exhibition-area',
};

/** Firms of the five. */
const THEIR_FIRMS = new RegExp(
  `(?:${OURS_RU}|центральноази)[а-я]*ск[а-я]* (?:компани|предприят|фирм|капитал|бизнес|участи|инвестор)|(?:капитал|участи)[а-я]* из ${OURS_RU}|(?:${OURS_EN}|central asian)(?:-owned)? (?:compan|firms|business|capital|enterprises|owner|shareholder)`,
);
/** «с казахстанским капиталом», «с участием узбекских инвесторов»: in Russia, wherever that is. */
const OF_THEIRS = new RegExp(
  `(?<![а-я])с (?:участием )?${OURS_RU}[а-я]* (?:капитал|участи|инвест|бизнес|партнер)|with ${OURS_EN}[a-z]* (?:capital|participation)`,
);
function firms(figure: string, clause: string, sentence: string, { before, last }: Context): string {
  // «В прошлом году их было 90»
  if (last === 'exhibition-participants' && !/[a-zа-я]{4}/.test(figure)) return last;
  const around = `${figure} ${clause}`;
  const all = `${clause} ${sentence}`;
  if (/китайск|chinese|с участием китая/.test(around)) return 'other:companies-chinese-capital';
  if (OF_THEIRS.test(around)) return 'other:companies-in-russia';
  if (
    !/российск|russian/.test(around) &&
    THEIR_FIRMS.test(all) &&
    /(?:в росси|в рф|in russia|на российск|in the russian)/.test(all)
  )
    return 'other:companies-in-russia';
  if (
    /(?:запусти|построит|откры(?:ть|т)|созда(?:ть|но|ны)|предстоит|появ|launch|build|built|open|set up|create)/.test(
      clause,
    ) &&
    !/участи|капитал/.test(around) &&
    /(?:завод|предприят|plant|factor|enterprise|venture)/.test(figure)
  )
    return 'other:joint-plants';
  if (/(?:совместн[а-я]+ (?:завод|производств)|joint plants)/.test(figure)) return 'other:joint-plants';
  if (
    /(?:экспонент|выставк|стенд|ярмарк|exhibit|участвова|участвуют|приня[а-я]+ участие|собрал[а-я]* |drew|took part|taking part|takes? part|attend(?:ed|ing|s)?|on show|showing|show(?:ed|cased)? (?:their|its) |at (?:a|the) (?:fair|expo|show|forum|exhibition)|booths?)/.test(
      all,
    )
  )
    return 'exhibition-participants';
  // «Казахстанский капитал работает и в России. Там зарегистрированы 2 300 фирм с нашим участием.»
  if (
    /(?<![a-zа-я])(?:там|туда|у них|there)(?![a-zа-я])/.test(sentence) &&
    /(?:в росси|в рф|in russia)/.test(before[0] ?? '') &&
    /(?:капитал|инвест|бизнес|компани|capital|invest|business|firms|companies|money)/.test(before[0] ?? '') &&
    /(?:наш|с участием|our |with .{0,20}(?:participation|capital))/.test(all)
  )
    return 'other:companies-in-russia';
  if (last === 'other:investment-in-russia' && /(?:в росси|in russia)/.test(clause)) return 'other:companies-in-russia';
  if (last === 'other:companies-in-russia' && !/росси|russia/.test(clause)) return last;
  return before.some((words) => /китайск/.test(words)) && /китайск/.test(sentence)
    ? 'other:companies-chinese-capital'
    : 'companies-russian-capital';
}

/** Who studies at the expense of a state. */
export const STATE_FUNDED =
  /за (?:счет (?!сво)|[а-я]+(?:ый|ий) счет)|бюджет|бесплатн|казн|по квоте|государственн[а-я]+ стипенди|не плат[яи]т|funded|paid (?:for )?by|budget|free (?:of|places|tuition)|pay nothing|pays? for|fees|(?<!the )scholarship/;

export function people(topic: Topic | null, context: Context): string | null {
  const { figure, clause, sentence } = context;
  // «из них 8 900 – за счёт бюджета»
  const near = `${figure} ${clause}${/^ -[^,;]*/.exec(sentence.slice(context.end))?.[0] ?? ''}`;
  const cues = cuesOf(near);
  const spoken = (of: Topic) => cues.some((cue) => cue.topic === of);
  // "Nationals are employed in Russia", "hold jobs in Russia".
  if (
    /(?<![a-z])(?:employed|jobs?|work(?:s|ed|ing)?)(?: [a-z]+){0,4} in russia|(?<![a-z])russia employ/.test(clause) &&
    !/russian (?:[a-z-]+ )?(?:firms|companies|business|investors|capital)/.test(clause)
  )
    return 'other:migrant-workers';
  if (
    /(?:рабочих мест|(?<!(?:of|for|seeking|find|finding|getting|took|take) )jobs|work (?:on|at) the (?:site|plant|factory|works))/.test(
      near,
    ) ||
    /(?:да(?:ет|ют|ли|дут) работу|обеспечива[а-я]+ работой|занят[оы](?! (?:торговл|сельск))|трудоустроен[а-я]*(?! в росси)|(?:g[ia]v[a-z]+|provides?) (?:work|employment)|employ(?:s|ed|ing)? )/.test(
      clause,
    )
  )
    return 'other:jobs';
  if (
    /(?:стажер|стажиров|повышени[а-я]+ квалиф|переподготов|trainee|trained|training|прошли (?:[а-я]+ ){0,2}подготовк|(?<![а-я])практик[уи](?![а-я])|курсы|internship|apprentice)/.test(
      near,
    )
  )
    return 'other:trainees';
  const isQuota =
    /(?:квот|quota|мест (?:для|выдел)|бюджетн[а-я]+ мест|(?:государственн|бесплатн)[а-я]+ мест|places|scholarships|стипенди)/.test(
      near.replace(/on (?:[a-z]+ ){0,2}scholarships?/, ''),
    ) || /(?<![а-я])мест(?:а|о|ам|ами|ах)?(?![а-я])/.test(figure);
  if (spoken('tourists')) return 'other:tourists';
  if (spoken('passengers') || /перевезли|carried|travel/.test(near)) return 'other:passengers';
  const study = (words: string) => cuesOf(words).some(({ topic: of }) => of === 'students');
  const isStudied =
    topic === 'quota' || study(sentence) || (/student|quota/.test(context.last ?? '') && /places|мест/.test(figure));
  if (isQuota && isStudied) return 'other:student-quota';
  if (STATE_FUNDED.test(near) && (study(sentence) || topic === 'students' || /^students/.test(context.last ?? '')))
    return 'students-state-funded';
  if (
    spoken('migrants') ||
    /(?:работник|рабочих|работают|трудоустро|workers|to work|work in|(?:for|of) jobs|(?:for|of|find|seeking) work(?![a-z]))/.test(
      near,
    )
  )
    return 'other:migrant-workers';
  if (study(near)) return 'students';
  // Russians in the republic are guests.
  if (/россиян|russians/.test(figure)) return 'other:tourists';
  return (topic && OF_PERSONS[topic]) ?? null;
}
const OF_PERSONS: Partial<Record<Topic, string>> = {
  students: 'students',
  quota: 'other:student-quota',
  migrants: 'other:migrant-workers',
  tourists: 'other:tourists',
  passengers: 'other:passengers',
  jobs: 'other:jobs',
  trainees: 'other:trainees',
  participants: 'exhibition-participants',
};
