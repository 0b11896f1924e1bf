import type { LeftOut } from '../../domain/own/ownDocument';
import { useText } from '../../i18n/TextContext';

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly lang: string;
  readonly onPutBack: (index: number) => void;
};

/** What of a file the text goes on without, and why; each can be put back. */
export function LeftOutList({ leftOut, lang, onPutBack }: LeftOutListProps) {
  const { t } = useText();
  if (leftOut.length === 0) return null;
  return (
    <details className="intake-left">
      <summary>{t('intake.leftOut', { count: leftOut.length })}</summary>
      <ul>
        {leftOut.map(({ at, text, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is its name.
          <li key={`${at}-${index}`}>
            <span className="intake-why">{t(`intake.why.${why}`)}</span>
            <span className="intake-left-words" lang={lang} translate="no">
              {text}
            </span>
            <button type="button" className="text-button" onClick={() => onPutBack(index)}>
              {t('intake.putBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
