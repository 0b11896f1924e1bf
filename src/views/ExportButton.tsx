import { useLibrary } from '../data/library';
import { viewName } from '../i18n/codeNames';
import { useText } from '../i18n/TextContext';
import type { ExportView } from '../state/exportView';
import { useActions } from '../state/ReaderContext';
import { IconButton } from '../ui/IconButton';
import './export-button.css';

/** Opens the dialog that takes a view away: as a picture, data, a citation or an embed, and into the report. */
export function ExportButton({ view }: { readonly view: ExportView }) {
  const text = useText();
  const { codes } = useLibrary().dataset;
  const { openExport } = useActions();
  return (
    <IconButton
      icon="download"
      name={text.t('export.open', { view: viewName(text, view, codes) })}
      titled
      className="export-button"
      aria-haspopup="dialog"
      onClick={() => openExport(view)}
    />
  );
}
