import { useLibrary } from '../data/library';
import { viewName } from '../i18n/codeNames';
import { useText } from '../i18n/TextContext';
import type { ExportView } from '../state/exportView';
import { useActions, useSettled } from '../state/ReaderContext';
import { viewThing } from '../state/viewThing';
import { IconButton } from '../ui/IconButton';
import { StarButton } from './StarButton';
import './export-button.css';

/** Puts a view into the report, and opens the dialog that takes it away as a picture, data, a citation or an embed. */
export function ExportButton({ view }: { readonly view: ExportView }) {
  const text = useText();
  const { codes } = useLibrary().dataset;
  const { t } = text;
  const { openExport } = useActions();
  const thing = useSettled((choices) => viewThing(view, choices));
  const of = viewName(text, view, codes);
  const name = t('export.open', { view: of });
  return (
    <div className="export-buttons">
      <StarButton thing={thing} of={of} />
      <IconButton
        icon="download"
        name={name}
        titled
        className="export-button"
        aria-haspopup="dialog"
        onClick={() => openExport(view)}
      />
    </div>
  );
}
