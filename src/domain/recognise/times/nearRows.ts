import { LIKE_NUMBER } from '../amounts/numberWords';
import { day, MONTH, monthOf, monthsOf, yearsBefore } from './calendar';
import { asOf, by, countOf, earlier, named, OF, onDay, type Row, range, toDate, yearOf } from './periodWords';

/** How seasons are called, each of three months: winter begins with December of the year before. */
const SEASONS = [/^[зw]/, /^(?:в|sp)/, /^(?:л|su)/, /^[оa]/];
const SEASON =
  '(?<s>лет(?:о|ом|а|у|н[а-я]+ (?:месяц|сезон)[а-я]*)|(?:осен|зим|весен)(?:н[а-я]+ (?:месяц|сезон)[а-я]*|ь|ью|и|а|ы|у|е|ой)|весн(?:а|ы|у|е|ой)|(?<=(?:this|last|the|in|since|of) )(?:spring|summer|autumn|winter)(?! [cw]| before))(?![а-я])';
const seasonAt = (of: number, word: string) => {
  const n = 3 * SEASONS.findIndex((stem) => stem.test(word));
  return n === 0 ? monthsOf(of, 12, 2) : monthsOf(of, n, n + 2);
};

/** Seasons, halves of a month, weeks, days that are set, and years to come. */
export const NEAR: readonly Row[] = [
  [
    `(?:(?<m>месяц)|квартал)(?:[ое]м)? (?:ранее|раньше|назад)|a (?:(?<k>month)|quarter) (?:earlier|before|ago)`,
    ({ m, k }, published) => ({ ...earlier(1, published), earlier: m || k ? 1 / 12 : 1 / 4 }),
  ],
  [
    `(?<since>(?:начиная )?с )?(?<by>к |до )?(?:(?:прошл|минувш|(?<before>позапрошл)|эт|нынешн)[а-я]+ )?${SEASON}${OF}`,
    (groups, published) => {
      const word = groups.s ?? '';
      const own = named(groups, published);
      const year = own ?? yearOf(published);
      const isAhead = (seasonAt(year, word).start ?? '') > published;
      if (groups.by) return by(seasonAt(year + (own || isAhead ? 0 : 1), word).start ?? published);
      const days = seasonAt(year - (!own && isAhead ? 1 : 0) - (groups.before ? 1 : 0), word);
      if (groups.since) return toDate(published, days.start ?? published);
      return range(days);
    },
  ],
  [
    `(?<n>перв|втор)[а-я]+ половин[а-я]+ (?<m>${MONTH})${OF}`,
    (groups, published) => {
      const month = monthOf(groups.m ?? '');
      const of = onDay({ ...groups, d: '1' }, published);
      if (!of || !('end' in of.period)) return null;
      const year = Number(of.period.end.slice(0, 4));
      return groups.n === 'перв'
        ? range({ start: day(year, month, 1), end: day(year, month, 15) })
        : range({ start: day(year, month, 16), end: monthsOf(year, month, month).end });
    },
  ],
  [
    `(?:на|за) (?:прошл|минувш|прошедш)[а-я]+ недел[еюи]|last week`,
    (_, published) => {
      const at = Date.parse(published) / 864e5;
      const monday = at - ((at + 3) % 7) - 7;
      const on = (n: number) => new Date(n * 864e5).toISOString().slice(0, 10);
      return range({ start: on(monday), end: on(monday + 6) });
    },
  ],
  // A day that is set, and one on which something had come about.
  [
    `(?:к|до) (?<d>\\d{1,2}) (?<m>${MONTH})${OF}`,
    (groups, published) => {
      const of = named(groups, published) ?? yearOf(published);
      const on = day(of, monthOf(groups.m ?? ''), Number(groups.d));
      return on > published ? by(on) : asOf(on);
    },
  ],
  [
    `(?:в|за|на|через|в течение|на протяжении) (?:ближайш[а-я]+|следующ[а-я]+|предстоящ[а-я]+) (?<n>\\d{1,2}|${LIKE_NUMBER}) (?:лет|года)|через (?<k>\\d{1,2}|${LIKE_NUMBER}) (?:лет|года)|через (?<one>год)`,
    ({ n, k, one }, published) => {
      const years = one ? 1 : countOf(n ?? k);
      return years ? by(yearsBefore(published, -years)) : null;
    },
  ],
  [
    `с начала (?:десятилетия|двадцатых)|since the (?:start|beginning) of the decade`,
    (_, published) => toDate(published, day(Math.floor(yearOf(published) / 10) * 10, 1, 1)),
  ],
];
