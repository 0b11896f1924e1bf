import * as v from 'valibot';
import { isPlausibleYear } from '../domain/axis';
import { CLAIM_STATUSES, DAY_BASES, EVENT_KINDS, EVENT_PRECISIONS, SAID_PRECISIONS } from '../domain/claim';
import { DEEDS } from '../domain/deed';
import { isAreaId, isClaimId, isEventId, isIndicatorId, isSourceId, isSpeakerId, isUnitId } from '../domain/ids';
import { NARROWINGS } from '../domain/indicator';
import { areDaysOf, STRETCHES, UNNAMED } from '../domain/period';
import { AMOUNT_BOUNDS, CHANGE_DIRECTIONS } from '../domain/quantity';
import { isTextLanguage } from '../domain/quote';
import { type Localized, OMITTED_OF, SPEAKER_KINDS } from '../domain/source';

/** The files of `public/data` as they are written; MODEL's names, not the app's. */

const ID = 'must be a lower-case id';
export const claimId = v.pipe(v.string(), v.guard(isClaimId, ID));
const eventId = v.pipe(v.string(), v.guard(isEventId, ID));
const sourceId = v.pipe(v.string(), v.guard(isSourceId, ID));
const speakerId = v.pipe(v.string(), v.guard(isSpeakerId, ID));
export const unit = v.pipe(v.string(), v.guard(isUnitId, 'must be a code like kWh'));
export const indicator = v.pipe(v.string(), v.guard(isIndicatorId, 'must be a lower-case id'));

/** A day that exists in the calendar. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2025-10-09'),
  v.check((text) => isRealDay(text), 'must be a real day'),
  v.check((text) => isPlausibleYear(Number(text.slice(0, 4))), 'must be a day of 1900 to 2100'),
);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const amount = v.pipe(v.number(), v.finite());
const language = v.pipe(v.string(), v.check(isTextLanguage, 'must be a language tag like kk'));
/** A text in the languages of the interface; where one is missing the other is read, or else any that is there. */
export const localized = v.pipe(
  v.record(v.string(), v.string()),
  v.check((names) => Object.keys(names).length > 0, 'must be in a language'),
  v.transform((names): Localized => {
    const [any = ''] = Object.values(names);
    return { en: names.en ?? names.ru ?? any, ru: names.ru ?? names.en ?? any };
  }),
);
/** An address that may be followed: the web only, never `javascript:`. */
export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'must be a web address'));

const quote = v.object({ exact: v.pipe(v.string(), v.nonEmpty()), start: offset, end: offset });
const translation = v.object({
  lang: language,
  text: v.string(),
  by: v.picklist(['publisher', 'editors']),
  figure: v.optional(v.string()),
});

const SIZE = 'must be a size, not below zero, beside a direction';
const amountQuantity = v.pipe(
  v.object({
    bound: v.picklist(AMOUNT_BOUNDS),
    amount,
    unit,
    precision: v.optional(v.pipe(amount, v.minValue(0))),
    rounded: v.optional(v.tuple([amount, amount])),
    direction: v.optional(v.picklist(CHANGE_DIRECTIONS)),
  }),
  v.check(({ bound, amount: top }) => top >= 0 || (bound !== 'almost' && bound !== 'up-to'), 'must not end below zero'),
  v.check(({ bound, amount: top }) => top > 0 || bound !== 'less-than', 'must be above zero'),
  v.check(({ amount: size, direction }) => direction === undefined || size >= 0, SIZE),
  v.check(
    ({ amount: at, rounded }) => !rounded || (rounded[0] <= at && at <= rounded[1]),
    'must be rounded to a stretch around the amount',
  ),
);
const rangeQuantity = v.pipe(
  v.object({
    bound: v.literal('range'),
    amount,
    upper: amount,
    unit,
    direction: v.optional(v.picklist(CHANGE_DIRECTIONS)),
  }),
  v.check(({ amount: size, direction }) => direction === undefined || size >= 0, SIZE),
  v.check(({ amount: from, upper }) => from <= upper, 'must not end below its start'),
);
const direction = v.object({ direction: v.picklist(CHANGE_DIRECTIONS), unit: v.nullable(unit) });
/** The form is chosen first, so that a fault is found at its own path and not at that of the whole quantity. */
const quantity = Object.assign(
  v.lazy((input) => {
    if (typeof input !== 'object' || input === null) return amountQuantity;
    if (!('bound' in input)) return 'direction' in input ? direction : amountQuantity;
    return input.bound === 'range' ? rangeQuantity : amountQuantity;
  }),
  { forms: [amountQuantity, rangeQuantity, direction] },
);

