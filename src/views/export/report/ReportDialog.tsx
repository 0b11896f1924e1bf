import { useMemo, useState } from 'react';
import { useLibrary } from '../../../data/library';
import type { Dataset } from '../../../domain/dataset';
import { useText } from '../../../i18n/TextContext';
import type { Drawings } from '../../../pictures/drawing';
import type { Vocabulary } from '../../../state/address';
import { useActions, useChoice, useClosedByBack } from '../../../state/ReaderContext';
import { keepRemarks, type Remarks, readRemarks } from '../../../state/remarks';
import { remember, remembered } from '../../../state/remembered';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { useSheet } from '../../useSheet';
import choicesSheet from '../choices.css?inline';
import { useDialogSettings } from '../dialogSettings';
import exportSheet from '../export.css?inline';
import { LeaveWith } from './LeaveWith';
import { ThingList } from './ThingList';

type ReportDialogProps = { readonly drawings: Drawings; readonly vocabularyOf: (dataset: Dataset) => Vocabulary };

/** What was put together: in which order, what is remarked on it, and as which file to leave with it. */
export function ReportDialog({ drawings, vocabularyOf }: ReportDialogProps) {
  useSheet(choicesSheet);
  useSheet(exportSheet);
  const { t } = useText();
  const { dataset } = useLibrary();
  const { closeReport, gather } = useActions();
  useClosedByBack(true, closeReport);
  const report = useChoice((choices) => choices.report);
  const pageLang = useChoice((choices) => choices.lang);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [vocabularyOf, dataset]);
  const [set] = useDialogSettings('report');
  const [remarks, setRemarks] = useState(readRemarks);
  const [title, setTitle] = useState(() => remembered('report-title') ?? '');
  const [undo, setUndo] = useState<readonly string[] | null>(null);
  const earlier = (remembered('report-before') ?? '')
    .split('~')
    .filter((name) => name !== '' && !report.includes(name));
  const change = (names: readonly string[]) => {
    setUndo(names.length < report.length ? report : null);
    gather(names);
  };
  const remark = (next: Remarks) => {
    setRemarks(next);
    keepRemarks(next);
  };
  return (
    <Dialog
      className="export-dialog"
      view="report"
      title={t('star.open')}
      close={t('report.close')}
      onClose={closeReport}
    >
      <div className="report-columns">
        <div className="report-list">
          {report.length === 0 ? (
            <div className="report-empty">
              <p>{t('report.empty')}</p>
              <p>
                <Icon name="star" /> {t('report.emptyHow')}
              </p>
            </div>
          ) : (
            <ThingList
              names={report}
              remarks={remarks}
              lang={set.lang ?? pageLang}
              vocabulary={vocabulary}
              drawings={drawings}
              onChange={change}
              onRemarks={remark}
            />
          )}
          <div className="report-foot">
            <p role="status">{undo && t('report.removed', { count: report.length })}</p>
            {undo && (
              <button type="button" className="text-button" onClick={() => change(undo)}>
                {t('report.undo')}
              </button>
            )}
            {report.length > 0 && (
              <button type="button" className="text-button report-clear" onClick={() => change([])}>
                {t('report.clear')}
              </button>
            )}
            {earlier.length > 0 && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  change([...report, ...earlier]);
                  remember('report-before', '');
                }}
              >
                {t('report.earlier', { count: earlier.length })}
              </button>
            )}
          </div>
        </div>
        <LeaveWith
          names={report}
          remarks={remarks}
          title={title}
          vocabulary={vocabulary}
          drawings={drawings}
          onTitle={(words) => {
            setTitle(words);
            remember('report-title', words);
          }}
        />
      </div>
    </Dialog>
  );
}
