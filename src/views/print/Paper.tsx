import { useMemo } from 'react';
import { withNotes } from '../../i18n/numbered';
import { TextProvider } from '../../i18n/TextContext';
import { notedFigures } from '../../selectors/notedFigures';
import { useView } from '../useView';
import { PrintNotes } from './PrintNotes';
import { PrintViews } from './PrintViews';
import type { LoadedDrawings } from './useDrawings';

type PaperProps = {
  readonly drawings: LoadedDrawings;
  readonly address: string;
  readonly isRepeating?: boolean;
};

/** Dashboard and coverage drawn for the width of A4, every figure with the number of its note, and the notes. */
export function Paper({ drawings, address, isRepeating }: PaperProps) {
  const { dataset, choices, text } = useView();
  const figures = useMemo(() => notedFigures(dataset, choices), [dataset, choices]);
  const noted = useMemo(
    () => withNotes(text, new Map(figures.map(({ id }, index) => [id, index + 1]))),
    [text, figures],
  );
  return (
    <>
      <TextProvider text={noted}>
        <PrintViews drawings={drawings} tab={choices.tab} />
      </TextProvider>
      <PrintNotes figures={figures} address={address} isRepeating={isRepeating ?? false} />
    </>
  );
}
