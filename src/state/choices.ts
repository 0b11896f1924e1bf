import type { Clock } from '../domain/clock';
import { type ClaimFilter, NO_FILTER } from '../domain/filter';
import type { Part } from '../domain/part';
import type { UiLanguage } from '../domain/quote';
import type { TableOrder } from '../domain/tableOrder';
import type { Topic } from '../domain/topic';
import { type DataChoice, TODAY } from './dataChoice';
import type { ExportView } from './exportView';

export const TABS = ['dashboard', 'table', 'sources', 'coverage'] as const;
/** The review has a tab only where something is the reader's own. */
export const ALL_TABS = [...TABS, 'review'] as const;
export type Tab = (typeof ALL_TABS)[number];
/** The tabs in their row; the one that is there is always among them. */
export function tabsOf(parts: readonly Pick<Part, 'origin'>[], now: Tab): readonly Tab[] {
  return now === 'review' || parts.some(({ origin }) => origin === 'own') ? ALL_TABS : TABS;
}
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** The theme that a click on its button leads to, round and round. */
export function themeAfter(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}
export const LANGUAGES = ['en', 'ru'] as const;

/** Everything that the reader has chosen; each part has its place in the address. */
export type Choices = ClaimFilter & {
  readonly tab: Tab;
  /** The statement whose evidence is open. */
  readonly claim: string | null;
  /** Two claims, or two speakers, that are held against each other. */
  readonly compare: readonly [string, string] | null;
  /** The document open in the reader; null is the first. */
  readonly doc: string | null;
  readonly sort: TableOrder;
  /** The chart shown where there is room for one only. */
  readonly chart: Topic;
  readonly derived: boolean;
  /** Claims that the reader has set aside: nothing is computed from them, and nothing compared with them. */
  readonly aside: readonly string[];
  /** What is in the reader's report, in its order, by the names that `thing.ts` gives. It lives in this browser, too. */
  readonly report: readonly string[];
  readonly clock: Clock;
  readonly lang: UiLanguage;
  readonly theme: Theme;
  /** The version of the data that is shown as it was, and what is opened beside it. It holds for as long as the page is open. */
  readonly data: DataChoice;
  /** The one view that is shown alone, in the frame of another page. */
  readonly embed: ExportView | null;
};

export const DEFAULT_CHOICES: Choices = {
  tab: 'dashboard',
  ...NO_FILTER,
  claim: null,
  compare: null,
  doc: null,
  sort: { by: 'quantity', descending: false },
  chart: 'turnover',
  derived: true,
  aside: [],
  report: [],
  clock: 'described',
  lang: 'en',
  theme: 'system',
  data: TODAY,
  embed: null,
};
