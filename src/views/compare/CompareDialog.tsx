import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { Dialog } from '../../ui/Dialog';
import { ExportButton } from '../ExportButton';
import { Comparison } from './Comparison';
import './compare.css';

/** Two statements or two speakers, over the page; it closes as it was opened, and with the back button. */
export function CompareDialog({ pair }: { readonly pair: readonly [string, string] }) {
  const { t } = useText();
  const { closeCompare } = useActions();
  return (
    <Dialog
      className="cmp-dialog"
      view="compare"
      title={t('beside.title')}
      close={t('beside.close')}
      onClose={closeCompare}
      // The verdict is read first.
      readFirst
      head={<ExportButton view="compare" />}
    >
      <Comparison pair={pair} />
    </Dialog>
  );
}
