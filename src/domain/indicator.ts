import type { AreaId, IndicatorId, TopicId } from './ids';
import type { Localized } from './source';

/**
 * `kind` decides what may stand together: stocks, flows, project values and money that is not Russian never share a
 * series.
 */
export const INDICATOR_KINDS = ['level', 'flow', 'stock', 'value', 'count', 'growth', 'share', 'target'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What is measured, as a code list has it. Records hold it itself; two of them are the same when their ids are. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly name: Localized;
  readonly topic: TopicId;
  readonly kind: IndicatorKind;
  /** The indicator whose change, share or part this one gives, as its kind says; the two may share a label. */
  readonly of: IndicatorId | null;
  /** The order of those that may stand for their topic on the map, 1 first. */
  readonly rank: number | null;
  /** The only areas that its name lets it be of (`Uzbek exports`); null for any. */
  readonly areas: readonly AreaId[] | null;
};

/** How one indicator narrows another. */
export const NARROWINGS = ['growth', 'share', 'part', 'target'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** The indicator that is the growth, share or part of another; null where none is known, or several are. */
export function narrowed(all: readonly Indicator[], of: Indicator, as: Exclude<Narrowing, 'target'>): Indicator | null {
  const kind = as === 'part' ? of.kind : as;
  const [only, ...others] = all.filter((indicator) => indicator.of === of.id && indicator.kind === kind);
  return only && others.length === 0 ? only : null;
}

/** The quantity that an indicator belongs to: growth, shares and parts belong to their level. */
export function familyOf(indicator: Indicator): IndicatorId {
  return indicator.of ?? indicator.id;
}

/** True for the same indicator, or for none on both sides. */
export function sameIndicator(a: Indicator | null, b: Indicator | null): boolean {
  return a?.id === b?.id;
}
