import type { Text } from '../../i18n/text';
import { formatAddress } from '../../state/address';
import { DEFAULT_CHOICES } from '../../state/choices';
import { EXPORT_VIEWS, type ExportView, topicOfView } from '../../state/exportView';

/** One view in one language, as it is found and shared. Addresses are relative to the site. */
export type ViewPage = {
  readonly lang: Text['lang'];
  readonly path: string;
  /** Where the app shows it. */
  readonly target: string;
  readonly title: string;
  readonly description: string;
  readonly preview: string;
  /** The words of the way on. */
  readonly open: string;
  /** The same page in each language, by its code. */
  readonly others: Readonly<Record<string, string>>;
};

/** A page for every view in each of these languages. */
export function viewPages(texts: readonly Text[]): readonly ViewPage[] {
  return EXPORT_VIEWS.flatMap((view) => texts.map((text) => viewPage(view, text, texts)));
}

function viewPage(view: ExportView, text: Text, texts: readonly Text[]): ViewPage {
  const { lang, t } = text;
  const topic = topicOfView(view);
  const name = t(`export.view.${view}`);
  const tab = view === 'coverage' ? view : DEFAULT_CHOICES.tab;
  return {
    lang,
    path: pathOf(view, lang),
    target: formatAddress({ ...DEFAULT_CHOICES, tab, chart: topic ?? DEFAULT_CHOICES.chart, lang }),
    title: `${name} · ${t('app.name')}`,
    description: `${topic ? `${name}: ${t(`chart.unit.${topic}`)}` : name}. ${t('app.tagline')}`,
    preview: `previews/${view}-${lang}.png`,
    open: t('embed.whole'),
    others: Object.fromEntries(texts.map((other) => [other.lang, pathOf(view, other.lang)])),
  };
}

function pathOf(view: ExportView, lang: Text['lang']): string {
  return lang === DEFAULT_CHOICES.lang ? `view/${view}/` : `view/${view}/${lang}/`;
}
