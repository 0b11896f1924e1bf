import type { Span } from './draft';
import { cuesOf } from './indicators/topics';
import { namesProduct } from './indicators/tradeWay';
import type { Passage } from './passage';
import type { Sides } from './places/areas';
import { clauseEnd, clauseStart } from './text/clauses';

/** Words that take up what was spoken of: "of them", "the figure". */
const TAKES_UP =
  /(?<![a-z])(?:it|they|them|that|this|these|those|there|we|our|another|further|top|main|\w+est|leading|next|other|followed|construction|money|funds|(?:figure|number|share|proportion|sum|total|amount|volume|rest|growth|rise|increase|decline)s?)(?![a-z])/;
/** "Turnout was 71 %": an English sentence that names nothing of what a text is about, and takes nothing up. */
export const isStray = (
  { text, sentence, places, pointers, mentions, attributions, isQuoted }: Passage,
  before?: Passage,
) =>
  sentence.kind === 'text' &&
  [places, pointers, mentions, attributions, cuesOf(text)].every((found) => found.length === 0) &&
  !isQuoted &&
  !before?.text.endsWith('?') &&
  !/[а-я]/.test(text) &&
  !TAKES_UP.test(text) &&
  !namesProduct(text);

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
  // Wagons that are loaded every day, somewhere.
  if (
    !russia &&
    /(?:daily|a day|every day)(?![a-z])/.test(passage.text) &&
    /wagon|container|lorr|truck/.test(passage.text.slice(figure.start, figure.end))
  )
    return false;
  // What a company earns, wherever that is.
  const clause = passage.text.slice(clauseStart(passage.text, figure.start), clauseEnd(passage.text, figure.end));
  if (ground.standing !== 'certain' && passage.pointers.length === 0 && EARNED.test(clause) && !FROM_TRADE.test(clause))
    return false;
  return ground.standing !== 'missing';
}
