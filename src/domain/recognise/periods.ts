import type { Day, Period } from '../period';
import { day, latestYear, MONTH, monthOf, monthsBefore, monthsOf, yearDays } from './calendar';
import type { Span } from './draft';
import { wordStarts } from './lexicon';
import { numberOf } from './numberWords';

/**
 * Words of time. `compared` names only what a figure is measured against; `earlier` goes back so many years from the
 * period named before; `weak` gives way to any other («годовой»); `year` is set where the words name one.
 */
export type Mention = Span & {
  readonly period: Period;
  readonly compared: boolean;
  readonly earlier: number | null;
  readonly weak: boolean;
  readonly future: boolean;
};

type Groups = Readonly<Record<string, string | undefined>>;
type Found = {
  readonly period: Period;
  readonly earlier?: number;
  readonly weak?: boolean;
  readonly future?: boolean;
  readonly aside?: boolean;
};
type Row = readonly [pattern: string, read: (groups: Groups, published: Day, text: string) => Found | null];

const YEAR = '(?:19|20)\\d\\d';
const G = '(?:-?(?:й|м|го|му|ом|ый|ого|е)(?![a-zа-я]))?(?: ?(?:год(?:а|у|ом|е|ы|ов|ам|ах)?|г\\.|гг\\.|г)(?![a-zа-я]))?';
const THIS = 'этого|текущего|нынешнего|this|the current';
const LAST = 'прошлого|минувшего|прошедшего|истекшего|last|the previous|the past';
/** What may stand after a month, a quarter, a half: a year, by number or by word. */
const OF = `(?:,? (?:of )?(?:(?<y>${YEAR})${G}|(?<last>(?:${LAST}) (?:года|year)(?:'s)?)|(?<this>(?:${THIS}) (?:года|year)(?:'s)?)|(?:года|г\\.)(?![a-zа-я])|the year(?![a-zа-я])))?`;
const ORD =
  '(?<n>перв[a-zа-я]+|втор[a-zа-я]+|трет[a-zа-я]+|четверт[a-zа-я]+|последн[a-zа-я]+|first|second|third|fourth|final|1st|2nd|3rd|4th|iv|iii|ii|i|[1-4])(?:-?(?:й|м|го|му|ом|ый))?';
const N = '(?<n>\\d{1,2}|[a-zа-я]+(?:-[a-zа-я]+)?)';

const yearOf = (published: Day) => Number(published.slice(0, 4));

/** The year that the groups `y`, `last` and `this` name; undefined for none. */
function named({ y, last, this: own }: Groups, published: Day): number | undefined {
  if (y) return Number(y);
  if (last) return yearOf(published) - 1;
  return own ? yearOf(published) : undefined;
}

function ordinalOf(word: string | undefined): number {
  if (!word) return 0;
  const at = [
    /^(?:перв|first|1|i$)/,
    /^(?:втор|second|2|ii$)/,
    /^(?:трет|third|3|iii$)/,
    /^(?:четверт|fourth|4|iv$|последн|final)/,
  ];
  return at.findIndex((pattern) => pattern.test(word)) + 1;
}
const countOf = (word: string | undefined) => (word && /^\d+$/.test(word) ? Number(word) : numberOf(word ?? ''));

const range = (days: { readonly start: Day | null; readonly end: Day }): Found => ({
  period: { kind: 'range', start: days.start, end: days.end },
});
const year = (n: number, future = false): Found => ({ period: { kind: 'year', ...yearDays(n) }, future });
const asOf = (on: Day): Found => ({ period: { kind: 'as-of', start: on, end: on } });
const by = (end: Day): Found => ({ period: { kind: 'by', end }, future: true });
const duration = (years: number, end: Day): Found => ({ period: { kind: 'duration', years, end } });
const earlier = (years: number, published: Day): Found => ({ ...year(yearOf(published) - 1 - years), earlier: years });
const toDate = (published: Day, from = day(yearOf(published), 1, 1)): Found => range({ start: from, end: published });

