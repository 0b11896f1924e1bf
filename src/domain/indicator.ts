import type { Topic } from './topic';

/**
 * What is measured. `kind` decides what may stand together: stocks, flows, project values and money that is not
 * Russian never share a series; `rank` orders the indicators that may stand for a topic on the map (1 first).
 */
export const INDICATOR_KINDS = ['level', 'flow', 'stock', 'value', 'count', 'growth', 'share', 'target'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export type Indicator = {
  readonly topic: Topic;
  readonly kind: IndicatorKind;
  /** The indicator whose change, share or part this one gives; the two may share a label. */
  readonly of?: IndicatorId;
  readonly rank?: number;
};

const indicators = {
  'trade-turnover': { topic: 'turnover', kind: 'level', rank: 1 },
  'trade-turnover-growth': { topic: 'turnover', kind: 'growth', of: 'trade-turnover' },
  'russia-share-of-total-trade': { topic: 'turnover', kind: 'share' },
  'share-of-regional-turnover': { topic: 'turnover', kind: 'share', of: 'trade-turnover' },
  'national-currency-settlement-share': { topic: 'turnover', kind: 'share' },
  'exports-by-product': { topic: 'turnover', kind: 'level' },
  'investment-cumulative': { topic: 'investment', kind: 'stock', rank: 1 },
  'investment-stock': { topic: 'investment', kind: 'stock', rank: 2 },
  'investment-inflow': { topic: 'investment', kind: 'flow', rank: 3 },
  'investment-inflow-growth': { topic: 'investment', kind: 'growth', of: 'investment-inflow' },
  'investment-projects-value': { topic: 'investment', kind: 'value', rank: 4 },
  'investment-projects': { topic: 'investment', kind: 'count', of: 'investment-projects-value' },
  assistance: { topic: 'investment', kind: 'flow', rank: 5 },
  'companies-russian-capital': { topic: 'companies', kind: 'count', rank: 1 },
  'exhibition-participants': { topic: 'companies', kind: 'count' },
  'rail-transit': { topic: 'transport', kind: 'flow', rank: 1 },
  'rail-transit-growth': { topic: 'transport', kind: 'growth', of: 'rail-transit' },
  'rail-transit-reverse-growth': { topic: 'transport', kind: 'growth' },
  'oil-transit-to-china': { topic: 'transport', kind: 'flow', rank: 2 },
  'north-south-freight': { topic: 'transport', kind: 'flow', rank: 3 },
  'north-south-capacity-target': { topic: 'transport', kind: 'target' },
  'transport-corridors': { topic: 'transport', kind: 'count', rank: 4 },
  'transport-corridors-rail': { topic: 'transport', kind: 'count', of: 'transport-corridors' },
  'transport-corridors-road': { topic: 'transport', kind: 'count', of: 'transport-corridors' },
  'overland-freight-share': { topic: 'transport', kind: 'share' },
  'transport-modernisation-spending': { topic: 'transport', kind: 'flow' },
  students: { topic: 'people', kind: 'count', rank: 1 },
  'students-state-funded': { topic: 'people', kind: 'count', of: 'students' },
} as const satisfies Readonly<Record<string, Omit<Indicator, 'of'> & { readonly of?: string }>>;

export type IndicatorId = keyof typeof indicators;

export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = indicators;
/** All indicators in the order of topics, levels before what narrows them. */
export const INDICATOR_IDS = Object.keys(indicators).filter(isIndicatorId);

/** True for the name of a known indicator. */
export function isIndicatorId(name: string): name is IndicatorId {
  return Object.hasOwn(indicators, name);
}

export function topicOf(indicator: IndicatorId): Topic {
  return INDICATORS[indicator].topic;
}

/** How one indicator narrows another. */
export const NARROWINGS = ['growth', 'share', 'part', 'target'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** The indicator that is the growth, share or part of another; null where none is known, or several are. */
export function narrowed(of: IndicatorId, as: Exclude<Narrowing, 'target'>): IndicatorId | null {
  const kind = as === 'part' ? INDICATORS[of].kind : as;
  const [only, ...others] = INDICATOR_IDS.filter((id) => INDICATORS[id].of === of && INDICATORS[id].kind === kind);
  return only && others.length === 0 ? only : null;
}

/** The quantity that an indicator belongs to: growth, shares and parts belong to their level. */
export function familyOf(indicator: IndicatorId): IndicatorId {
  return INDICATORS[indicator].of ?? indicator;
}
