import { useEffect, useMemo } from 'react';
import { withNotes } from '../../i18n/numbered';
import { TextProvider } from '../../i18n/TextContext';
import type { Drawings } from '../../pictures/drawing';
import { notedFigures } from '../../selectors/notedFigures';
import { useView } from '../useView';
import { PrintNotes } from './PrintNotes';
import { PrintViews } from './PrintViews';
import './print.css';
import './print-page.css';
import { usePrinting } from '../../ui/usePrinting';
import { useDrawings } from './useDrawings';

type PrintSheetProps = {
  readonly drawings: Drawings;
  /** Called once everything is there that paper needs. */
  readonly onReady?: () => void;
};

/**
 * What paper needs and the screen does not: dashboard and coverage drawn for the width of A4, every figure with the
 * number of its note, and the notes. Empty until the browser prints.
 */
export function PrintSheet({ drawings, onReady }: PrintSheetProps) {
  const { dataset, choices, text } = useView();
  const loaded = useDrawings(drawings);
  const printing = usePrinting();
  useEffect(() => {
    if (loaded) onReady?.();
  }, [loaded, onReady]);
  const figures = useMemo(() => notedFigures(dataset, choices), [dataset, choices]);
  const noted = useMemo(
    () => withNotes(text, new Map(figures.map(({ id }, index) => [id, index + 1]))),
    [text, figures],
  );
  return (
    <div className="print-sheet" data-ready={loaded ? '' : undefined}>
      {printing && loaded && (
        <TextProvider text={noted}>
          <PrintViews drawings={loaded} tab={choices.tab} />
        </TextProvider>
      )}
      {printing && <PrintNotes figures={figures} />}
    </div>
  );
}
