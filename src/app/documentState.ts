import type { Choices } from '../state/choices';

/** What the document itself shows of the choices: language, theme, title. */
export function applyToDocument({ lang, theme }: Choices, title: string): void {
  const root = document.documentElement;
  root.lang = lang;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  document.title = title;
}
