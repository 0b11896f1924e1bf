import type { Span } from './draft';
import type { Passage } from './passage';
import type { Sides } from './places/areas';
import { clauseEnd, clauseStart } from './text/clauses';

const ALONE = /^other:(?:gdp|output|road-length|exhibition-area|companies-chinese-capital)/;

const EARNED =
  /(?<![a-zа-я])(?:выручк[а-я]*|(?:чистая |чистой )?прибыл[ьи]|убыт[а-я]+|заработал[а-я]*|выпустил[а-я]*|произвел[а-я]*|revenues?|profits?|earned|earnings|(?:bank|agency|ministry|chamber|company) (?:itself )?employs|globally)(?![a-zа-я])/;

/** "Revenue from these sales": trade, and no company. */
const FROM_TRADE = /(?:from|от) (?:[a-zа-я]+ )?(?:sales|export|shipment|deliver|trade|экспорт|продаж|поставок)/;

/** Between Russia and the five, as far as the words tell. */
export function isRelevant(
  { refArea, counterpartArea, ground }: Sides,
  indicator: string | null,
  passage: Passage,
  figure: Span,
): boolean {
  if (/^(?:transport-|overland-)/.test(indicator ?? '')) return refArea !== null;
  if (refArea === null || counterpartArea !== 'RU') return false;
  const [start, end] = [clauseStart(passage.text, figure.start), clauseEnd(passage.text, figure.end)];
  const clause = passage.text.slice(start, end);
  const isOf = (inside: boolean) =>
    passage.places.some((place) => place.area === 'RU' && (!inside || (place.start >= start && place.end <= end)));
  const isAlone = indicator === null ? passage.places.length > 0 : ALONE.test(indicator);
  // Roads that a republic builds, wherever the sentence goes on to; and what no word names, of a place alone.
  if (isAlone && !isOf(indicator === 'other:road-length')) return false;
  // "Of the 3.4 billion received from abroad, 2.6 came from Russia": the whole is not of the two.
  if (
    !/share/.test(indicator ?? '') &&
    /^,?[^,]{0,60}(?:из-за рубежа|from abroad)/.test(passage.text.slice(figure.end))
  )
    return false;
  // What a company earns, wherever that is.
  if (ground.standing !== 'certain' && passage.pointers.length === 0 && EARNED.test(clause) && !FROM_TRADE.test(clause))
    return false;
  return ground.standing !== 'missing';
}
