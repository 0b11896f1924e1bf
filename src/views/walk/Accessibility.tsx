import { useText } from '../../i18n/TextContext';
import { HEURISTICS, outcomeCounts } from '../../layout/access/heuristics';
import { useClosedByBack } from '../../state/ReaderContext';
import { Dialog } from '../../ui/Dialog';
import { DrawnSwitches } from '../DrawnSwitches';
import { useSheet } from '../useSheet';
import access from './accessibility.css?inline';
import table from './view-table.css?inline';

/** What is known of the page's accessibility: what holds, what does not, and how each test of Chartability came out. */
export function Accessibility({ onClose, onKeys }: { readonly onClose: () => void; readonly onKeys: () => void }) {
  const { t } = useText();
  useSheet(table);
  useSheet(access);
  useClosedByBack(true, onClose);
  return (
    <Dialog className="access-dialog" title={t('access.title')} close={t('access.close')} onClose={onClose} readFirst>
      <p>{t('access.lead')}</p>
      <h3>{t('access.holds')}</h3>
      <ul>
        {(['h1', 'h2', 'h3', 'h4', 'h6', 'h5', 'h9', 'h7', 'h8', 'h10', 'h11', 'h12'] as const).map((key) => (
          <li key={key}>{t(`access.${key}`)}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={onKeys}>
          {t('access.keys')}
        </button>
      </p>
      <p className="access-switches">
        <DrawnSwitches />
      </p>
      <h3>{t('access.lacks')}</h3>
      <ul>
        {(['l1', 'l2'] as const).map((key) => (
          <li key={key}>{t(`access.${key}`)}</li>
        ))}
      </ul>
      <h3>{t('access.tests')}</h3>
      <p>{t('access.counts', outcomeCounts())}</p>
      <table className="view-table access-table">
        <thead>
          <tr>
            <th scope="col">{t('access.fault')}</th>
            <th scope="col">{t('access.verdict')}</th>
            <th scope="col">{t('access.note')}</th>
          </tr>
        </thead>
        {PRINCIPLES.map((principle) => (
          <tbody key={principle}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="access-principle">
                {t(`access.principle.${principle}`)}
              </th>
            </tr>
            {HEURISTICS.filter(([, of]) => of === principle).map((row) => (
              <Row key={row[0]} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </Dialog>
  );
}

const PRINCIPLES = [...new Set(HEURISTICS.map(([, principle]) => principle))];

function Row({ row: [id, , outcome, isCritical] }: { readonly row: (typeof HEURISTICS)[number] }) {
  const { t, has } = useText();
  const why = `access.why.${id}`;
  return (
    <tr>
      <th scope="row">
        {t(`access.test.${id}`)} {isCritical && <small>({t('access.critical')})</small>}
      </th>
      <td data-outcome={outcome}>{t(`access.verdicts.${outcome}`)}</td>
      <td>{has(why) ? t(why) : ''}</td>
    </tr>
  );
}
