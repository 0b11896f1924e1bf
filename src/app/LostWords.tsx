import { useEffect } from 'react';
import type { UiLanguage } from '../domain/quote';
import { useText } from '../i18n/TextContext';

/** Written here in both languages, since the messages of the chosen one are what failed to load. */
const LOST: Readonly<Record<UiLanguage, readonly [lang: UiLanguage, words: string][]>> = {
  en: [
    ['en', 'The English words could not be loaded.'],
    ['ru', 'Английский текст не загрузился.'],
  ],
  ru: [
    ['ru', 'Русский текст не загрузился.'],
    ['en', 'The Russian words could not be loaded.'],
  ],
};

type LostWordsProps = {
  readonly lang: UiLanguage;
  /** Has them fetched anew when they are next needed. */
  readonly forget: () => void;
  /** Needs them now. */
  readonly askAgain: () => void;
};

/** Says that the words of the chosen language failed to load. They are loaded again when the reader presses the button or next chooses that language. */
export function LostWords({ lang, forget, askAgain }: LostWordsProps) {
  const { t } = useText();
  useEffect(() => {
    return forget;
  }, [forget]);
  return (
    <div className="notice drop-notice" role="alert">
      {LOST[lang].map(([of, words]) => (
        <p key={of} lang={of}>
          {words}
        </p>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          forget();
          askAgain();
        }}
      >
        {t('problem.retry')}
      </button>
    </div>
  );
}
