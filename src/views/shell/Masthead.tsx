import type { MouseEvent } from 'react';
import { useText } from '../../i18n/TextContext';
import { formatAddress } from '../../state/address';
import { type Choices, LANGUAGES, TABS, THEMES, type Theme } from '../../state/choices';
import { useActions, useChoice, useReaderStore, useSettled } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { SearchField } from './SearchField';

const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Name, what it is, the views, search, language and theme. Views and languages are real links. */
export function Masthead() {
  const { t } = useText();
  const choices = useSettled((choices) => choices);
  const current = useChoice((choices) => choices.tab);
  const store = useReaderStore();
  const theme = useChoice((choices) => choices.theme);
  const { goTo, setLanguage, setTheme } = useActions();
  return (
    <header className="masthead isolated">
      <p className="wordmark">
        <Logo />
        {t('app.name')}
      </p>
      <p className="tagline">{t('app.tagline')}</p>
      <nav className="tabs" aria-label={t('app.views')}>
        {TABS.map((tab) => (
          <ChoiceLink
            key={tab}
            to={{ ...choices, tab }}
            current={current === tab ? 'page' : undefined}
            onFollow={() => goTo(tab)}
          >
            {t(`tab.${tab}`)}
          </ChoiceLink>
        ))}
      </nav>
      <SearchField />
      <div className="languages" role="group" aria-label={t('language.choose')}>
        {LANGUAGES.map((lang) => (
          <ChoiceLink
            key={lang}
            to={{ ...choices, lang }}
            lang={lang}
            path={lang === 'ru' ? '/ru/' : '/'}
            current={choices.lang === lang ? 'true' : undefined}
            onFollow={() => setLanguage(lang)}
          >
            <abbr title={t(`language.${lang}`)}>{lang.toUpperCase()}</abbr>
          </ChoiceLink>
        ))}
      </div>
      <button
        type="button"
        className="icon-button theme-button"
        aria-label={t('theme.next', { now: t(`theme.${theme}`) })}
        title={t(`theme.${theme}`)}
        onClick={() => setTheme(afterTheme(store.getState().choices.theme))}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
    </header>
  );
}

/** The theme that a click leads to; it asks for the one of that moment, so that each of two quick clicks counts. */
function afterTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

type ChoiceLinkProps = {
  readonly to: Choices;
  readonly current: 'page' | 'true' | undefined;
  readonly lang?: string;
  /** The page of another language; by default the one that is open. */
  readonly path?: string;
  readonly onFollow: () => void;
  readonly children: React.ReactNode;
};

/** A link to the page with other choices; it opens in place unless the reader asks for a new window. */
function ChoiceLink({ to, current, lang, path = '', onFollow, children }: ChoiceLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href={path + (formatAddress(to) || '?')} aria-current={current} lang={lang} onClick={follow}>
      {children}
    </a>
  );
}
