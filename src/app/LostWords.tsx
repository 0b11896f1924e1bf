import { useEffect } from 'react';
import type { UiLanguage } from '../domain/quote';
import { useText } from '../i18n/TextContext';

/** In both languages: the messages of one are what could not be had, and the other is the page's. */
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

/** Says that the words of the chosen language could not be had; they are asked for again on demand, or when next chosen. */
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
