import { combinedArea } from '../area';
import { type Claim, statusOf } from '../claim';
import type { CodeLists } from '../codeLists';
import { type AreaId, isAreaId, isClaimId, isIndicatorId, isSourceId } from '../ids';
import type { Indicator } from '../indicator';
import type { Quantity } from '../quantity';
import type { DraftQuantity } from '../recognise/draft';
import type { Speaker } from '../source';
import { knownSpeaker } from './knownSpeaker';
import type { OwnDocument } from './ownDocument';
import type { OwnReading } from './ownFigure';
import { ownSaidDay, ownSaidNotes } from './ownSaid';
import { precisionIn } from './precision';

/** What a claim of a reader's own is told by: the lists of codes, and who is known to speak. */
export type KnownNames = { readonly codes: CodeLists; readonly speakers: readonly Speaker[] };

/** What the recogniser and the reader name beyond the lists: `other:remittances`, `other:Turkey`. */
export const OTHER = 'other:';

/**
 * The claim that a figure would be. Null while something is missing that it is told by, or is named by no list: then it
 * cannot be set beside others.
 */
export function ownClaim(reading: OwnReading, document: OwnDocument, known: KnownNames): Claim | null {
  const { indicator, refArea, period } = reading;
  const isListed = indicator !== null && listedIndicator(indicator, known.codes) !== null;
  const isKnownPlace = refArea !== null && areaOf(refArea, known.codes) !== null;
  return isListed && isKnownPlace && period !== null ? figureClaim(reading, document, known) : null;
}

/**
 * The same for a figure that is to be written, whatever is missing: a place, period or indicator that is not known is one
 * without a name. Null while no quantity is known, and for a document that has no proper id.
 */
export function figureClaim(reading: OwnReading, document: OwnDocument, known: KnownNames): Claim | null {
  const { figure, quote, counterpartArea, said } = reading;
  const quantity = quantityOf(reading, known.codes);
  const source: string = `own:${document.id}`;
  const id: string = `${source}:${figure.start}`;
  const refArea = areaOf(reading.refArea ?? '', known.codes) ?? (isAreaId(NOWHERE) ? NOWHERE : null);
  const indicator = indicatorOf(reading.indicator, known.codes);
  if (!quantity || !refArea || !indicator || !isSourceId(source) || !isClaimId(id)) return null;
  return {
    type: 'claim',
    id,
    indicator,
    refArea,
    counterpartArea,
    quantity,
    period: reading.period ?? { kind: 'per-year' },
    said: {
      by: said?.kind === 'named' ? speakerIdOf(said, known.speakers) : null,
      ...ownSaidDay(said, document),
      at: null,
    },
    status: statusOf(indicator.kind, reading.status),
    scope: ownSaidNotes(said),
    appearances: [{ source, quote, figure, translation: null, anchored: true }],
  };
}

const NOWHERE: string = 'nowhere';

/** An area of the lists, or several of them together; null for any other. */
export function areaOf(id: string, { areas }: CodeLists): AreaId | null {
  if (!isAreaId(id)) return null;
  if (areas.byId.has(id)) return id;
  const parts = id.split('+').filter(isAreaId);
  return parts.length > 1 && parts.every((part) => areas.byId.has(part)) ? combinedArea(parts) : null;
}

/** One of the lists; what the reader's own documents have named before is in them without the word `other:`. */
function listedIndicator(id: string, { indicators }: CodeLists): Indicator | null {
  return indicators.list.find((indicator) => indicator.id === id || `${OTHER}${indicator.id}` === id) ?? null;
}

function indicatorOf(id: string | null, codes: CodeLists): Indicator | null {
  const listed = id === null ? null : listedIndicator(id, codes);
  if (listed) return listed;
  const name = (id ?? '').replace(OTHER, '');
  const unnamed = 'unnamed';
  if (!isIndicatorId(unnamed)) return null;
  const kind = /-growth$/.test(name) ? 'growth' : 'level';
  return { id: unnamed, name: { en: name, ru: name }, topic: 'other', kind, of: null, rank: null, areas: null };
}

function speakerIdOf(
  { name, speaker }: { readonly name: string; readonly speaker: string | null },
  speakers: readonly Speaker[],
): Speaker['id'] | null {
  return (speakers.find(({ id }) => id === speaker) ?? knownSpeaker(name, speakers))?.id ?? null;
}

/** A quantity as claims have it; null where none is read. */
function quantityOf(reading: OwnReading, codes: CodeLists): Quantity | null {
  const { quantity } = reading;
  return quantity && toQuantityOf(quantity, precisionIn(reading), codes);
}

function toQuantityOf(quantity: DraftQuantity, precision: number | null, { units }: CodeLists): Quantity {
  if (!('amount' in quantity)) return { kind: 'direction', direction: quantity.direction, unit: null };
  const { bound, amount, upper, unit, direction = null } = quantity;
  const symbol = units.byId.get(unit)?.symbol;
  const written = symbol ? { symbol } : {};
  if (bound === 'range') return { kind: 'range', bound, amount, upper: upper ?? amount, unit, direction, ...written };
  return { kind: 'amount', bound, amount, unit, precision, rounded: null, direction, ...written };
}
