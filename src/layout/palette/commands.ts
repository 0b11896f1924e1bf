import type { Clock } from '../../domain/clock';
import { activeFields, type ClaimFilter, filterOf } from '../../domain/filter';
import type { UiLanguage } from '../../domain/quote';
import type { Text } from '../../i18n/text';
import type { MessageKey } from '../../i18n/translator';
import type { Row } from './row';

/** What stands in a message's name behind the name of its group. */
type Within<Group extends string, Key = MessageKey> = Key extends `${Group}.${infer Name}` ? Name : never;
type Tab = Within<'tab'>;
type Theme = Exclude<Within<'theme'>, 'next'>;

/** The views but for the one that is there. */
export function viewRows({ t }: Text, tabs: readonly Tab[], now: Tab, goTo: (tab: Tab) => void): readonly Row[] {
  return tabs
    .filter((tab) => tab !== now)
    .map((tab) => ({ key: `view ${tab}`, main: t(`tab.${tab}`), run: () => goTo(tab) }));
}

/** What the reader has chosen, and what else there is to choose. */
type Now = ClaimFilter & {
  readonly tab: Tab;
  readonly derived: boolean;
  readonly clock: Clock;
  readonly theme: Theme;
  readonly lang: UiLanguage;
};
type Offered = {
  readonly themes: readonly Theme[];
  readonly languages: readonly UiLanguage[];
  /** Whose figures can be asked for; nobody's in particular where nothing is the reader's own. */
  readonly whose: readonly ClaimFilter['whose'][];
};

type Doing = {
  readonly resetFilters: () => void;
  readonly chooseWhose: (whose: ClaimFilter['whose']) => void;
  readonly openExport: (view: 'coverage' | 'timeline') => void;
  readonly addDocument: () => void;
  readonly openReport: () => void;
  readonly explainKeys: () => void;
  /** A paragraph of the reader's own, set beside what was said. */
  readonly checkDraft: () => void;
  readonly showAccessibility: () => void;
  readonly readView: (view: 'coverage' | 'timeline') => void;
  readonly showDerived: (shown: boolean) => void;
  readonly setClock: (clock: Clock) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (lang: UiLanguage) => void;
};

/** What can be done now. */
export function actionRows({ t }: Text, now: Now, { themes, languages, whose }: Offered, to: Doing): readonly Row[] {
  const view = now.tab === 'coverage' ? 'coverage' : 'timeline';
  const clock = now.clock === 'said' ? 'described' : 'said';
  const rows: readonly (Row | null)[] = [
    activeFields(filterOf(now)).length === 0
      ? null
      : { key: 'reset', main: t('filter.reset'), run: () => to.resetFilters() },
    ...whose
      .filter((one) => one !== now.whose)
      .map((one) => ({
        key: `whose ${one}`,
        main: t(`palette.whose.${one ?? 'anybody'}`),
        run: () => to.chooseWhose(one),
      })),
    {
      key: 'export',
      main: t('export.open', { view: t(`export.view.${view}`) }),
      run: () => to.openExport(view),
    },
    { key: 'add', main: t('app.add'), run: () => to.addDocument() },
    { key: 'open-file', main: t('palette.openFile'), run: () => to.addDocument() },
    { key: 'report', main: t('star.open'), run: () => to.openReport() },
    {
      key: 'read',
      main: t('palette.read', { view: t(`export.view.${view}`) }),
      run: () => to.readView(view),
    },
    { key: 'check', main: t('palette.check'), run: () => to.checkDraft() },
    { key: 'keys', main: t('palette.keys'), run: () => to.explainKeys() },
    { key: 'accessibility', main: t('keys.access'), run: () => to.showAccessibility() },
    {
      key: 'derived',
      main: t(now.derived ? 'palette.hideDerived' : 'palette.showDerived'),
      run: () => to.showDerived(!now.derived),
    },
    {
      key: 'clock',
      main: `${t('clock.title')}: ${t(`clock.${clock}`)}`,
      run: () => to.setClock(clock),
    },
    ...themes
      .filter((theme) => theme !== now.theme)
      .map((theme) => ({ key: `theme ${theme}`, main: t(`theme.${theme}`), run: () => to.setTheme(theme) })),
    ...languages
      .filter((lang) => lang !== now.lang)
      .map((lang) => ({
        key: `language ${lang}`,
        main: t('palette.language', { language: t(`language.${lang}`) }),
        run: () => to.setLanguage(lang),
      })),
  ];
  return rows.filter((row) => row !== null);
}
