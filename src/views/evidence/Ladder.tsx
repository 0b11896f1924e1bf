import type { Claim } from '../../domain/claim';
import { isQuoted } from '../../domain/figure';
import { ladderRow } from '../../layout/evidence/figureRows';
import { ladderOf } from '../../selectors/knowledge';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';

/** What the best public knowledge of the claim's quantity was, day by day; nothing where it is this claim alone. */
export function Ladder({ claim }: { readonly claim: Claim }) {
  const { dataset, choices, text } = useView();
  const { unit } = claim.quantity;
  const steps = (ladderOf(dataset, choices.aside, claim)?.steps ?? []).filter(
    ({ figure }) => choices.derived || isQuoted(figure),
  );
  if (!unit || steps.length < 2) return null;
  return (
    <section className="ev-section">
      <h3>{text.t('evidence.ladder.title')}</h3>
      <ol className="ev-rows ev-ladder">
        {steps.map((step) => {
          const { under, ...row } = ladderRow(text, dataset, step, unit);
          return (
            <li key={row.id}>
              <FigureRow
                {...row}
                under={
                  <>
                    {step.against.length > 0 && <Icon name="cross" />}
                    {under}
                  </>
                }
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
