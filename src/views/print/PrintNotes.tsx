import type { Figure } from '../../domain/figure';
import { permalink } from '../../state/permalink';
import { useView } from '../useView';
import { ClaimNote } from './ClaimNote';
import { DerivedNote } from './DerivedNote';
import { filterWords } from './filterWords';

/** Which filters are on, a numbered note for every figure that is shown, the address and the version of the data. */
export function PrintNotes({ figures }: { readonly figures: readonly Figure[] }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const filters = filterWords(text, dataset, choices);
  return (
    <section className="print-notes">
      <h2>{t('print.notes')}</h2>
      {filters.length > 0 && <p>{t('print.shown', { filters: filters.join('; ') })}</p>}
      <ol>
        {figures.map((figure, index) =>
          figure.type === 'claim' ? (
            <ClaimNote key={figure.id} claim={figure} number={index + 1} />
          ) : (
            <DerivedNote key={figure.id} figure={figure} number={index + 1} />
          ),
        )}
      </ol>
      <p className="print-address">
        {t('print.address')}: {permalink(choices, dataset.version)}
      </p>
      <p>{t('print.version', { version: dataset.version })}</p>
    </section>
  );
}
