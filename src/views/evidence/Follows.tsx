import { type FollowingRow, followingRows } from '../../layout/evidence/follows';
import { figureById, outcomesFrom } from '../../selectors/evidenceDerived';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';

/** What rests on a claim or on a derived figure, with the formula in short; what is refused stands under its reason. */
export function Follows({ id }: { readonly id: string }) {
  const { dataset, choices, text } = useView();
  const outcomes = choices.derived ? outcomesFrom(dataset, choices.aside, id) : [];
  if (outcomes.length === 0) return null;
  const { found, refused } = followingRows(text, outcomes, figureById(dataset, choices.aside));
  return (
    <section className="ev-section">
      <h3>{text.t('evidence.follows')}</h3>
      <Rows rows={found} />
      {refused.map(({ reason, rows }) => (
        <div key={reason}>
          <p className="ev-none">{reason}</p>
          <Rows rows={rows} />
        </div>
      ))}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly FollowingRow[] }) {
  return (
    <ul className="ev-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <FigureRow {...row} />
        </li>
      ))}
    </ul>
  );
}
