import { drawings } from '../drawings/drawings';
import { useActions, useReader } from '../state/ReaderContext';
import { LazyPanel } from '../views/Panel';
import { wordedPart } from '../views/wordedPart';
import { vocabularyOf } from './vocabulary';

const ReportPart = wordedPart(['report'], async () => (await import('../views/export/report/ReportPart')).ReportPart);

/** The report while it is open, or what is told of a change in it; nothing of it is loaded before. */
export function ReportHost() {
  const reporting = useReader((state) => state.reporting);
  const { closeReport } = useActions();
  if (!reporting) return null;
  return (
    <LazyPanel view="report" onClose={closeReport}>
      <ReportPart reporting={reporting} drawings={drawings} vocabularyOf={vocabularyOf} />
    </LazyPanel>
  );
}
