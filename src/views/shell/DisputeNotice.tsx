import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { shortSaidDay } from '../../i18n/dates';
import { areaName, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import { openDisputes } from '../../selectors/disputes';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';

/** For the top of the page: statements that cannot both hold, and those the reader has set aside. Else nothing. */
export function DisputeNotice() {
  const { dataset, choices } = useView();
  return <DisputeList dataset={dataset} aside={choices.aside} />;
}

/** The same for a given dataset and the claims set aside. */
export function DisputeList({ dataset, aside }: { readonly dataset: Dataset; readonly aside: readonly string[] }) {
  const text = useText();
  const { t } = text;
  const { restore } = useActions();
  const open = openDisputes(dataset, aside);
  const removed = aside.flatMap((id) => dataset.claimById.get(id) ?? []);
  if (open.length === 0 && removed.length === 0) return null;
  return (
    <div className="notice" role="status">
      {open.length > 0 && (
        <>
          <p>
            <Icon name="cross" />
            {t('evidence.dispute.notice', { count: open.length })}
          </p>
          {open.map(({ claims: [one, other] }) => (
            <p key={`${one} ${other}`}>
              <Opener dataset={dataset} id={one} /> {t('evidence.dispute.versus')}{' '}
              <Opener dataset={dataset} id={other} />
            </p>
          ))}
        </>
      )}
      {removed.length > 0 && (
        <p>
          {t('evidence.dispute.asideList')}
          {removed.map((claim) => (
            <span key={claim.id}>
              <Opener dataset={dataset} id={claim.id} />{' '}
              <button
                type="button"
                className="text-button"
                aria-label={`${t('evidence.dispute.restore')}: ${figureText(text, claim)}, ${areaName(text, claim.refArea)}`}
                onClick={() => restore(claim.id)}
              >
                {t('evidence.dispute.restore')}
              </button>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Opener({ dataset, id }: { readonly dataset: Dataset; readonly id: Claim['id'] }) {
  const text = useText();
  const { openEvidence } = useActions();
  const claim = dataset.claimById.get(id);
  if (!claim) return id;
  return (
    <button type="button" className="text-button" data-opens={id} onClick={() => openEvidence(id)}>
      {text.t('evidence.dispute.said', {
        figure: figureText(text, claim),
        who: speakerName(text, dataset, claim),
        day: shortSaidDay(text, claim),
      })}
    </button>
  );
}
