import { day, MONTH, monthsOf, yearsBefore } from './calendar';
import {
  aside,
  asOf,
  by,
  byEnd,
  countOf,
  duration,
  earlier,
  endOf,
  G,
  half,
  monthAlone,
  N,
  OF,
  onDay,
  type Row,
  range,
  sinceMonth,
  THIS,
  toDate,
  YEAR,
  year,
  yearOf,
} from './periodWords';

/** Words for days, months and years, for plans and for what goes on, in the order in which they are tried. */
export const DATES: readonly Row[] = [
  // Days: a state on one, or the beginning of a stretch.
  [
    `(?:по состоянию )?на (?<d>\\d{1,2})(?:-е)? (?<m>${MONTH})${OF}|(?:as of|as at) (?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTH})${OF.replace(/\?<(\w+)>/g, '?<$1b>')}|(?:as of|as at) (?<m3>${MONTH}) (?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y3>${YEAR}))?`,
    (groups, published) =>
      onDay(
        {
          y: groups.y ?? groups.yb ?? groups.y3,
          last: groups.last ?? groups.lastb,
          this: groups.this ?? groups.thisb,
          m: groups.m ?? groups.m2 ?? groups.m3,
          d: groups.d ?? groups.d2 ?? groups.d3,
        },
        published,
      ),
  ],
  [`(?:с|since|начиная с) (?<d>\\d{1,2}) (?<m>${MONTH})${OF}`, sinceMonth],
  [`(?:с|since|начиная с|from) (?<m>${MONTH})${OF}(?! (?:по|до|to) )`, sinceMonth],
  [
    `(?<on>по состоянию на |на |as of |as at )?(?<d>\\d{1,2})\\.(?<n>\\d{2})\\.(?<y>${YEAR})(?: ?г\\.?| года)?`,
    ({ on, d, n, y }) => {
      const found = asOf(day(Number(y), Number(n), Number(d)));
      return Number(n) < 1 || Number(n) > 12 || Number(d) > 31 ? null : on ? found : aside(found);
    },
  ],
  // "end-2024", "year-end", "end-September".
  [
    `(?<by>(?:by|before|until|till|towards|к) )?(?:the )?(?:year-end|end of the year|end-)(?:(?<m>${MONTH})|(?: of)? ?(?<y>${YEAR}))?`,
    (groups, published, text) => {
      if (/end-$/.test(text)) return null;
      const to = byEnd({ ...groups, y: groups.y ?? (groups.m ? undefined : `${yearOf(published)}`) }, published, '1');
      return groups.by || groups.y || groups.m ? to : endOf(groups, published);
    },
  ],
  [
    `(?:by|before|until|till|towards|к|до) (?:the )?(?:end(?: of)?|конц[уа]) (?:next|следующего) (?:year|года)`,
    (_, published) => by(day(yearOf(published) + 1, 12, 31)),
  ],
  [
    `(?:(?:by|before|until|till|к|до) )?(?:(?:конц|исход)[уа] десятилетия|the end of the decade)`,
    () => by('2030-12-31'),
  ],
  [
    `(?:к|by|before|until|till|towards|до) (?:the )?(?:конц[уа]|end|close|исход[уа]|(?<edge>mid(?:dle)?|середин[еуы]))(?:-(?=20)| of)?(?: ?(?<m>${MONTH}))?(?: ?(?:of )?(?:(?<y>${YEAR})${G}|(?<this>(?:${THIS}|the) (?:года|year))|года|следующего года))?`,
    byEnd,
  ],
  [
    `(?:по состоянию )?(?:на|в|as of|at|as at|by(?! (?:end|mid|late))) (?:the )?(?<edge>конец|конце|начало|начале|середин[уе]|end|start|beginning|early|mid(?:dle)?|late)-?(?: of)?(?: (?<m>${MONTH}))?${OF}`,
    (groups, published, text) =>
      groups.m || groups.y || groups.last || groups.this || /год|year/.test(text) ? endOf(groups, published) : null,
  ],
  [
    `(?:the )?(?<edge>end|beginning|конец|начало|середина|mid)(?: of|-)? (?<m>${MONTH})${OF}`,
    (groups, published) => endOf(groups, published),
  ],
  // Days on which something happened, which are no period of a figure.
  [
    `(?:\\d{1,2}(?:st|nd|rd|th|-?го|-?е)? ?(?:-|и|and|,) ?)?(?<d>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?: of)? (?<m>${MONTH})${OF}`,
    (groups, published) => aside(onDay(groups, published)),
  ],
  [
    `(?<m>${MONTH}) (?<d>\\d{1,2})(?!,\\d)(?:st|nd|rd|th)?(?! (?:тыс|млн|млрд|million|billion|companies|компани))(?: ?- ?\\d{1,2})?(?:,? (?<y>${YEAR}))?`,
    (groups, published) => aside(onDay(groups, published)),
  ],
  // Plans.
  [
    `(?:к|до|by|before|until|till|towards|to|through) (?:the year )?(?<y>${YEAR})${G}`,
    ({ y }, published) => {
      const n = Number(y);
      return n >= yearOf(published) ? by(`${n}-12-31`) : asOf(`${n}-12-31`);
    },
  ],
  [`(?:к|by|before) (?<m>${MONTH})${OF}`, byEnd],
  [`(?:by|before|к) (?:next year|следующему году)`, (_, published) => by(day(yearOf(published) + 1, 12, 31))],
  // Stretches up to now.
  [
    `(?:за )?(?:всё |весь )?(?:врем[а-я]+|период[а-я]*)? ?(?:с|начиная с|since|from) (?<y>${YEAR})${G}`,
    ({ y }, published) => (Number(y) > yearOf(published) ? year(Number(y), true) : toDate(published, `${y}-01-01`)),
  ],
  [
    `(?:с начала|(?:since|from) the (?:start|beginning) of|so far in) (?:the |this |этого |текущего |нынешнего )?(?:года|year|(?<y>${YEAR})${G})|year[ -]to[ -]date|so far this year|с января(?! [a-zа-я]* ?по)`,
    ({ y }, published) => toDate(published, `${y ?? yearOf(published)}-01-01`),
  ],
  [
    `(?:за|в течение|на протяжении) (?:без малого |почти |неполн[а-я]+ )?(?:(?:последн|минувш|прошедш|эт)[a-zа-я]+ )?(?<n>\\d{1,2}|[a-zа-я]+)(?<half> с половиной)? (?:последн[а-я]+ )?(?:лет|года)|(?:over|in|during|within|for) (?:the )?(?:last |past |previous )?(?<k>\\d{1,2}|[a-z]+(?:-[a-z]+)?) years|(?:the )?(?:last|past) (?<j>\\d{1,2}|[a-z]+) years`,
    ({ n, k, j, half: more }, published) => {
      const years = countOf(n ?? k ?? j);
      return years ? duration(years + (more ? 0.5 : 0), published) : null;
    },
  ],
  [
    `(?:over|in|during|within) (?:the )?(?:next|coming) ${N} years`,
    ({ n }, published) => {
      const years = countOf(n);
      return years ? by(yearsBefore(published, -years)) : null;
    },
  ],
  [`(?:за|в) последн[а-я]+ год|(?:over|in) the (?:past|last) year`, (_, published) => duration(1, published)],
  [
    `(?:за|в течение) (?:(?:последн|минувш|прошедш)[а-я]+ )?(?:(?<n>дв|тр|четыр|пят)[а-я]*|десяти)лет(?:и[ея]|к[аеу])|(?:over|in|during) (?:the (?:last|past)|a) decade`,
    ({ n }, published) => duration(n ? ['дв', 'тр', 'четыр', 'пят'].indexOf(n) + 2 : 10, published),
  ],
  [
    `(?:over|in|during|for|за|в течение) (?:the )?(?:last |past |последн[а-я]+ )?${N} (?:decades|десятилети[а-я]+)`,
    ({ n }, published) => {
      const tens = countOf(n);
      return tens ? duration(10 * tens, published) : null;
    },
  ],
  [
    `since (?:[a-z]+ ){1,7}?in (?:(?<m>${MONTH})(?: (?<y>${YEAR}))?|(?<y2>${YEAR}))`,
    (groups, published) => (groups.m ? sinceMonth(groups, published) : toDate(published, `${groups.y2}-01-01`)),
  ],
  // Running totals whose first day nobody says.
  [
    `since (?:its |the country's )?independence|over the years|с момента (?:обретения )?независимости|за (?:все )?(?:годы|время|период) (?:независимости|сотрудничества)`,
    (_, published) => range({ start: null, end: published }),
  ],
  [
    `(?:since|с) (?:last|прошлого) (?:year|года)`,
    (_, published) => toDate(published, day(yearOf(published) - 1, 1, 1)),
  ],
  [
    `(?:за )?(?:истекш|прошедш)[a-zа-я]+ (?:период|часть) (?:текущего |этого )?года`,
    (_, published) => toDate(published),
  ],
  // Years back from the period before.
  [
    `${N} (?:годами|года|лет) (?:ранее|раньше)|${N.replace('<n>', '<k>')} (?:years|(?<months>months)) (?:earlier|before|(?<later>later))|(?:a decade|десятилетием) (?:earlier|before|ранее|раньше)`,
    ({ n, k, later, months }, published) => {
      const years = (countOf(n ?? k ?? '10') ?? 0) / (months ? 12 : 1);
      return years ? earlier(later ? -years : years, published) : null;
    },
  ],
  [
    `(?:год[а-я]* (?:ранее|раньше)|за год до (?:этого|того)|(?<ago>год назад|a year ago)|a year (?:earlier|before|previously|prior)|one year earlier|the (?:year|winter|season|summer|spring|autumn) before(?! last)|(?:the )?(?:previous|preceding) year|(?:в |за )?предыдущ[а-я]+ год[а-я]*|предшествующ[а-я]+ год[а-я]*)`,
    ({ ago }, published) => ({ ...earlier(1, published), ...(ago ? year(yearOf(published) - 1) : {}) }),
  ],
  [
    `${N} (?:года|лет) назад|${N.replace('<n>', '<k>')} years (?:ago|back)|(?<decade>a decade ago|десятилетие назад)`,
    ({ n, k, decade }, published) => {
      const years = decade ? 10 : countOf(n ?? k);
      return years ? year(yearOf(published) - years) : null;
    },
  ],
  // A year that is over in spring, and runs in autumn; of a plan it is the one that runs.
  [
    `(?:по итогам|по результатам|за весь)(?: всего)? года|за весь год|(?:за полный|in the full) (?:год|year)|for the year as a whole|for the full year`,
    (_, published) => year(yearOf(published) - (published.slice(5, 7) <= '06' ? 1 : 0)),
  ],
  [`за год`, (_, published) => duration(1, published)],
  [
    `за полгода|полугоди[а-я]+|half[ -]year(?:ly)?`,
    (_, published) => half({ n: published.slice(5, 7) > '06' ? '1' : '2' }, published),
  ],
  // Months and years.
  [`(?<m>${MONTH})${OF}`, monthAlone],
  [
    `(?:(?<last>прошл|минувш)|эт(?:от|ом)|текущ|нынешн)[а-я]* месяц[а-я]*|(?:(?<past>last|the previous)|this) month`,
    ({ last, past }, published) => {
      const [y, m] = [yearOf(published), Number(published.slice(5, 7)) - (last || past ? 1 : 0)];
      return { period: { kind: 'month', ...monthsOf(m ? y : y - 1, m || 12, m || 12) } };
    },
  ],
  [`(?:позапрошл[а-я]+ год[а-я]*|the year before last)`, (_, published) => year(yearOf(published) - 2)],
  [
    `прошлогодн[а-я]+|(?:прошл|минувш|прошедш|истекш|ушедш)[a-zа-я]+ год[а-я]*|last year(?:'s)?`,
    (_, published) => year(yearOf(published) - 1),
  ],
  [
    `(?:следующ|будущ|наступающ)[a-zа-я]+ год[а-я]*|next year(?:'s)?|the coming year`,
    (_, published) => year(yearOf(published) + 1, true),
  ],
  [
    `(?:на|for) (?:этот|текущий|нынешний|this|the current) (?:год|year)|(?<=план[а-я]* )на год|(?<=plan |target )for the year`,
    (_, published) => year(yearOf(published), true),
  ],
  [
    `(?:этот|этом|этого|этому|(?:текущ|нынешн|уходящ|завершающ|наступивш)[a-zа-я]+) год[а-я]*|this year(?:'s)?|the current year`,
    (_, published) => toDate(published),
  ],
  [
    `(?<!(?:contract|agreement|deal|договор|соглашени|контракт)[а-я]*,? (?:signed|(?:под|за)[а-я]+) (?:in|в) )(?<y>${YEAR})${G}(?:'s)?(?! (?:agreement|treaty|accord))`,
    ({ y }) => year(Number(y)),
  ],
  // Levels of every year, and states of today.
  [
    `ежегодн[а-я]*|в год|каждый год|(?:a|per|each|every) year|annually|per annum|yearly`,
    () => ({ period: { kind: 'per-year' } }),
  ],
  [
    `ежемесячн[а-я]*|в месяц|каждый месяц|(?:a|per|each|every) month|monthly|в неделю|еженедельн[а-я]*|(?:a|per|each|every) (?:week|day)|weekly|daily|ежедневн[а-я]*|в сутки|в день`,
    (_, published) => ({ ...asOf(published), weak: true }),
  ],
  [
    `в годов[а-я]+ (?:выражении|исчислении|сопоставлении)|год к году|г/г|year[ -]on[ -]year`,
    () => ({ period: { kind: 'per-year' }, aside: true }),
  ],
  [`годов[а-я]+|annual`, () => ({ period: { kind: 'per-year' }, weak: true })],
  [
    `сегодня|на сегодня(?:шний день)?|сейчас|теперь|в настоящее время|на данный момент|ныне|к настоящему времени|today('s)?|now|currently|at present|to date|so far|at the moment|current|нынешн[а-я]+|сегодняшн[а-я]+`,
    (_, published) => ({ ...asOf(published), weak: true }),
  ],
];
