import { messageOr } from '../i18n/codeNames';
import type { Text } from '../i18n/text';
import type { Choices, Tab } from '../state/choices';
import { homeOf } from '../state/permalink';

/**
 * What the document itself shows of the choices: language, theme, name. It writes only what differs: to write the
 * language of the root again has the browser compute the style of every element.
 */
export function applyToDocument(choices: Choices, text: Text): void {
  const { theme } = choices;
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else if (root.dataset.theme !== theme) root.dataset.theme = theme;
  nameDocument(text, choices);
}

/** The title of the document: the view and the name, or the name alone for the first view. */
export function documentTitle(text: Text, { tab, embed }: Pick<Choices, 'tab' | 'embed'>): string {
  const { t } = text;
  // The chart of another package's topic has its name in the page; before the data are there it is not known.
  const view = embed
    ? messageOr(text, `export.view.${embed}`, t('tab.dashboard'))
    : tab === 'dashboard'
      ? null
      : t(`tab.${tab}`);
  return view === null ? t('app.name') : `${view} · ${t('app.name')}`;
}

/** What the page is, in one sentence, beginning with the view. */
export function descriptionOf({ t }: Text, tab: Tab): string {
  return tab === 'dashboard' ? t('app.tagline') : `${t(`tab.${tab}`)}. ${t('app.tagline')}`;
}

/** The language that we gave the document last: at first that in which the page of its address is written. */
let named: string | undefined;

/**
 * Writes the language of the words, what the document is called and what it is, where they differ. A translator keeps its
 * language until the reader turns to another of ours.
 */
export function nameDocument(text: Text, choices: Pick<Choices, 'tab' | 'embed'>): void {
  const root = document.documentElement;
  named ??= homeOf(location.pathname) === location.pathname ? 'en' : 'ru';
  if (named !== text.lang) {
    named = text.lang;
    if (root.lang !== named) root.lang = named;
  }
  const title = documentTitle(text, choices);
  if (document.title !== title) document.title = title;
  const description = document.querySelector('meta[name="description"]');
  const words = descriptionOf(text, choices.tab);
  if (description && description.getAttribute('content') !== words) description.setAttribute('content', words);
}
