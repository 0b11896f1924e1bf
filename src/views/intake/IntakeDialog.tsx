import { useOwn } from '../../data/own/ownStore';
import { twinOf } from '../../domain/own/twinOf';
import { useText } from '../../i18n/TextContext';
import { useClosedByBack } from '../../state/ReaderContext';
import { Dialog } from '../../ui/Dialog';
import { ChooseDocument } from './ChooseDocument';
import { FactsForm } from './FactsForm';
import { useIntake } from './useIntake';
import { useIntakeSheet } from './useIntakeSheet';

type IntakeDialogProps = { readonly files: readonly File[]; readonly onClose: () => void };

/** Takes documents of the reader's own in: chosen or pasted, read, checked. Nothing of them leaves the browser. */
export function IntakeDialog({ files, onClose }: IntakeDialogProps) {
  const { t, number } = useText();
  const { stage, behind, take, paste, putBack, accept, skip } = useIntake(files, onClose);
  const { own, keeping, isReady } = useOwn();
  useIntakeSheet();
  useClosedByBack(true, onClose);
  const twin = stage.kind === 'check' ? twinOf(own, stage.waiting.read.text)?.document : undefined;
  const isMuted = keeping.kind === 'read-only';
  return (
    <Dialog
      className="intake-dialog"
      view="intake"
      title={t('intake.title')}
      close={t('intake.close')}
      onClose={onClose}
    >
      {isReady && keeping.kind !== 'kept' && (
        <p className="intake-keeping" role="status">
          {t(`mine.keeping.${keeping.why}`)}
        </p>
      )}
      {behind > 0 && <p className="intake-note">{t('intake.behind', { count: behind })}</p>}
      {twin && (
        <p className="intake-keeping" role="status">
          {t('intake.twin', { name: twin.title ?? twin.file?.name ?? '', publisher: twin.publisher })}
        </p>
      )}
      {stage.kind === 'choose' && <ChooseDocument onFiles={take} onPaste={paste} onLeave={onClose} />}
      {stage.kind === 'reading' && (
        <div className="intake-reading">
          <p role="status">
            {stage.name === null ? t('intake.reading') : t('intake.readingFile', { name: stage.name })}
          </p>
          <progress
            aria-label={t('intake.reading')}
            {...(stage.share === null ? {} : { value: stage.share, max: 1 })}
          />
          {stage.share !== null && <p className="intake-note">{number(Math.round(stage.share * 100))} %</p>}
          <button type="button" className="button" onClick={skip}>
            {t('intake.cancel')}
          </button>
        </div>
      )}
      {stage.kind === 'failed' && (
        <div className="intake-reading">
          <p role="alert">
            {stage.name !== null && <strong>{stage.name}: </strong>}
            {t(`intake.failed.${stage.reason}`)}
          </p>
          <button type="button" className="button" onClick={skip}>
            {t(behind > 0 ? 'intake.next' : 'intake.another')}
          </button>
        </div>
      )}
      {stage.kind === 'check' && (
        <FactsForm
          key={stage.waiting.file?.name ?? ''}
          waiting={stage.waiting}
          onPutBack={(index) => putBack(stage.waiting, index)}
          isMuted={isMuted}
          onAccept={(answers) => void accept(stage.waiting, answers)}
          onCancel={skip}
        />
      )}
    </Dialog>
  );
}
