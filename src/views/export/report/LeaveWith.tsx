import { useEffect, useRef, useState } from 'react';
import { useLibrary } from '../../../data/library';
import { download } from '../../../dom/download';
import { REPORT_FORMATS } from '../../../files/report/formats';
import { useText } from '../../../i18n/TextContext';
import type { Drawings } from '../../../pictures/drawing';
import { reportText } from '../../../pictures/report/reportText';
import type { Vocabulary } from '../../../state/address';
import { LANGUAGES } from '../../../state/choices';
import { useChoice } from '../../../state/ReaderContext';
import type { Remarks } from '../../../state/remarks';
import { MOST_IN_ADDRESS } from '../../../state/thing';
import { useDialogSettings } from '../dialogSettings';

type LeaveWithProps = {
  readonly names: readonly string[];
  readonly remarks: Remarks;
  readonly title: string;
  readonly vocabulary: Vocabulary;
  readonly drawings: Drawings;
  readonly onTitle: (title: string) => void;
};

/** The title, the language and the kind of file, and the button that makes it. */
export function LeaveWith({ names, title, onTitle, ...rest }: LeaveWithProps) {
  const { t } = useText();
  const { dataset } = useLibrary();
  const pageLang = useChoice((choices) => choices.lang);
  const aside = useChoice((choices) => choices.aside);
  const [set, onSet] = useDialogSettings('report');
  const lang = set.lang ?? pageLang;
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const save = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setBusy(true);
    setStatus(t('report.making'));
    try {
      const [text, { makeReport }] = await Promise.all([
        reportText(lang, dataset),
        import('../../../pictures/report/makeReport'),
      ]);
      const onThing = (done: number, count: number) => setStatus(t('report.progress', { place: done + 1, count }));
      const { format } = set;
      const file = await makeReport({ ...rest, names, title, format, dataset, text, aside, signal, onThing });
      download(file, file.name);
      setStatus(t('report.saved', { name: file.name }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setStatus(signal.aborted ? '' : t('report.failed', { reason }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="report-leave"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="report-title">
        {t('report.title')}
        <input
          type="text"
          value={title}
          placeholder={t('report.untitled')}
          onChange={({ target }) => onTitle(target.value)}
        />
      </label>
      <fieldset className="export-group">
        <legend>{t('report.language')}</legend>
        <div className="segmented">
          {LANGUAGES.map((name) => (
            <button key={name} type="button" aria-pressed={name === lang} onClick={() => onSet({ ...set, lang: name })}>
              {t(`report.languages.${name}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="export-group">
        <legend>{t('report.format')}</legend>
        {REPORT_FORMATS.map((format) => (
          <label key={format} className="export-option">
            <input
              type="radio"
              name="report-format"
              checked={format === set.format}
              onChange={() => onSet({ ...set, format })}
            />
            <span>{t(`report.formats.${format}`)}</span>
            <span className="export-option-note">{t(`report.notesOn.${format}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="export-save">
        <button type="submit" className="button button-main" disabled={busy || names.length === 0}>
          {t('report.leave')}
        </button>
        {busy && (
          <button type="button" className="text-button" onClick={() => running.current?.abort()}>
            {t('report.cancel')}
          </button>
        )}
        <p role="status" className="export-status">
          {status}
        </p>
        <p className="report-where">
          {t(names.length > MOST_IN_ADDRESS ? 'report.whereLong' : 'report.where', { count: MOST_IN_ADDRESS })}
        </p>
      </div>
    </form>
  );
}
