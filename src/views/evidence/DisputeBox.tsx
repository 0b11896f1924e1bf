import type { Claim } from '../../domain/claim';
import { areaName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { disputesOf } from '../../selectors/evidenceDerived';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { ShortQuote } from './ShortQuote';

/** Every claim that cannot hold together with this one: both quotes, and the choice between them. */
export function DisputeBox({ claim }: { readonly claim: Claim }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const disputes = disputesOf(dataset, claim.id);
  return (
    <>
      {disputes.map(({ claims: ids }) => {
        const open = !ids.some((id) => choices.aside.includes(id));
        return (
          <section className="ev-dispute" key={ids.join(' ')} data-open={open ? '' : undefined}>
            <h3>
              <Icon name={open ? 'cross' : 'check'} />
              {t('evidence.dispute.title')}
            </h3>
            <p>{t(open ? 'evidence.dispute.suspended' : 'evidence.dispute.resolved')}</p>
            {ids
              .flatMap((id) => dataset.claimById.get(id) ?? [])
              .map((one) => (
                <Side key={one.id} claim={one} />
              ))}
          </section>
        );
      })}
      {disputes.length === 0 && choices.aside.includes(claim.id) && (
        <section className="ev-dispute">
          <p>{t('evidence.dispute.asideNote')}</p>
          <AsideButton claim={claim} />
        </section>
      )}
    </>
  );
}

function Side({ claim }: { readonly claim: Claim }) {
  const { choices, text } = useView();
  const { openEvidence } = useActions();
  const figure = `${figureText(text, claim)}, ${areaName(text, claim.refArea)}`;
  return (
    <div className="ev-side">
      <p>
        {choices.claim === claim.id ? (
          <strong>{figure}</strong>
        ) : (
          <button type="button" className="text-button" onClick={() => openEvidence(claim.id)}>
            <strong>{figure}</strong>
          </button>
        )}{' '}
        {choices.aside.includes(claim.id) && <span className="tag">{text.t('evidence.dispute.isAside')}</span>}
      </p>
      <ShortQuote claim={claim} />
      <AsideButton claim={claim} />
    </div>
  );
}

function AsideButton({ claim }: { readonly claim: Claim }) {
  const { choices, text } = useView();
  const { setAside, restore } = useActions();
  const aside = choices.aside.includes(claim.id);
  const name = text.t(aside ? 'evidence.dispute.restore' : 'evidence.dispute.setAside');
  return (
    <button
      type="button"
      className="button"
      aria-label={`${name}: ${figureText(text, claim)}`}
      onClick={() => (aside ? restore(claim.id) : setAside(claim.id))}
    >
      {name}
    </button>
  );
}
