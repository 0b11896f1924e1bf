import type { Language } from '../../domain/quote.ts';
import { core as en } from '../../i18n/messages/en/core.ts';
import { embed as framedEn } from '../../i18n/messages/en/embed.ts';
import { core as ru } from '../../i18n/messages/ru/core.ts';
import { embed as framedRu } from '../../i18n/messages/ru/embed.ts';

/** One view in one language, as it is found and shared. Addresses are relative to the site. */
export type ViewPage = {
  readonly lang: Language;
  readonly path: string;
  /** Where the app shows it. */
  readonly target: string;
  readonly title: string;
  readonly description: string;
  readonly preview: string;
  /** The words of the way on. */
  readonly open: string;
  /** The same page in each language. */
  readonly others: Readonly<Record<Language, string>>;
};

type View = keyof typeof en.export.view;
type Topic = keyof typeof en.chart.unit;

const WORDS = { en: { ...en, ...framedEn }, ru: { ...ru, ...framedRu } } as const;
const VIEWS: readonly View[] = [
  'timeline',
  'map',
  'chart-turnover',
  'chart-investment',
  'chart-companies',
  'chart-transport',
  'chart-people',
  'adds-up',
  'coverage',
];
const TOPICS: readonly Topic[] = ['turnover', 'investment', 'companies', 'transport', 'people'];
const LANGUAGES = ['en', 'ru'] as const;

export function viewPages(): readonly ViewPage[] {
  return VIEWS.flatMap((view) => LANGUAGES.map((lang) => viewPage(view, lang)));
}

function viewPage(view: View, lang: Language): ViewPage {
  const words = WORDS[lang];
  const topic = topicOf(view);
  const name = words.export.view[view];
  return {
    lang,
    path: pathOf(view, lang),
    target: targetOf(view, lang),
    title: `${name} · ${words.app.name}`,
    description: `${topic ? `${name}: ${words.chart.unit[topic]}` : name}. ${words.app.tagline}`,
    preview: `previews/${view}-${lang}.png`,
    open: words.embed.whole,
    others: { en: pathOf(view, 'en'), ru: pathOf(view, 'ru') },
  };
}

function topicOf(view: View): Topic | null {
  return TOPICS.find((topic) => view === `chart-${topic}`) ?? null;
}

function pathOf(view: View, lang: Language): string {
  return lang === 'en' ? `view/${view}/` : `view/${view}/${lang}/`;
}

function targetOf(view: View, lang: Language): string {
  const topic = topicOf(view);
  const query = [
    ...(view === 'coverage' ? ['tab=coverage'] : []),
    ...(topic && topic !== 'turnover' ? [`chart=${topic}`] : []),
    ...(lang === 'en' ? [] : [`lang=${lang}`]),
  ];
  return query.length === 0 ? '' : `?${query.join('&')}`;
}