function quarter(groups: Groups, published: Day): Found | null {
  const n = ordinalOf(groups.n);
  if (n === 0) return null;
  return quarterOf(n, named(groups, published) ?? latestYear(published, 3 * n, 3 * n - 2));
}
const quarterOf = (n: number, of: number): Found => ({
  period: { kind: 'quarter', ...monthsOf(of, 3 * n - 2, 3 * n) },
});
function half(groups: Groups, published: Day): Found | null {
  const n = ordinalOf(groups.n);
  if (n === 0 || n > 2) return n === 4 ? half({ ...groups, n: '2' }, published) : null;
  return {
    period: {
      kind: 'half-year',
      ...monthsOf(named(groups, published) ?? latestYear(published, 6 * n, 6 * n - 5), 6 * n - 5, 6 * n),
    },
  };
}
function firstMonths(groups: Groups, published: Day): Found | null {
  const n = countOf(groups.n);
  if (!n || n > 12) return null;
  return range(monthsOf(named(groups, published) ?? latestYear(published, n, 1), 1, n));
}
function monthAlone(groups: Groups, published: Day): Found {
  const n = monthOf(groups.m ?? '');
  return { period: { kind: 'month', ...monthsOf(named(groups, published) ?? latestYear(published, n), n, n) } };
}
function onDay(groups: Groups, published: Day): Found | null {
  const n = monthOf(groups.m ?? '');
  const date = Number(groups.d);
  if (!(date >= 1 && date <= 31)) return null;
  const of = named(groups, published);
  const own = day(of ?? yearOf(published), n, date);
  return asOf(of === undefined && own > published ? day(yearOf(published) - 1, n, date) : own);
}
const schoolYear = (first: number): Found => range({ start: day(first, 9, 1), end: day(first + 1, 8, 31) });
const aside = (found: Found | null): Found | null => (found ? { ...found, aside: true } : null);
function endOf(groups: Groups, published: Day): Found {
  const isStart = /^(?:нач|start|beginning|early)/.test(groups.edge ?? '');
  if (groups.m) {
    const n = monthOf(groups.m);
    const days = monthsOf(named(groups, published) ?? latestYear(published, n), n, n);
    return asOf(isStart ? days.start : days.end);
  }
  const of = named(groups, published) ?? yearOf(published) - (isStart ? 0 : 1);
  const days = /^(?:сер|mid)/.test(groups.edge ?? '') ? monthsOf(of, 1, 6) : yearDays(of);
  return asOf(isStart ? days.start : days.end);
}
/** «к концу 2027 года»: a plan where that day has not come, else a state. */
function byEnd(groups: Groups, published: Day, words: string): Found | null {
  if (!/год|year|\d/.test(words) && !groups.m) return null;
  const n = groups.m ? monthOf(groups.m) : 0;
  const of = named(groups, published) ?? yearOf(published);
  const { end } = n > 0 ? monthsOf(of, n, n) : yearDays(of);
  return end > published ? by(end) : asOf(end);
}
const sinceMonth = (groups: Groups, published: Day) => {
  const n = monthOf(groups.m ?? '');
  return toDate(published, day(named(groups, published) ?? latestYear(published, n), n, Number(groups.d ?? 1)));
};

