import type { Dataset } from '../../domain/dataset';
import { viewName } from '../../i18n/codeNames';
import type { Text } from '../../i18n/text';
import { chartUnit } from '../../layout/chart/chartWords';
import { formatAddress } from '../../state/address';
import { DEFAULT_CHOICES } from '../../state/choices';
import { type ExportView, exportViews, topicOfView } from '../../state/exportView';

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

/** Where the page itself lies in a language. */
export const pathIn = (lang: Text['lang']): string => (lang === DEFAULT_CHOICES.lang ? '' : `${lang}/`);

/** A page for every view in each of these languages. */
export function viewPages(dataset: Dataset, texts: readonly Text[]): readonly ViewPage[] {
  return exportViews(dataset.codes.topics.list).flatMap((view) =>
    texts.map((text) => viewPage(dataset, view, text, texts)),
  );
}

function viewPage(dataset: Dataset, view: ExportView, text: Text, texts: readonly Text[]): ViewPage {
  const { lang, t } = text;
  const topic = topicOfView(view);
  const name = viewName(text, view, dataset.codes);
  const tab = view === 'coverage' ? view : DEFAULT_CHOICES.tab;
  return {
    lang,
    path: pathOf(view, lang),
    target: pathIn(lang) + formatAddress({ ...DEFAULT_CHOICES, tab, chart: topic ?? DEFAULT_CHOICES.chart }),
    title: `${name} · ${t('app.name')}`,
    description: `${topic ? `${name}: ${chartUnit(text, dataset, topic)}` : name}. ${t('app.tagline')}`,
    preview: `previews/${view}-${lang}.png`,
    open: t('embed.whole'),
    others: Object.fromEntries(texts.map((other) => [other.lang, pathOf(view, other.lang)])),
  };
}

function pathOf(view: ExportView, lang: Text['lang']): string {
  return lang === DEFAULT_CHOICES.lang ? `view/${view}/` : `view/${view}/${lang}/`;
}
