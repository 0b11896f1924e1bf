import { type Axis, rangeOn } from '../domain/axis';
import { type TimeRange, wholeYears } from '../domain/month';
import type { UiLanguage } from '../domain/quote';
import type { Choices } from '../state/choices';

type FileNameParts = {
  /** What the file holds (`turnover`, `claims`); empty when the filter or the ending says enough. */
  readonly what: string;
  /** The years that there are, for a filter without a time. */
  readonly axis: Axis;
  readonly choices: Pick<Choices, 'time' | 'places' | 'topics' | 'sources' | 'speakers' | 'q'>;
  readonly lang: UiLanguage;
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
export function fileName({ what, axis, choices, lang, extension }: FileNameParts): string {
  const { places, topics, sources, speakers, q, time } = choices;
  const lists = [places, topics.filter((topic) => topic !== what), speakers, sources].map((list) => list.join('-'));
  const parts = [what, ...lists, q].map(safe).filter((part) => part !== '');
  return `${['five-republics', ...parts, timePart(rangeOn(axis, time)), lang].join('_')}.${extension}`;
}

/** `2019-2026`, `2024`, `2025-10`, `2025-09-to-2026-01` */
function timePart(time: TimeRange): string {
  const years = wholeYears(time);
  const [start, end] = (years ?? [time.from, time.to]).map(String);
  if (start === end) return `${start}`;
  return years ? `${start}-${end}` : `${start}-to-${end}`;
}

function safe(part: string): string {
  const words = part
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...words].slice(0, PART_LENGTH).join('').replace(/-+$/, '');
}