/** The rows in the order in which they are tried; words that one has taken are left out by the next. */
const ROWS: readonly Row[] = [
  // What a figure is compared with: «с аналогичным периодом прошлого года».
  [
    `(?:аналогичн[a-zа-я]+|соответствующ[a-zа-я]+|так[a-zа-я]+ же|т[a-zа-я]+ же|сопоставим[a-zа-я]+|the same|the corresponding|a similar) (?:период[a-zа-я]*|месяц[a-zа-я]*|квартал[a-zа-я]*|полугоди[a-zа-я]*|срок[a-zа-я]*|отрез[a-zа-я]*|months?|period|quarter|half|time|stretch)(?: (?:of |in )?(?:(?<y>${YEAR})${G}|(?:прошл|минувш|предыдущ|предшествующ|позапрошл)[a-zа-я]+ года|the previous year|last year|a year (?:earlier|before|ago)|годом ранее|годом раньше|год назад))?`,
    (groups, published) => (groups.y ? year(Number(groups.y)) : earlier(1, published)),
  ],
  // School years.
  [
    `(?:прошл|минувш|прошедш)[a-zа-я]+ учебн[a-zа-я]+ год[a-zа-я]*|(?:last|the previous) (?:academic|school) year`,
    (_, published) => schoolYear(yearOf(published) - (published.slice(5, 7) >= '09' ? 1 : 2)),
  ],
  [
    `(?:эт|текущ|нынешн|нов|наступивш)[a-zа-я]+ учебн[a-zа-я]+ год[a-zа-я]*|(?:this|the current|the new) (?:academic|school) year`,
    (_, published) => schoolYear(yearOf(published) - (published.slice(5, 7) >= '06' ? 0 : 1)),
  ],
  [
    `(?:следующ|будущ)[a-zа-я]+ учебн[a-zа-я]+ год[a-zа-я]*|(?:next|the coming) (?:academic|school) year`,
    (_, published) => schoolYear(yearOf(published) + (published.slice(5, 7) >= '09' ? 1 : 0)),
  ],
  [
    `(?<y>20\\d\\d)[/-](?:20)?\\d\\d(?:-?(?:й|м|го|ый))? ?(?:учебн[a-zа-я]+ год[a-zа-я]*|academic year|school year)`,
    ({ y }) => schoolYear(Number(y)),
  ],
  [`(?<y>20\\d\\d)/(?:20)?\\d\\d`, ({ y }) => schoolYear(Number(y))],
  [
    `(?:с|со|from|between)? ?(?<a>${YEAR})(?:-?го)?(?: год[ау]| г\\.)? ?(?:-|по|до|to|and|through|until) ?(?:the end of )?(?<b>${YEAR})${G}`,
    ({ a, b }) => (Number(a) < Number(b) ? range({ start: `${a}-01-01`, end: `${b}-12-31` }) : null),
  ],
  // Runs of months.
  [
    `(?:с |from |between )?(?<a>${MONTH})(?: ?- ?| по | to | through | and )(?<b>${MONTH})${OF}`,
    (groups, published) => {
      const [a, b] = [monthOf(groups.a ?? ''), monthOf(groups.b ?? '')];
      return range(monthsOf(named(groups, published) ?? latestYear(published, b, a), a, b));
    },
  ],
  [
    `(?:the |a )?year (?:to|ending(?: in)?|ended(?: in)?) (?:the end of )?(?<m>${MONTH})${OF}|за год по (?<m2>${MONTH})${OF.replace(/\?<(\w+)>/g, '?<$1b>')}`,
    (groups, published) => {
      const m = monthOf(groups.m ?? groups.m2 ?? '');
      const { end } = monthsOf(
        named({ y: groups.y ?? groups.yb, last: groups.last ?? groups.lastb }, published) ?? latestYear(published, m),
        m,
        m,
      );
      return range({ start: monthsBefore(`${end.slice(0, 8)}01`, 11), end });
    },
  ],
  [
    `(?:the |за )?(?<n>\\d{1,2}|[a-zа-я]+) (?:months|месяцев) (?:to|through|ending(?: in)?|ended(?: in)?|по|до) (?:the end of )?(?<m>${MONTH})${OF}`,
    (groups, published) => {
      const n = countOf(groups.n);
      const m = monthOf(groups.m ?? '');
      if (!n) return null;
      const { end } = monthsOf(named(groups, published) ?? latestYear(published, m), m, m);
      const from = monthsBefore(`${end.slice(0, 8)}01`, n - 1);
      return range({ start: from, end });
    },
  ],
  [
    `за последн[a-zа-я]+ ${N} месяц[a-zа-я]*|(?:over|in|for|during) the (?:last|past) ${N.replace('<n>', '<k>')} months`,
    ({ n, k }, published) => {
      const months = countOf(n ?? k);
      return months ? range({ start: monthsBefore(published, months), end: published }) : null;
    },
  ],
  [
    `за последн[a-zа-я]+ полгода|(?:over|in) the (?:last|past) (?:six months|half[ -]year)`,
    (_, published) => range({ start: monthsBefore(published, 6), end: published }),
  ],
  [
    `(?:the first |перв[a-zа-я]+ )?${N} (?:months?|месяц(?:а|ев|ам|ах)?)(?! (?:назад|ago|earlier|later|спустя))${OF}`,
    firstMonths,
  ],
  [
    `(?:the )?(?:first )?three quarters(?: of)? (?<y>${YEAR})|the first three quarters(?: of (?:the|this) year)?|(?:перв[a-zа-я]+ )?три квартала(?: (?<z>${YEAR})${G})?`,
    ({ y, z }, published) => range(monthsOf(Number(y ?? z ?? latestYear(published, 9, 1)), 1, 9)),
  ],
  [`(?:the )?${ORD}[ -](?:quarter|квартал[a-zа-я]*)${OF}`, quarter],
  [
    `q(?<n>[1-4])(?:,? (?:of )?(?<y>${YEAR}))?|(?<y2>${YEAR}) q(?<n2>[1-4])`,
    (groups, published) => quarter({ ...groups, n: groups.n ?? groups.n2, y: groups.y ?? groups.y2 }, published),
  ],
  [`h(?<n>[12])(?:,? (?:of )?(?<y>${YEAR}))?`, half],
  [
    `(?:в |за )?(?:прошл|минувш)[a-zа-я]+ квартал[a-zа-я]*|(?:last|the previous) quarter`,
    (_, published) => {
      const own = Math.ceil(Number(published.slice(5, 7)) / 3);
      return own === 1 ? quarterOf(4, yearOf(published) - 1) : quarterOf(own - 1, yearOf(published));
    },
  ],
  [
    `(?:the )?${ORD}[ -](?:half(?:[ -]year)?(?! (?:a|an|of (?!(?:the year|this|last|20)))(?![a-zа-я]))|полугоди[a-zа-я]*|половин[a-zа-я]+(?= (?:${YEAR}|года|этого|прошлого|текущего)))${OF}`,
    half,
  ],
  [
    `(?:за|в|during|in|over) (?:the )?(?:полугоди[a-zа-я]+|half[ -]year|полгода)${OF}`,
    (groups, published) =>
      half(
        { ...groups, n: named(groups, published) !== undefined || published.slice(5, 7) > '06' ? '1' : '2' },
        published,
      ),
  ],
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
  [`(?:by |к |до )?(?:конц[уа] десятилетия|the end of the decade)`, () => by('2030-12-31')],
  [
    `(?:к|by|до) (?:the )?(?:конц[уа]|end(?: of)?|исход[уа])(?: of)?(?: (?<m>${MONTH}))?(?: (?:of )?(?:(?<y>${YEAR})${G}|(?<this>(?:${THIS}|the) (?:года|year))|года|следующего года))?`,
    byEnd,
  ],
  [
    `(?:по состоянию )?(?:на|в|as of|at|as at) (?:the )?(?<edge>конец|конце|начало|начале|середин[уе]|end|start|beginning|early|mid|late)-?(?: of)?(?: (?<m>${MONTH}))?${OF}`,
    (groups, published, text) =>
      groups.m || groups.y || groups.last || groups.this || /год|year/.test(text) ? endOf(groups, published) : null,
  ],
  // Days on which something happened, which are no period of a figure.
  [
    `(?:с|from) (?<d>\\d{1,2}) (?:по|to) (?<e>\\d{1,2}) (?<m>${MONTH})${OF}`,
    (groups, published) => {
      const n = monthOf(groups.m ?? '');
      const of = named(groups, published) ?? latestYear(published, n);
      return range({ start: day(of, n, Number(groups.d)), end: day(of, n, Number(groups.e)) });
    },
  ],
  [
    `(?:\\d{1,2}(?:st|nd|rd|th|-?го|-?е)? ?(?:-|и|and|,) ?)?(?<d>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?: of)? (?<m>${MONTH})${OF}`,
    (groups, published) => aside(onDay(groups, published)),
  ],
  [
    `(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?! (?:тыс|млн|млрд|million|billion|companies|компани))(?: ?- ?\\d{1,2})?(?:,? (?<y>${YEAR}))?`,
    (groups, published) => aside(onDay(groups, published)),
  ],
  // Plans.
  [
    `(?:к|до|by|until|to|through) (?:the year )?(?<y>${YEAR})${G}`,
    ({ y }, published) => {
      const n = Number(y);
      return n >= yearOf(published) ? by(`${n}-12-31`) : asOf(`${n}-12-31`);
    },
  ],
  [`(?:к|by) (?<m>${MONTH})${OF}`, byEnd],
  [`(?:by|к) (?:next year|следующему году)`, (_, published) => by(day(yearOf(published) + 1, 12, 31))],
  // Stretches up to now.
  [
    `(?:за )?(?:всё |весь )?(?:врем[a-zа-я]+|период[a-zа-я]*)? ?(?:с|начиная с|since|from) (?<y>${YEAR})${G}`,
    ({ y }, published) => toDate(published, `${y}-01-01`),
  ],
  [
    `(?:с начала|since the (?:start|beginning) of|so far in) (?:the |this |этого |текущего |нынешнего )?(?:года|year|(?<y>${YEAR})${G})|year[ -]to[ -]date|so far this year|с января(?! [a-zа-я]* ?по)`,
    ({ y }, published) => toDate(published, `${y ?? yearOf(published)}-01-01`),
  ],
  [
    `(?:за|в течение) (?:последн[a-zа-я]+ |минувш[a-zа-я]+ |прошедш[a-zа-я]+ |эт[a-zа-я]+ )?(?<n>\\d{1,2}|[a-zа-я]+) (?:лет|года)|(?:over|in|during|within|for) (?:the )?(?:last |past |previous )?(?<k>\\d{1,2}|[a-z]+(?:-[a-z]+)?) years|(?:the )?(?:last|past) (?<j>\\d{1,2}|[a-z]+) years`,
    ({ n, k, j }, published) => {
      const years = countOf(n ?? k ?? j);
      return years ? duration(years, published) : null;
    },
  ],
  [`(?:за|в) последн[a-zа-я]+ год|(?:over|in) the (?:past|last) year`, (_, published) => duration(1, published)],
  [
    `(?:за|в течение) (?:последн[a-zа-я]+ |минувш[a-zа-я]+ )?десятилети[a-zа-я]+|(?:over|in) (?:the (?:last|past)|a) decade`,
    (_, published) => duration(10, published),
  ],
  // Years back from the period before.
  [
    `${N} (?:годами|года|лет) (?:ранее|раньше)|${N.replace('<n>', '<k>')} years (?:earlier|before)`,
    ({ n, k }, published) => {
      const years = countOf(n ?? k);
      return years ? earlier(years, published) : null;
    },
  ],
  [
    `(?:год[a-zа-я]* (?:ранее|раньше)|за год до (?:этого|того)|год назад|a year (?:earlier|before|ago|previously)|one year earlier|the year before(?! last)|(?:the )?(?:previous|preceding) year|(?:в |за )?предыдущ[a-zа-я]+ год[a-zа-я]*|предшествующ[a-zа-я]+ год[a-zа-я]*)`,
    (_, published) => earlier(1, published),
  ],
  [
    `${N} (?:года|лет) назад|${N.replace('<n>', '<k>')} years ago|(?<decade>a decade ago|десятилетие назад)`,
    ({ n, k, decade }, published) => {
      const years = decade ? 10 : countOf(n ?? k);
      return years ? year(yearOf(published) - years) : null;
    },
  ],
  // A year that is over in spring, and runs in autumn; of a plan it is the one that runs.
  [
    `(?:по итогам|по результатам|за весь) года|(?:за|in the) полный год|for the year as a whole|for the full year`,
    (_, published) => year(yearOf(published) - (published.slice(5, 7) <= '06' ? 1 : 0)),
  ],
  [`за год`, (_, published) => duration(1, published)],
  [
    `за полгода|полугоди[a-zа-я]+|half[ -]year(?:ly)?`,
    (_, published) => half({ n: published.slice(5, 7) > '06' ? '1' : '2' }, published),
  ],
  // Months and years.
  [`(?<m>${MONTH})${OF}`, monthAlone],
  [
    `(?:прошл|минувш)[a-zа-я]+ месяц[a-zа-я]*|last month|the previous month`,
    (_, published) => {
      const month = Number(published.slice(5, 7)) - 1;
      const of = month === 0 ? yearOf(published) - 1 : yearOf(published);
      return { period: { kind: 'month', ...monthsOf(of, month || 12, month || 12) } };
    },
  ],
  [
    `(?:этот|этом|текущ[a-zа-я]+|нынешн[a-zа-я]+) месяц[a-zа-я]*|this month`,
    (_, published) => ({
      period: {
        kind: 'month',
        ...monthsOf(yearOf(published), Number(published.slice(5, 7)), Number(published.slice(5, 7))),
      },
    }),
  ],
  [`(?:позапрошл[a-zа-я]+ год[a-zа-я]*|the year before last)`, (_, published) => year(yearOf(published) - 2)],
  [
    `(?:прошл|минувш|прошедш|истекш|ушедш)[a-zа-я]+ год[a-zа-я]*|last year(?:'s)?`,
    (_, published) => year(yearOf(published) - 1),
  ],
  [
    `(?:следующ|будущ|наступающ)[a-zа-я]+ год[a-zа-я]*|next year(?:'s)?|the coming year`,
    (_, published) => year(yearOf(published) + 1, true),
  ],
  [
    `(?:на|for) (?:этот|текущий|нынешний|this|the current) (?:год|year)`,
    (_, published) => year(yearOf(published), true),
  ],
  [
    `(?:этот|этом|этого|этому|текущ[a-zа-я]+|нынешн[a-zа-я]+) год[a-zа-я]*|this year(?:'s)?|the current year`,
    (_, published) => toDate(published),
  ],
  [`(?<y>${YEAR})${G}(?:'s)?`, ({ y }) => year(Number(y))],
  // Levels of every year, and states of today.
  [
    `ежегодн[a-zа-я]*|в год|каждый год|(?:a|per|each|every) year|annually|per annum|yearly`,
    () => ({ period: { kind: 'per-year' } }),
  ],
  [
    `ежемесячн[a-zа-я]*|в месяц|каждый месяц|(?:a|per|each|every) month|monthly|в неделю|еженедельн[a-zа-я]*|(?:a|per|each|every) (?:week|day)|weekly|daily|ежедневн[a-zа-я]*|в сутки|в день`,
    (_, published) => asOf(published),
  ],
  [`годов[a-zа-я]+|annual`, () => ({ period: { kind: 'per-year' }, weak: true })],
  [
    `сегодня|на сегодня(?:шний день)?|сейчас|в настоящее время|на данный момент|ныне|к настоящему времени|today('s)?|now|currently|at present|to date|so far|at the moment|current|нынешн[a-zа-я]+|сегодняшн[a-zа-я]+`,
    (_, published) => ({ ...asOf(published), weak: true }),
  ],
];

