import { drawings } from '../drawings/drawings';
import { useActions, useClosedByBack, useReader } from '../state/ReaderContext';
import { LazyPanel } from '../views/Panel';
import { wordedPart } from '../views/wordedPart';

const ExportDialog = wordedPart(
  ['exportDialog'],
  async () => (await import('../views/export/ExportDialog')).ExportDialog,
);

/** The export dialog while it is open; nothing of it is loaded before. */
export function ExportHost() {
  const exporting = useReader((state) => state.exporting);
  const { closeExport } = useActions();
  useClosedByBack(exporting !== null, closeExport);
  if (!exporting) return null;
  return (
    <LazyPanel view="export" onClose={closeExport}>
      <ExportDialog {...exporting} drawings={drawings} />
    </LazyPanel>
  );
}
