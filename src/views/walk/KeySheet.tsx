import { useState } from 'react';
import { useText } from '../../i18n/TextContext';
import { useClosedByBack } from '../../state/ReaderContext';
import { areSingleKeysOn, switchSingleKeys } from '../../state/singleKeys';
import { Dialog } from '../../ui/Dialog';
import { useSheet } from '../useSheet';
import sheet from './key-sheet.css?inline';

/** What each key does, and those that mean something by themselves. */
const KEYS = [
  ['arrows', ['←', '→', '↑', '↓']],
  ['pages', ['Page Up', 'Page Down']],
  ['ends', ['Home', 'End']],
  ['letter', ['Shift']],
  ['open', ['Enter']],
  ['back', ['Esc']],
  ['round', ['F6']],
  ['search', ['Ctrl K', '/']],
  ['only', ['Shift Enter']],
  ['step', ['J', 'K']],
  ['context', ['R']],
  ['around', ['C']],
  ['table', ['T']],
  ['sound', ['S']],
  ['away', ['E']],
  ['tabs', ['G D', 'G T', 'G S', 'G C']],
  ['explain', ['?']],
] as const;

/** All keys of the page, and a switch for those that need no other key beside them. */
export function KeySheet({ onClose, onAccess }: { readonly onClose: () => void; readonly onAccess: () => void }) {
  const { t } = useText();
  useSheet(sheet);
  const [on, setOn] = useState(areSingleKeysOn);
  useClosedByBack(true, onClose);
  return (
    <Dialog className="keys-dialog" title={t('keys.title')} close={t('keys.close')} onClose={onClose}>
      <dl className="keys-list">
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            switchSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        {t('keys.single')}
      </label>
      <button type="button" className="text-button" onClick={onAccess}>
        {t('keys.access')}
      </button>
    </Dialog>
  );
}
