import { isoMonth, type MonthRange, yearOf } from '../domain/month';
import type { Language } from '../domain/quote';
import type { Choices } from '../state/choices';

type FileNameParts = {
  /** What the file holds (`turnover`, `claims`); empty when the filter or the ending says enough. */
  readonly what: string;
  readonly choices: Pick<Choices, 'time' | 'places' | 'topics' | 'sources' | 'speakers' | 'q'>;
  readonly lang: Language;
  readonly extension: string;
};

/** Longer parts are cut: every file system takes the whole name. */
const PART_LENGTH = 40;

/**
 * A name that says what is in the file: whose, what, the filter when one is set, the years, the language.
 *
 *   five-republics_claims_2019-2026_en.csv      five-republics_KZ_turnover_2024_ru.zip
 *
 * Letters, digits, hyphens and underscores only, whatever was searched for.
 */
export function fileName({ what, choices, lang, extension }: FileNameParts): string {
  const { places, topics, sources, speakers, q, time } = choices;
  const lists = [places, topics.filter((topic) => topic !== what), speakers, sources].map((list) => list.join('-'));
  const parts = [what, ...lists, q].map(safe).filter((part) => part !== '');
  return `${['five-republics', ...parts, timePart(time), lang].join('_')}.${extension}`;
}

/** `2019-2026`, `2024`, `2025-10`, `2025-09-to-2026-01` */
function timePart(time: MonthRange): string {
  const { from, to } = time;
  const wholeYears = from % 12 === 0 && to % 12 === 11;
  const [start, end] = wholeYears ? [String(yearOf(from)), String(yearOf(to))] : [isoMonth(from), isoMonth(to)];
  if (start === end) return start;
  return wholeYears ? `${start}-${end}` : `${start}-to-${end}`;
}

function safe(part: string): string {
  const words = part
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...words].slice(0, PART_LENGTH).join('').replace(/-+$/, '');
}
