import { type Figure, isQuoted } from '../../domain/figure';
import { versionText } from '../../domain/part';
import { filterLine } from '../../i18n/filterWords';
import { dayNotes } from '../../i18n/said';
import { quotedBefore } from '../../selectors/quotedBefore';
import { useView } from '../useView';
import { ClaimNote } from './ClaimNote';
import { DerivedNote } from './DerivedNote';

type PrintNotesProps = {
  readonly figures: readonly Figure[];
  /** The address at which the app shows what is printed. */
  readonly address: string;
  /** True to quote a sentence in every note; else a note refers to the earlier one that has its sentence. */
  readonly isRepeating?: boolean;
};

/** Which filters are on, a numbered note for every figure that is shown, the address and the version of the data. */
export function PrintNotes({ figures, address, isRepeating = false }: PrintNotesProps) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const before = isRepeating ? null : quotedBefore(figures);
  const filters = filterLine(text, dataset, choices);
  const notes = figures.map((figure, index) =>
    figure.type === 'claim' ? (
      <ClaimNote key={figure.id} claim={figure} number={index + 1} before={before?.get(figure.id)} />
    ) : (
      <DerivedNote key={figure.id} figure={figure} number={index + 1} />
    ),
  );
  return (
    <section className="print-notes">
      <h2>{t('print.notes')}</h2>
      {filters !== '' && <p data-filter>{filters}</p>}
      <div className="print-flow">
        <ol>{notes.slice(0, -1)}</ol>
        <div className="print-end">
          <ol>{notes.slice(-1)}</ol>
          {dayNotes(text, dataset, figures.filter(isQuoted)).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p className="print-address">
            {t('print.address')}: <span>{address}</span>
          </p>
          <p>{t('print.version', { version: versionText(dataset) })}</p>
        </div>
      </div>
    </section>
  );
}
