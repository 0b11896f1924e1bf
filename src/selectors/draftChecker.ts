import { combinedArea } from '../domain/area';
import type { Claim } from '../domain/claim';
import { claimInterval } from '../domain/claimInterval';
import { isOfLevel, keyOf, quantityKey, scopeClass } from '../domain/comparison';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { COUNTERPART, figureInterval, figureKey } from '../domain/figure';
import { contains } from '../domain/interval';
import { isCalled } from '../domain/own/knownSpeaker';
import { figureClaim, ownClaim } from '../domain/own/ownClaim';
import type { OwnDocument } from '../domain/own/ownDocument';
import type { OwnDraft } from '../domain/own/ownFigure';
import { readFigures } from '../domain/own/readFigures';
import { standingOf } from '../domain/own/saidAgain';
import { type Day, isUnnamed, samePeriod, spanOf } from '../domain/period';
import { derivedOf } from './derived';

/**
 * How a number of a reader's own draft stands to what was said.
 *
 *   supported        somebody said that, or more
 *   bound-dropped    the same amount was said with another bound: "more than", "about"
 *   no-year-said     the amount was said of a year that nobody named, and the draft names one
 *   year-missing     the amount was said of a time that the draft leaves out
 *   arithmetic       it follows by our arithmetic, and no official said it
 *   contradicted     what was said cannot hold together with it
 *   nobody           nobody here has said it; `claim` is what comes near, where anything does
 *   untold           it cannot be told what the number is about
 */
export const CHECKS = [
  'supported',
  'bound-dropped',
  'no-year-said',
  'year-missing',
  'arithmetic',
  'contradicted',
  'nobody',
  'untold',
] as const;
export type CheckKind = (typeof CHECKS)[number];

export type CheckedNumber = {
  readonly draft: OwnDraft;
  readonly kind: CheckKind;
  /** The claim that it is held against. */
  readonly claim: Claim | null;
  readonly derived: Derived | null;
  /** True where the draft gives it to somebody else than who said it. */
  readonly isOtherSpeaker: boolean;
  /** What the number would be as a claim, as far as it can be told. */
  readonly said: Claim | null;
};

/** Each number of a text, set beside what was said. `today` is the day against which "last year" is read. */
export function checkDraft(text: string, dataset: Dataset, today: Day): readonly CheckedNumber[] {
  const document = draftDocument(text, today);
  const drafts = readFigures(document).map((draft) => besideKnownSide(draft, dataset));
  return drafts.map((draft) => {
    const found = checked(draft, document, dataset);
    return {
      draft,
      derived: null,
      claim: null,
      ...found,
      isOtherSpeaker: isOtherSpeaker(draft, found.claim ?? null, dataset),
      said: figureClaim(draft, document, dataset),
    };
  });
}

function draftDocument(text: string, today: Day): OwnDocument {
  const [russian, english] = [/[а-яё]/gi, /[a-z]/gi].map((letters) => text.match(letters)?.length ?? 0);
  return {
    id: 'draft',
    text,
    lang: (russian ?? 0) > (english ?? 0) ? 'ru' : 'en',
    title: null,
    publisher: '',
    published: today,
    url: null,
    found: { title: 'reader', publisher: 'reader', published: 'reader', url: 'reader', lang: 'letters' },
    format: 'pasted',
    file: null,
    stretches: [],
    leftOut: [],
    added: `${today}T00:00:00.000Z`,
  };
}

type CheckFound = Pick<CheckedNumber, 'kind'> & Partial<Pick<CheckedNumber, 'claim' | 'derived'>>;

/** A quantity that is known without the other side, or with one that the draft does not name, is meant with that. */
function besideKnownSide(draft: OwnDraft, { spoken }: Dataset): OwnDraft {
  const { indicator, refArea, counterpartArea } = draft;
  const sides = new Set(
    spoken.filter((one) => one.indicator.id === indicator && one.refArea === refArea).map((one) => one.counterpartArea),
  );
  const [side] = sides;
  const isMissing = side !== undefined && sides.size === 1 && (side === null || counterpartArea === null);
  return isMissing ? { ...draft, counterpartArea: side } : draft;
}

