import { useText } from '../../i18n/TextContext';
import { useActions, useChoice } from '../../state/ReaderContext';

/** Whether rows that follow by arithmetic are shown. */
export function ShowDerived() {
  const { t } = useText();
  const { showDerived } = useActions();
  const shown = useChoice((choices) => choices.derived);
  return (
    <label className="table-switch">
      <input type="checkbox" checked={shown} onChange={({ target }) => showDerived(target.checked)} />
      {t('derived.show')}
    </label>
  );
}
