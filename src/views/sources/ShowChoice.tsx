import { useId } from 'react';
import { useText } from '../../i18n/TextContext';

export const SHOWN = ['original', 'translation', 'both'] as const;
export type Shown = (typeof SHOWN)[number];

type ShowChoiceProps = { readonly shown: Shown; readonly onChoose: (shown: Shown) => void };

/** Which text of the passages is shown. */
export function ShowChoice({ shown, onChoose }: ShowChoiceProps) {
  const name = useId();
  const { t } = useText();
  const names = {
    original: t('sources.showOriginal'),
    translation: t('sources.showTranslation'),
    both: t('sources.showBoth'),
  };
  return (
    <fieldset className="show-choice" aria-label={t('sources.show')}>
      {SHOWN.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={shown === value} onChange={() => onChoose(value)} />
          <span>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
