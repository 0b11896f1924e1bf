import { useText } from '../i18n/TextContext';
import { switchLetters, useLetters } from '../state/letters';
import { switchTextures, useTextures } from '../state/textures';

/**
 * Whether places have letters beside their hues, and areas textures. What a system asks for is on, whatever is set here: letters
 * with more contrast, and both in forced colours.
 */
export function DrawnSwitches() {
  const { t } = useText();
  return (
    <>
      <label>
        <input type="checkbox" checked={useLetters()} onChange={({ target }) => switchLetters(target.checked)} />
        {t('switches.letters')}
      </label>
      <label>
        <input type="checkbox" checked={useTextures()} onChange={({ target }) => switchTextures(target.checked)} />
        {t('switches.textures')}
      </label>
    </>
  );
}