const COMPILED = ROWS.map(([pattern, read]) => ({ at: new RegExp(`(?:${pattern})(?![a-zа-я\\d])`, 'y'), read }));
/** The words with which a row can begin; all others need not be held against any. */
const FIRST = new RegExp(
  `(?:(?:за|с|со|в|на|по|к|до|весь|начиная|from|between|since|the|over|in|for|during|within|as|at|by|until|to|through|a|per|each|every|this|that|last|next|one|now|q[1-4]|h[12]|i|ii|iii|iv|mid|early|late)(?![а-яa-z])|${MONTH}|аналог|соответ|так|т[аоеу]|сопост|прошл|прошед|минув|эт|текущ|нынеш|нов|настоящ|наступ|следу|будущ|позапр|предыд|предш|истек|ушедш|перв|втор|трет|четверт|последн|год|месяц|полуг|квартал|еже|кажд|сегодн|сейчас|ныне|десятил|annual|year|month|week|dail|today|current|previous|preceding|first|second|third|fourth|final|half|three|so far|academic)`,
  'y',
);
function beginningsIn(text: string): readonly number[] {
  return wordStarts(text).filter((at) => {
    if (text[at - 1] === '/') return false;
    FIRST.lastIndex = at;
    return (
      /\d/.test(text[at] ?? '') ||
      FIRST.test(text) ||
      numberOf(/^[a-zа-я]+/.exec(text.slice(at, at + 24))?.[0] ?? '') !== undefined
    );
  });
}

