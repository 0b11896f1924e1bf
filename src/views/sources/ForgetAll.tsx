import { useState } from 'react';
import { useText } from '../../i18n/TextContext';

type ForgetAllProps = { readonly count: number; readonly forget: (() => void) | null };

/** Asks once more before all is forgotten; where nothing can be changed it is not there. */
export function ForgetAll({ count, forget }: ForgetAllProps) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  if (!forget) return null;
  if (!isAsking)
    return (
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        {t('mine.forget')}
      </button>
    );
  return (
    <span className="my-documents-sure" role="alert">
      {t('mine.forgetSure', { count })}{' '}
      <button type="button" className="button" onClick={forget}>
        {t('mine.forgetYes')}
      </button>{' '}
      <button type="button" className="text-button" onClick={() => setAsking(false)}>
        {t('mine.forgetNo')}
      </button>
    </span>
  );
}