const anyPeriod = v.variant('kind', [
  v.object({ kind: v.picklist(STRETCHES), start: day, end: day }),
  v.object({ kind: v.literal('range'), start: v.nullable(day), end: day }),
  v.object({
    kind: v.literal('duration'),
    end: day,
    length: v.pipe(v.string(), v.regex(/^P[1-9]\d?\d?Y$/, 'must be a length in years like P3Y')),
  }),
  v.object({ kind: v.picklist(UNNAMED) }),
  v.object({ kind: v.literal('by'), end: day }),
]);
export const period = v.pipe(
  anyPeriod,
  v.check((stretch) => !('start' in stretch) || inOrder(stretch), 'must not end before it starts'),
  v.check(
    (stretch) => !('start' in stretch) || stretch.kind === 'range' || areDaysOf(stretch.kind, stretch),
    'must begin and end with its kind of stretch',
  ),
);

/** An indicator by its own name, or as what it is of another: the growth, a share, a part or a target of it. */
const narrowing = v.object({ of: indicator, as: v.picklist(NARROWINGS) });
const measure = Object.assign(
  v.lazy((input) => (typeof input === 'object' && input !== null ? narrowing : indicator)),
  { forms: [indicator, narrowing] },
);

const areaId = v.pipe(v.string(), v.guard(isAreaId, 'must be a code like KZ'));
/** A place or a group of a code list, or a list of several that are told together, which is never split among them. */
const areas = v.pipe(v.array(areaId), v.minLength(1));
export const area = Object.assign(
  v.lazy((input) => (Array.isArray(input) ? areas : areaId)),
  { forms: [areaId, areas] },
);

export const claimSchema = v.object({
  id: claimId,
  indicator: measure,
  refArea: area,
  counterpartArea: v.nullable(v.string()),
  quantity,
  period,
  said: v.object({
    by: v.nullable(speakerId),
    on: day,
    basis: v.picklist(DAY_BASES),
    precision: v.optional(v.picklist(SAID_PRECISIONS)),
    at: v.optional(eventId),
  }),
  status: v.optional(v.picklist(CLAIM_STATUSES)),
  scope: v.array(v.string()),
  appearances: v.pipe(
    v.array(v.object({ source: sourceId, quote, figure: quote, translation: v.optional(translation) })),
    v.minLength(1),
  ),
  deeds: v.optional(
    v.array(
      v.object({ did: v.picklist(DEEDS), at: v.pipe(v.string(), v.isoTimestamp()), what: v.optional(v.string()) }),
    ),
  ),
});

export const eventSchema = v.object({
  id: eventId,
  kind: v.picklist(EVENT_KINDS),
  name: localized,
  place: v.nullable(localized),
  refArea: v.nullable(area),
  date: v.pipe(
    v.object({
      start: v.nullable(day),
      end: v.nullable(day),
      precision: v.picklist(EVENT_PRECISIONS),
      basis: v.picklist(DAY_BASES),
    }),
    v.check((date) => inOrder(date), 'must not end before it starts'),
    v.check(({ precision, end }) => precision !== 'by' || end !== null, 'must have an end when it is a latest day'),
  ),
  status: v.picklist(['happened', 'planned', 'proposed', 'ongoing']),
  sameOccasion: v.optional(v.nullable(eventId)),
  appearances: v.pipe(
    v.array(v.object({ source: sourceId, quote, translation: v.optional(translation) })),
    v.minLength(1),
  ),
});

const passage = v.object({
  start: offset,
  end: offset,
  text: v.string(),
  context: v.optional(v.array(v.object({ start: offset, end: offset, translation: v.omit(translation, ['figure']) }))),
});

export const sourceSchema = v.object({
  id: sourceId,
  lang: language,
  publisher: v.object({ name: v.string(), url: v.nullable(webAddress) }),
  published: day,
  publishedBasis: v.optional(v.picklist(['printed', 'inferred']), 'printed'),
  url: v.nullable(webAddress),
  title: v.nullable(v.string()),
  name: localized,
  twin: v.nullable(sourceId),
  machineTranslation: v.boolean(),
  passages: v.array(passage),
  omitted: v.array(
    v.object({
      start: offset,
      end: offset,
      characters: offset,
      paragraphs: offset,
      of: v.optional(v.picklist(OMITTED_OF), 'article'),
    }),
  ),
});

/** A package that does not tell what kind a speaker is means a person. */
export const speakerSchema = v.object({
  id: speakerId,
  kind: v.optional(v.picklist(SPEAKER_KINDS), 'person'),
  name: localized,
  short: localized,
  role: localized,
});

/** The descriptor: which files the package holds. Each hash is compared with what comes (`queries.ts`). */
export const packageSchema = v.object({
  name: v.string(),
  title: v.optional(v.string()),
  version: v.string(),
  /** When its contents were made; what is no time is as if it were not there. */
  created: v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined),
  resources: v.array(v.object({ name: v.string(), path: v.string(), hash: v.string() })),
});

export type WirePeriod = v.InferOutput<typeof period>;
export type WireClaim = v.InferOutput<typeof claimSchema>;
export type WireEvent = v.InferOutput<typeof eventSchema>;
export type WireSource = v.InferOutput<typeof sourceSchema>;
export type WireSpeaker = v.InferOutput<typeof speakerSchema>;

function inOrder({ start, end }: { readonly start: string | null; readonly end: string | null }): boolean {
  return start === null || end === null || start <= end;
}

function isRealDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
