import { useText } from '../i18n/TextContext';
import { switchLetters, useLetters } from '../state/letters';

/** Whether places have letters beside their hues. What a system asks for is on, whatever is set here. */
export function LettersSwitch() {
  const { t } = useText();
  return (
    <label>
      <input type="checkbox" checked={useLetters()} onChange={({ target }) => switchLetters(target.checked)} />
      {t('legend.letters')}
    </label>
  );
}
