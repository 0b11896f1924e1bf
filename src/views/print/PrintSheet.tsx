import { useEffect } from 'react';
import type { Drawings } from '../../pictures/drawing';
import { permalink } from '../../state/permalink';
import { usePrinting } from '../../ui/usePrinting';
import { useView } from '../useView';
import { Paper } from './Paper';
import { type LoadedDrawings, useDrawings } from './useDrawings';
import './print.css';
import './print-page.css';

type PrintSheetProps = {
  readonly drawings: Drawings;
  /** Called once everything is there that paper needs. */
  readonly onReady?: () => void;
};

/** What paper needs and the screen does not. Nothing until all of it is there: what is printed before comes from the build. */
export function PrintSheet({ drawings, onReady }: PrintSheetProps) {
  const loaded = useDrawings(drawings);
  useEffect(() => {
    if (loaded) onReady?.();
  }, [loaded, onReady]);
  return loaded && <Sheet drawings={loaded} />;
}

/** Empty until the browser prints. */
function Sheet({ drawings }: { readonly drawings: LoadedDrawings }) {
  const { dataset, choices } = useView();
  const printing = usePrinting();
  return (
    <div className="print-sheet" data-ready="">
      {printing && <Paper drawings={drawings} address={permalink(choices, dataset)} />}
    </div>
  );
}
