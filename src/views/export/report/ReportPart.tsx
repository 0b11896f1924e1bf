import type { Dataset } from '../../../domain/dataset';
import type { Drawings } from '../../../pictures/drawing';
import type { Vocabulary } from '../../../state/address';
import type { ReaderState } from '../../../state/store';
import { useSheet } from '../../useSheet';
import { ReportDialog } from './ReportDialog';
import reportSheet from './report.css?inline';
import { StarNotice } from './StarNotice';

type ReportPartProps = {
  readonly reporting: NonNullable<ReaderState['reporting']>;
  readonly drawings: Drawings;
  readonly vocabularyOf: (dataset: Dataset) => Vocabulary;
};

/** The report while it is open; else what has just been put into it or taken out. */
export function ReportPart({ reporting, ...rest }: ReportPartProps) {
  useSheet(reportSheet);
  return reporting === 'open' ? (
    <ReportDialog {...rest} />
  ) : (
    <StarNotice key={reporting.before.join()} before={reporting.before} />
  );
}
