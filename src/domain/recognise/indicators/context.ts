import type { Topic } from './topics';

/** What is known around a figure when its indicator is asked for. All words are plain. */
export type Context = {
  readonly unit: string;
  readonly isGrowth: boolean;
  readonly figure: string;
  readonly clause: string;
  readonly sentence: string;
  /** Where the figure stands in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The sentences and heading before, the nearest first. */
  readonly before: readonly string[];
  /** The indicator of the last figure before of the same kind of unit, and of any. */
  readonly last: string | null;
  readonly lastMoney: string | null;
  /** True where another figure stands before it in the sentence. */
  readonly follows: boolean;
  /** What stands between the figure before it in the sentence and this one. */
  readonly gap: string;
};

export const MONEY = /^(?:USD|EUR|RUB|CNY|KZT|UZS|KGS|TJS|TMT)$/;
export const MONEY_TOPICS: readonly Topic[] = [
  'turnover',
  'exports',
  'imports',
  'investment',
  'value',
  'assistance',
  'remittances',
  'settlement-share',
  'agreements',
  'modernisation',
  'financing',
  'average',
  'projects',
  'gdp',
  'output',
];
export const FREIGHT_TOPICS: readonly Topic[] = [
  'north-south',
  'oil',
  'transit',
  'arrivals',
  'freight',
  'exports',
  'imports',
  'capacity',
  'output',
];
export const PERSON_TOPICS: readonly Topic[] = [
  'students',
  'quota',
  'migrants',
  'tourists',
  'passengers',
  'jobs',
  'trainees',
  'participants',
];
export const RATIO_TOPICS: readonly Topic[] = [
  ...MONEY_TOPICS,
  ...FREIGHT_TOPICS,
  ...PERSON_TOPICS,
  'companies',
  'overland',
  'containers',
  'flights',
  'lorries',
  'gdp',
];