function checked(draft: OwnDraft, document: OwnDocument, dataset: Dataset): CheckFound {
  const [own, bare] = [ownClaim(draft, document, dataset), figureClaim(draft, document, dataset)];
  const isTimeTold = draft.period !== null && draft.why.period.standing === 'certain';
  const isYearTold = isTimeTold && draft.period !== null && !isUnnamed(draft.period);
  const alike = bare && draft.indicator && draft.refArea ? claimsAlike(bare, dataset) : [];
  const undated = isYearTold ? undefined : alike.find((claim) => isOneFigure(claim, bare));
  const bounded = isYearTold || !bare ? undefined : alike.find((claim) => isOneAmount(claim, bare));
  if (!own) {
    if (undated) return { kind: 'year-missing', claim: undated };
    if (bounded) return { kind: 'bound-dropped', claim: bounded };
    return { kind: bare && draft.indicator && draft.refArea && draft.period ? 'nobody' : 'untold' };
  }
  const about = dataset.spoken.toReversed().flatMap((claim) => {
    const standing = standingOf(claim, own, dataset);
    return standing ? [{ standing, claim }] : [];
  });
  const standing = (...kinds: readonly string[]) => about.find((one) => kinds.includes(one.standing))?.claim;
  const timely = isTimeTold ? alike.filter((claim) => isSaidOf(claim, own)) : [];
  const supported = standing('repeats') ?? standing('weaker') ?? timely.find((claim) => isOneFigure(claim, own));
  if (supported) return { kind: 'supported', claim: supported };
  const bound =
    about.find((one) => one.standing !== 'unnamed' && isOneAmount(one.claim, own))?.claim ??
    timely.find((claim) => isOneAmount(claim, own));
  if (bound) return { kind: 'bound-dropped', claim: bound };
  const derived = arithmeticOf(own, dataset);
  if (derived) return { kind: 'arithmetic', derived };
  const unnamed = about.find((one) => one.standing === 'unnamed' && isOneAmount(one.claim, own))?.claim;
  if (unnamed && isUnnamed(unnamed.period) && isYearTold) return { kind: 'no-year-said', claim: unnamed };
  if (undated ?? unnamed) return { kind: 'year-missing', claim: undated ?? unnamed ?? null };
  if (bounded) return { kind: 'bound-dropped', claim: bounded };
  const against = standing('contradicts');
  if (against) return { kind: 'contradicted', claim: against };
  const near = standing('firmer', 'overlaps', 'unnamed') ?? alike.find((claim) => isOneAmount(claim, own));
  return { kind: 'nobody', claim: near ?? akin(own, dataset) ?? alike[0] ?? null };
}

/** Said of the time of the draft or of a day that lies in it; or neither names its year. A plan is no fact. */
function isSaidOf({ period, said, status }: Claim, own: Claim): boolean {
  if ((status === 'stated') !== (own.status === 'stated')) return false;
  if (isUnnamed(own.period) || isUnnamed(period)) return isUnnamed(own.period) && isUnnamed(period);
  if (samePeriod(period, own.period)) return true;
  if (period.kind !== 'as-of') return false;
  const [day, time] = [spanOf(period, said.on), spanOf(own.period, own.said.on)];
  return time.start <= day.start && day.end <= time.end;
}

/** The same amount said of another thing of the topic in the same place, as of what is accumulated for what is cumulative. */
function akin(own: Claim, { spoken }: Dataset): Claim | undefined {
  return spoken.findLast(
    (claim) =>
      claim.indicator.topic === own.indicator.topic && claim.refArea === own.refArea && isOneAmount(claim, own),
  );
}

/** What was said of the same thing and place at any time, the latest first. */
function claimsAlike(own: Claim, { spoken }: Dataset): readonly Claim[] {
  return spoken.toReversed().filter(
    (claim) =>
      claim.indicator.id === own.indicator.id &&
      claim.refArea === own.refArea &&
      claim.counterpartArea === own.counterpartArea &&
      // What a claim leaves out is not told by the draft: the same amount is that of the claim.
      (scopeClass(claim) === scopeClass(own) || isOneAmount(claim, own)) &&
      isOfLevel(claim) === isOfLevel(own),
  );
}

/** The same amount, whatever the bounds. */
function isOneAmount({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.unit !== b.unit) return false;
  return Math.abs(a.amount - b.amount) <= Math.abs(a.amount) * 1e-9;
}

/** The same amount with the same bound. */
function isOneFigure(claim: Claim, own: Claim | null): boolean {
  return own !== null && isOneAmount(claim, own) && boundOf(claim) === boundOf(own);
}

function boundOf({ quantity }: Claim): string | null {
  return quantity.kind === 'direction' ? null : quantity.bound;
}

/** What a derived figure is about; of several places too, as a claim of them would be. */
function derivedKey(derived: Derived): string | null {
  const { areas, indicator, period, unit } = derived.derivation;
  if (areas.length === 1 || indicator === null || isUnnamed(period)) return figureKey(derived);
  const refArea = combinedArea(areas);
  return keyOf({ indicator, refArea, counterpartArea: COUNTERPART, period, meant: '', scope: '', unit });
}

/** The derived figure of the same quantity that the number follows from, as rounded. */
function arithmeticOf(own: Claim, dataset: Dataset): Derived | null {
  const key = quantityKey(own);
  const wide = claimInterval(own, 'rounded');
  if (key === null || wide === null) return null;
  const found = derivedOf(dataset).derived.find((derived) => {
    const narrow = figureInterval(derived, 'stated');
    return derivedKey(derived) === key && narrow !== null && contains(wide, narrow);
  });
  return found ?? null;
}

/** Of somebody who is named by a name, not as "the minister". */
function isOtherSpeaker({ said }: OwnDraft, claim: Claim | null, { speakerById }: Dataset): boolean {
  if (said?.kind !== 'named' || claim?.said.by == null || !/\p{Lu}/u.test(said.name)) return false;
  const speaker = speakerById.get(claim.said.by);
  return speaker !== undefined && !isCalled(said.name, speaker);
}
