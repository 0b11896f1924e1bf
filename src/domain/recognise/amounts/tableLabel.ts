import { numeralsOf } from './numerals';
import { unitAfter } from './units';

/** The unit in which the numbers of a table are given, with what they are multiplied by. */
export type TableLabel = { readonly unit: string; readonly times: number };

const RATIO = /, (?:%|процент|per ?cent)/;
const LABEL =
  /(?:\(|, |in )(?:в )?(?:(?<before>(?:us ?)?\$|usd|eur|rub) ?)?(?<scale>тыс|млн|млрд|thousands?|millions?|billions?|mn|bn|m)(?![a-zа-я])\.?(?<of> of)?/;

/** In which column of a table with bars or tabs a place of a line stands. */
export const columnAt = (text: string, at: number) => text.slice(0, at).split(/[|\t]/).length - 1;

/** «(млн долл. США)», "in millions of dollars", «тыс. тонн»: read from a heading, or from the words before a colon. */
export function tableLabelOf(text: string, lang: 'ru' | 'en'): TableLabel | null {
  const match = LABEL.exec(text);
  if (!match) return RATIO.test(text) && /[|\t]/.test(text) ? { unit: '%', times: 1 } : null;
  const { before, scale = '' } = match.groups ?? {};
  const times = numeralsOf(`1 ${scale.replace(/s$/, '')}`, lang)[0]?.value ?? 1;
  const end = match.index + match[0].length;
  const unit = before ? unitAfter(` ${before}`, 0, lang)?.unit : unitAfter(text, end, lang)?.unit;
  return unit ? { unit, times } : null;
}
