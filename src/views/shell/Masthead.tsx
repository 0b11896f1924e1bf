import { useLibrary } from '../../data/library';
import { askToAdd } from '../../dom/askToAdd';
import { useText } from '../../i18n/TextContext';
import { formatAddress } from '../../state/address';
import { LANGUAGES, tabsOf, themeAfter } from '../../state/choices';
import { useActions, useChoice, useReaderStore, useSettled } from '../../state/ReaderContext';
import { BELOW_WIDE, PHONE } from '../../ui/breakpoints';
import { IconButton } from '../../ui/IconButton';
import { InPlaceLink } from '../../ui/InPlaceLink';
import { Logo } from '../../ui/Logo';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { SearchField } from './SearchField';

const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Each language by its own name, for those who know no other. */
const OWN_NAMES = { en: 'English', ru: 'Русский' } as const;

/** Name, what it is, the views, search, language and theme. Views and languages are real links. */
export function Masthead() {
  const { t } = useText();
  const { parts } = useLibrary().dataset;
  const choices = useSettled((choices) => choices);
  const current = useChoice((choices) => choices.tab);
  // The views have a row below the rest, on a phone with the theme at its end: Tab and what is read follow what is seen.
  // What changes places is moved, not made anew: it may have been clicked or have the focus.
  const isLate = useMediaQuery(BELOW_WIDE, false);
  const isPhone = useMediaQuery(PHONE, false);
  const store = useReaderStore();
  const theme = useChoice((choices) => choices.theme);
  const { goTo, setLanguage, setTheme } = useActions();
  const tabs = (
    <nav key="tabs" className="tabs" aria-label={t('app.views')}>
      {tabsOf(parts, current).map((tab) => (
        <InPlaceLink
          key={tab}
          href={formatAddress({ ...choices, tab }) || '?'}
          aria-current={current === tab ? 'page' : undefined}
          onFollow={() => goTo(tab)}
        >
          {t(`tab.${tab}`)}
        </InPlaceLink>
      ))}
    </nav>
  );
  const tools = [
    <SearchField key="search" />,
    <div key="languages" className="languages" role="group" aria-label={t('language.choose')}>
      {LANGUAGES.map((lang) => (
        <InPlaceLink
          key={lang}
          href={
            (lang === 'ru' ? `${import.meta.env.BASE_URL}ru/` : import.meta.env.BASE_URL) +
            (formatAddress({ ...choices, lang }) || '?')
          }
          aria-current={choices.lang === lang ? 'true' : undefined}
          lang={lang}
          onFollow={() => setLanguage(lang)}
        >
          <abbr title={OWN_NAMES[lang]}>{lang.toUpperCase()}</abbr>
        </InPlaceLink>
      ))}
    </div>,
    <IconButton
      key="add"
      icon="add"
      name={t('app.add')}
      title={t('app.add')}
      className="add-button"
      aria-haspopup="dialog"
      onClick={() => askToAdd()}
    />,
    <ReportButton key="report" />,
  ];
  const themes = (
    <IconButton
      key="theme"
      icon={THEME_ICONS[theme]}
      name={t('theme.next', { now: t(`theme.${theme}`) })}
      title={t(`theme.${theme}`)}
      className="theme-button"
      // It asks for the theme of that moment, so that each of two quick clicks counts.
      onClick={() => setTheme(themeAfter(store.getState().choices.theme))}
    />
  );
  return (
    <header className="masthead isolated">
      <p className="wordmark">
        <Logo />
        {t('app.name')}
      </p>
      <p className="tagline">{t('app.tagline')}</p>
      {isPhone ? [...tools, tabs, themes] : isLate ? [...tools, themes, tabs] : [tabs, ...tools, themes]}
    </header>
  );
}

/** Opens the report, and tells how many things are in it. */
function ReportButton() {
  const { t } = useText();
  const { openReport } = useActions();
  const count = useChoice(({ report }) => report.length) || undefined;
  const title = t('star.open');
  return (
    <IconButton
      icon="star"
      name={count ? `${title} (${count})` : title}
      title={title}
      className="report-button"
      aria-haspopup="dialog"
      data-count={count}
      onClick={openReport}
    />
  );
}
