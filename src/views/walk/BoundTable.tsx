import type { BoundRow } from '../../layout/viewTable/boundRows';
import { useView } from '../useView';

type BoundTableProps = { readonly rows: readonly BoundRow[]; readonly onOpen: (id: string) => void };

/** Figures with both ends of each bound in columns of their own; the head of a row opens its evidence. */
export function BoundTable({ rows, onOpen }: BoundTableProps) {
  const { t } = useView().text;
  const end = (words: string) =>
    words === '' ? <span className="view-table-nobody">{t('viewTable.nobody')}</span> : words;
  return (
    <table className="view-table">
      <caption className="visually-hidden">{t('viewTable.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('viewTable.what')}</th>
          <th scope="col">{t('table.place')}</th>
          <th scope="col">{t('table.when')}</th>
          <th scope="col">{t('viewTable.words')}</th>
          <th scope="col" className="view-table-end">
            {t('viewTable.least')}
          </th>
          <th scope="col" className="view-table-end">
            {t('viewTable.most')}
          </th>
          <th scope="col">{t('viewTable.speaker')}</th>
          <th scope="col">{t('viewTable.said')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, kind, label, what, place, when, words, least, most, speaker, said }) => (
          <tr key={id} data-kind={kind}>
            <th scope="row">
              <button
                type="button"
                className="view-table-open"
                value={id}
                aria-label={label}
                onClick={() => onOpen(id)}
              >
                {what}
              </button>
            </th>
            <td>{place}</td>
            <td>{when}</td>
            <td>{words}</td>
            <td className="view-table-end">{end(least)}</td>
            <td className="view-table-end">{end(most)}</td>
            <td>{speaker}</td>
            <td>{said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
