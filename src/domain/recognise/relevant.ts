import type { Span } from './draft';
import type { Passage } from './passage';
import type { Sides } from './places/areas';
import { clauseEnd, clauseStart } from './text/clauses';

const ALONE = /^other:(?:gdp|output|road-length|exhibition-area|companies-chinese-capital|share$)/;

const EARNED =
  /(?<![a-zа-я])(?:выручк[а-я]*|(?:чистая |чистой )?прибыл[ьи]|убыт[а-я]+|капитализаци[а-я]+|заработал[а-я]*|выпустил[а-я]*|произвел[а-я]*|по всему миру|revenues?|profits?|earned|earnings|net loss|market value|worldwide|globally)(?![a-zа-я])/;

/** "Revenue from these sales": trade, and no company. */
const FROM_TRADE = /(?:from|от) (?:[a-zа-я]+ )?(?:sales|export|shipment|deliver|trade|экспорт|продаж|поставок)/;

/** Between Russia and the five, as far as the words tell. */
export function isRelevant(
  { refArea, counterpartArea, ground }: Sides,
  indicator: string,
  passage: Passage,
  figure: Span,
): boolean {
  if (/^(?:transport-|overland-)/.test(indicator)) return refArea !== null;
  if (refArea === null || counterpartArea !== 'RU') return false;
  const russia = passage.places.some(({ area }) => area === 'RU');
  const isBareShare = indicator === 'other:share' && passage.places.length === 0;
  if (ALONE.test(indicator) && !russia && !isBareShare) return false;
  // What a company earns, wherever that is.
  const clause = passage.text.slice(clauseStart(passage.text, figure.start), clauseEnd(passage.text, figure.end));
  if (ground.standing !== 'certain' && passage.pointers.length === 0 && EARNED.test(clause) && !FROM_TRADE.test(clause))
    return false;
  return ground.standing !== 'missing';
}