/** Before words that only say what a figure is measured against. */
const AGAINST =
  /(?<![a-zа-я])(?:чем(?: (?:в|за|на))?|по сравнению с(?:о)?|в сравнении с|по отношению к|относительно|против|к уровню|от уровня|уровня|уровень|показател[a-zа-я]+|than(?: in| for)?|as|compared (?:with|to)|against|versus|vs\.?|relative to|(?<=%) (?:on|over|from)|(?:percent|cent|points?|times|[lmn]n?|up|down|more|higher|lower|\d) (?:on|over|from(?: in)?)|к|ко|in comparison with)(?: (?:the )?(?:итог[a-zа-я]*|level|figure|results?|уровн[a-zа-я]+|показател[a-zа-я]+|данны[a-zа-я]+)(?: (?:of|за|for|in))?)? $/;

/** All words of time in a plain text, resolved against the day of publication, in order and apart. */
export function periodsOf(text: string, published: Day): readonly Mention[] {
  const found: Mention[] = [];
  const starts = beginningsIn(text);
  for (const { at, read } of COMPILED) {
    for (const start of starts) {
      if (found.some((other) => start < other.end && other.start <= start)) continue;
      at.lastIndex = start;
      const match = at.exec(text);
      if (!match) continue;
      const end = start + match[0].length;
      if (end === start || found.some((other) => start < other.end && other.start < end)) continue;
      const result = read(match.groups ?? {}, published, match[0]);
      if (!result) continue;
      const compared =
        AGAINST.test(text.slice(Math.max(0, start - 40), start)) && !/^(?:к|by|to|с|from|since) /.test(match[0]);
      if (
        /^(?:may|march|mar|sec)$/.test(match[0]) &&
        !/(?:in|of|since|from|to|through|until|by|last|this|and|for|-) ?$/.test(
          text.slice(Math.max(0, start - 8), start),
        )
      )
        continue;
      const { period, earlier: back = null, weak = false, future = false, aside: off = false } = result;
      found.push({
        start,
        end,
        period,
        earlier: back,
        weak,
        future,
        compared: compared || off || read === ROWS[0]?.[1],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
