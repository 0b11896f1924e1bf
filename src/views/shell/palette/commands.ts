import { activeFields, filterOf } from '../../../domain/filter';
import type { Text } from '../../../i18n/text';
import type { Row } from '../../../layout/palette/row';
import { type Choices, LANGUAGES, TABS, THEMES } from '../../../state/choices';
import type { ReaderActions } from '../../../state/store';

/** The views but for the one that is there. */
export function viewRows({ t }: Text, { tab }: Choices, { goTo }: Pick<ReaderActions, 'goTo'>): readonly Row[] {
  return TABS.filter((other) => other !== tab).map((other) => ({
    key: `view ${other}`,
    main: t(`tab.${other}`),
    run: () => goTo(other),
  }));
}

type Doing = Pick<ReaderActions, 'resetFilters' | 'openExport' | 'setTheme' | 'setLanguage' | 'showDerived'>;

/** What can be done now. */
export function actionRows({ t }: Text, choices: Choices, to: Doing): readonly Row[] {
  const view = choices.tab === 'coverage' ? 'coverage' : 'timeline';
  const rows: readonly (Row | null)[] = [
    activeFields(filterOf(choices)).length === 0
      ? null
      : { key: 'reset', main: t('filter.reset'), run: () => to.resetFilters() },
    {
      key: 'export',
      main: t('export.open', { view: t(`export.view.${view}`) }),
      run: () => to.openExport(view),
    },
    {
      key: 'derived',
      main: t(choices.derived ? 'palette.hideDerived' : 'palette.showDerived'),
      run: () => to.showDerived(!choices.derived),
    },
    ...THEMES.filter((theme) => theme !== choices.theme).map((theme) => ({
      key: `theme ${theme}`,
      main: t(`theme.${theme}`),
      run: () => to.setTheme(theme),
    })),
    ...LANGUAGES.filter((lang) => lang !== choices.lang).map((lang) => ({
      key: `language ${lang}`,
      main: t('palette.language', { language: t(`language.${lang}`) }),
      run: () => to.setLanguage(lang),
    })),
  ];
  return rows.filter((row) => row !== null);
}
