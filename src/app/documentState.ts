import type { Text } from '../i18n/text';
import type { Choices, Tab } from '../state/choices';

/**
 * What the document itself shows of the choices: language, theme, title. It writes only what differs: to write the
 * language of the root again has the browser compute the style of every element.
 */
export function applyToDocument({ lang, theme }: Choices, title: string): void {
  const root = document.documentElement;
  if (root.lang !== lang) root.lang = lang;
  if (theme === 'system') delete root.dataset.theme;
  else if (root.dataset.theme !== theme) root.dataset.theme = theme;
  if (document.title !== title) document.title = title;
}

/** The title of the document: the view and the name, or the name alone for the first view. */
export function titleOf({ t }: Text, tab: Tab): string {
  return tab === 'dashboard' ? t('app.name') : `${t(`tab.${tab}`)} · ${t('app.name')}`;
}
