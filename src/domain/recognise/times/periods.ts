import type { Day, Period } from '../../period';
import type { Span } from '../draft';
import { matchesOf } from '../text/plainText';
import { DATES } from './dateRows';
import { ECHOES } from './echoRows';
import { NEAR } from './nearRows';
import { STRETCHES } from './stretchRows';

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
  /** Points back to the stretch that was spoken of, or to its last day. */
  readonly echo: 'same' | 'by' | null;
};

/** In the order in which they are tried; words that one row has taken are left out by the next. */
const ROWS = [...STRETCHES, ...ECHOES, ...NEAR, ...DATES];
const COMPILED = ROWS.map(
  ([pattern]) => new RegExp(`(?<![a-zа-я\\d/])(?=[a-zа-я\\d])(?:${pattern})(?![a-zа-я\\d])`, 'g'),
);

/** Where rows match, each at every place where it does: in the order of the rows. */
const matchesIn = (text: string) =>
  COMPILED.flatMap((pattern, row) =>
    matchesOf(pattern, text, true).map((match) => ({ row, start: match.index, match })),
  );

/** Before words that only say what a figure is measured against. */
const AGAINST =
  /(?<![a-zа-я])(?:чем(?: (?:в|за|на))?|по сравнению с(?:о)?|в сравнении с|по отношению к|относительно|против|(?<!не )(?:больше|меньше|выше|ниже|превы[а-я]+)|к уровню|от уровня|уровня|уровень|показател[а-я]+|than(?: in| for| on)?|(?<!as (?:early|late|soon|recently) )as(?: in| for| at)?|compared (?:with|to)|against|versus|vs\.?|relative to|(?<=%) (?:on|over|from)|(?:percent|cent|points?|times|[lmn]n?|up|down|more|higher|lower|\d) (?:on|over|from(?: in)?)|к|ко|in comparison with|times(?: that of| the)?|double|twice|above|below|ahead of|short of)(?: (?:the (?:whole of )?)?(?:итог[а-я]*|(?:level|figure|sum|result|total|average|mark|volume)s?|уровн[а-я]+|показател[а-я]+|данны[а-я]+)(?: (?:of|за|for|in|seen in))?)?(?: the)? $/;

/** «рост на 12 % к 2023 году». */
const RATIO_BEFORE = /(?:%|процент[а-я]*|раз[а]?|п\. ?п\.) $/;
/** «за тот же срок», with no year named: the stretch that was spoken of. */
const SAME_ALONE = /^(?:т[а-я]+ же|the same)(?: [a-zа-я\d]+){1,2}$/;

/** All words of time in a plain text, resolved against the day of publication, in order and apart. */
export function periodsOf(text: string, published: Day): readonly Mention[] {
  const found: Mention[] = [];
  for (const { row, start, match } of matchesIn(text)) {
    const end = start + match[0].length;
    if (end === start || found.some((other) => start < other.end && other.start < end)) continue;
    const result = ROWS[row]?.[1](match.groups ?? {}, published, match[0]);
    if (!result) continue;
    const isBare = row === 0 && SAME_ALONE.test(match[0]) && !AGAINST.test(text.slice(Math.max(0, start - 40), start));
    // «В те же месяцы прошлого года …», with which a clause begins, is the time of its own figure.
    const isOwn = row === 0 && /(?:^|[,;:(] |- )(?:(?:за|в|на|in|over|for|during|on) )?$/.test(text.slice(0, start));
    const compared =
      (AGAINST.test(text.slice(Math.max(0, start - 40), start)) &&
        !/^(?:к|by|to|с|from|since|over the (?:past|last)) /.test(match[0])) ||
      (result.period.kind === 'as-of' &&
        /^к /.test(match[0]) &&
        RATIO_BEFORE.test(text.slice(Math.max(0, start - 14), start)));
    if (
      /^(?:may|march|mar|sec)$/.test(match[0]) &&
      !/(?:in|of|since|from|to|through|until|by|last|this|and|for|-) ?$/.test(text.slice(Math.max(0, start - 8), start))
    )
      continue;
    // «впервые с 2019 года»
    const isSince =
      /^(?:с|since) /.test(match[0]) &&
      /(?:впервые|рекорд[а-я]*|максимум[а-я]*|минимум[а-я]*|not|first time|highest|lowest) $/.test(
        text.slice(0, start),
      );
    const { period, earlier: back = null, weak = false, future = false, aside: off = false, echo = null } = result;
    found.push({
      start,
      end,
      period,
      earlier: isBare ? null : back,
      weak,
      future,
      compared:
        compared ||
        off ||
        isSince ||
        (match[0].startsWith('прошлогодн') && /^ (?:уров|показат|рекорд|отметк)/.test(text.slice(end))) ||
        (row === 0 && !isBare && !isOwn),
      echo: isBare ? 'same' : echo,
    });
  }
  // «В апреле 2025 года к апрелю 2024 года»
  return found
    .sort((a, b) => a.start - b.start)
    .map((one, i, all) =>
      text.startsWith('к ', one.start) && !one.future && all[i - 1]?.end === one.start - 1
        ? { ...one, compared: true }
        : one,
    );
}
