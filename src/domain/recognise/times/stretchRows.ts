import { LIKE_NUMBER } from '../amounts/numberWords';
import { day, latestYear, MONTH, monthOf, monthsBefore, monthsOf } from './calendar';
import {
  asOf,
  countOf,
  earlier,
  firstMonths,
  G,
  half,
  N,
  named,
  OF,
  ORD,
  quarter,
  quarterOf,
  type Row,
  range,
  schoolYear,
  YEAR,
  year,
  yearOf,
} from './periodWords';

const PASSED = '(?:последн|минувш|прошедш|истекш)[а-я]+';
/** Words for stretches of months and quarters, and for what a figure is compared with, in the order in which they are tried. */
export const STRETCHES: readonly Row[] = [
  // What a figure is compared with: «с аналогичным периодом прошлого года».
  [
    `(?:аналогичн[а-я]+|соответствующ[а-я]+|так[а-я]+ же|т[а-я]+ же|сопоставим[а-я]+|(?:the|this) (?:same|corresponding|comparable|equivalent)|a similar|this) (?:(?:\\d+|${LIKE_NUMBER}) )?(?:период[а-я]*|месяц[а-я]*|квартал[а-я]*|полугоди[а-я]*|срок[а-я]*|отрез[а-я]*|дат[а-я]*|врем[а-я]+|months?|period|quarter|half|time|stretch|(?<!by the same )da(?:te|y))(?: (?:of |in )?(?:(?<y>${YEAR})${G}|(?:прошл|минувш|предыдущ|предшествующ|позапрошл)[a-zа-я]+ (?:года|сезона)|the previous year|(?:the )?last year|a year (?:earlier|before|ago|prior)|годом ранее|годом раньше|год назад))?|(?:the |a )?year-(?:earlier|ago) (?:period|months?|quarter|half|figure|level)`,
    // Years back as far as that year is from the period before: 0.
    (groups, published) => (groups.y ? { ...year(Number(groups.y)), earlier: 0 } : earlier(1, published)),
  ],
  // School years.
  [
    `(?:the )?(?:(?<last>прошл|минувш|last|previous)|(?<next>следующ|будущ|next|coming)|эт|текущ|нынешн|нов|наступивш|this|current|new)[а-я]* (?:учебн[а-я]+ год[а-я]*|(?:academic|school) year)`,
    ({ last, next }, published) => {
      const begins = yearOf(published) - (published.slice(5, 7) >= (last || next ? '09' : '06') ? 0 : 1);
      return schoolYear(begins + (next ? 1 : 0) - (last ? 1 : 0));
    },
  ],
  [
    `(?<y>20\\d\\d)[/-](?:20)?\\d\\d(?:-?(?:й|м|го|ый))? ?(?:учебн[а-я]+ год[а-я]*|academic year|school year)`,
    ({ y }) => schoolYear(Number(y)),
  ],
  [`(?<y>20\\d\\d)/(?:20)?\\d\\d`, ({ y }) => schoolYear(Number(y))],
  [
    `(?:с|со|from|between)? ?(?<a>${YEAR})(?:-?го)?(?: год[ау]| г\\.)? ?(?:-|по|до|to|and|through|until) ?(?:the end of )?(?<b>${YEAR})${G}`,
    ({ a, b }) => (Number(a) < Number(b) ? range({ start: `${a}-01-01`, end: `${b}-12-31` }) : null),
  ],
  [
    `(?:между|between|(?:за|в)(?= \\d{4} и \\d{4} г)) (?<a>${YEAR})${G} (?:и|and) (?<b>${YEAR})${G}`,
    ({ a, b }) => range({ start: `${a}-01-01`, end: `${b}-12-31` }),
  ],
  [
    `(?:the )?(?<y>(?:19|20)\\d0)(?:s|-[ех])${G}`,
    ({ y }) => range({ start: `${y}-01-01`, end: `${Number(y) + 9}-12-31` }),
  ],
  // Runs of days and of months.
  [
    `(?:с|from) (?<d>\\d{1,2})(?: (?<a>${MONTH}))? (?:по|до|to) (?<e>\\d{1,2}) (?<m>${MONTH})${OF}`,
    (groups, published) => {
      const n = monthOf(groups.m ?? '');
      const of = named(groups, published) ?? latestYear(published, n);
      return range({
        start: day(of, groups.a ? monthOf(groups.a) : n, Number(groups.d)),
        end: day(of, n, Number(groups.e)),
      });
    },
  ],
  [
    `(?:с |from |between )?(?<a>${MONTH})(?: (?<from>${YEAR})${G})?(?: ?- ?|(?:, ${MONTH})* и | по | to | through | and )(?<b>${MONTH})${OF}`,
    (groups, published) => {
      const [a, b] = [monthOf(groups.a ?? ''), monthOf(groups.b ?? '')];
      const days = monthsOf(named(groups, published) ?? latestYear(published, b, a), a, b);
      return range(groups.from ? { ...days, start: day(Number(groups.from), a, 1) } : days);
    },
  ],
  [
    `(?:(?:the|a) (?:[a-z]+ )?)?year (?:to|through|ending(?: in)?|(?:that |which )?ended(?: in)?) (?:the end of |end-)?(?<m>${MONTH})${OF}|за год по (?<m2>${MONTH})${OF.replace(/\?<(\w+)>/g, '?<$1b>')}`,
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
    `(?:the |за )?(?<n>\\d{1,2}|quarter|half|${LIKE_NUMBER})(?: (?:months|месяцев)|(?<=quarter|half)|(?<=half)[ -]year) (?:to|through|ending(?: in| on)?|(?:that |which )?ended(?: in| on)?|по|до) (?:the end of |end-|(?:30|31|28|29) )?(?<m>${MONTH})(?: (?:30|31|28|29)(?:st|th)?)?${OF}`,
    (groups, published) => {
      const n = groups.n === 'quarter' ? 3 : groups.n === 'half' ? 6 : countOf(groups.n);
      const m = monthOf(groups.m ?? '');
      if (!n) return null;
      const { end } = monthsOf(named(groups, published) ?? latestYear(published, m), m, m);
      const from = monthsBefore(`${end.slice(0, 8)}01`, n - 1);
      return range({ start: from, end });
    },
  ],
  [
    `за (?:${PASSED} ${N}|${N.replace('<n>', '<m>')} ${PASSED}) месяц[а-я]*|(?:over|in|for|during) the (?:last|past) ${N.replace('<n>', '<k>')} months`,
    ({ n, m, k }, published) => {
      const months = countOf(n ?? m ?? k);
      return months ? range({ start: monthsBefore(published, months), end: published }) : null;
    },
  ],
  [
    `(?:the )?(?:last|final|closing|последн[а-я]+) ${N} (?:months|месяц[а-я]*) (?:of )?(?<y>${YEAR})${G}`,
    ({ n, y }) => {
      const months = countOf(n);
      return months && months < 12 ? range(monthsOf(Number(y), 13 - months, 12)) : null;
    },
  ],
  [
    `за последн[а-я]+ полгода|(?:over|in) the (?:last|past) (?:six months|half[ -]year)`,
    (_, published) => range({ start: monthsBefore(published, 6), end: published }),
  ],
  [
    `(?<!(?:those|these|same|previous) )(?:the first |перв[а-я]+ )?${N} (?:перв[а-я]+ )?(?:months?|месяц(?:а|ев|ам|ах)?|мес\\.?)(?! (?:назад|ago|earlier|later|спустя))${OF}`,
    firstMonths,
  ],
  [`перв(?:ый|ого|ом) месяц[а-я]*${OF}`, (groups, published) => firstMonths({ ...groups, n: '1' }, published)],
  [
    `(?:the )?(?:first )?three quarters(?: of)? (?<y>${YEAR})|(?:the first|in|over) three quarters(?: of (?:the|this) year)?|(?:перв[а-я]+ )?три квартала(?: (?<z>${YEAR})${G})?`,
    ({ y, z }, published) => range(monthsOf(Number(y ?? z ?? latestYear(published, 9, 1)), 1, 9)),
  ],
  // The end of a quarter or a half is a day.
  [
    `(?:на|в|к|at|by|as of) (?:the )?(?:кон(?:ец|це|цу)|end)(?: of)? (?:the )?${ORD}[ -](?<long>quarter|квартал[а-я]*|half|полугоди[а-я]*)${OF}`,
    (groups, published) => {
      const found = /^(?:half|полу)/.test(groups.long ?? '') ? half(groups, published) : quarter(groups, published);
      return found && 'end' in found.period ? asOf(found.period.end) : null;
    },
  ],
  [`(?:the )?${ORD}[ -](?:quarter|квартал[а-я]*|кв\\.)${OF}`, quarter],
  // «9М2025», "2Q25", "1H 2025".
  [
    `(?<n>\\d{1,2})(?<of>[mмqh]) ?(?:(?<y>${YEAR})|'?(?<yy>\\d\\d))?`,
    ({ n, of, y, yy }, published) => {
      const groups = { n, y: y ?? (yy && `20${yy}`) };
      if (of === 'q') return quarter(groups, published);
      return of === 'h' ? half(groups, published) : groups.y ? firstMonths(groups, published) : null;
    },
  ],
  [
    `q(?<n>[1-4])(?:,? (?:of )?(?<y>${YEAR}))?|(?<y2>${YEAR}) q(?<n2>[1-4])`,
    (groups, published) => quarter({ ...groups, n: groups.n ?? groups.n2, y: groups.y ?? groups.y2 }, published),
  ],
  [`h(?<n>[12])(?:,? (?:of )?(?<y>${YEAR}))?`, half],
  [
    `(?:в |за )?(?:прошл|минувш)[a-zа-я]+ квартал[а-я]*|(?:last|the previous) quarter`,
    (_, published) => {
      const own = Math.ceil(Number(published.slice(5, 7)) / 3);
      return own === 1 ? quarterOf(4, yearOf(published) - 1) : quarterOf(own - 1, yearOf(published));
    },
  ],
  [
    `(?:the )?${ORD}[ -](?:half(?:[ -]year)?(?! (?:a|an|of (?!(?:the year|this|last|20)))(?![a-zа-я]))|полугоди[а-я]*|половин[а-я]+(?= (?:${YEAR}|года|этого|прошлого|текущего)))${OF}`,
    half,
  ],
  [
    `(?:за|в|during|in|over) (?:the )?(?:полугоди[а-я]+|half[ -]year|полгода)${OF}`,
    (groups, published) =>
      half(
        { ...groups, n: named(groups, published) !== undefined || published.slice(5, 7) > '06' ? '1' : '2' },
        published,
      ),
  ],
];
