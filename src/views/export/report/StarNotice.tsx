import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/TextContext';
import { useActions, useChoice } from '../../../state/ReaderContext';
import { Icon } from '../../../ui/Icon';

/** So long it stays for whoever does nothing with it. */
const STAYS_MS = 9000;

/** Tells what a star has done to the report, and offers to undo it or to open the report. */
export function StarNotice({ before }: { readonly before: readonly string[] }) {
  const { t } = useText();
  const { gather, openReport, closeReport } = useActions();
  const report = useChoice((choices) => choices.report);
  const box = useRef<HTMLDivElement>(null);
  // A region has to be there before its words are, or they are not read out.
  const [told, setTold] = useState('');
  const words = t(report.length > before.length ? 'report.added' : 'report.removed', { count: report.length });
  useEffect(() => {
    const saying = setTimeout(() => setTold(words), 50);
    return () => clearTimeout(saying);
  }, [words]);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout>;
    const leave = () => {
      const isUsed = box.current?.matches(':hover, :focus-within') ?? false;
      if (isUsed) wait();
      else closeReport();
    };
    const wait = () => {
      leaving = setTimeout(leave, STAYS_MS);
    };
    wait();
    return () => clearTimeout(leaving);
  }, [closeReport]);
  return (
    <div className="star-notice" ref={box}>
      <p role="status">{told}</p>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          gather(before);
          closeReport();
        }}
      >
        {t('report.undo')}
      </button>
      <button type="button" className="text-button" onClick={openReport}>
        {t('report.openIt')}
      </button>
      <button type="button" className="icon-button" aria-label={t('report.dismiss')} onClick={closeReport}>
        <Icon name="close" />
      </button>
    </div>
  );
}
