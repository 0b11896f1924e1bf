import type { Claim } from '../../domain/claim';
import type { Comparison } from '../../domain/comparison';
import { shortMonth, shortPeriod } from '../../i18n/dates';
import { areaName, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import type { Text } from '../../i18n/text';
import { othersAbout } from '../../selectors/evidence';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { ClaimRow } from './ClaimRow';

/** The other claims about the same quantity, each with how it stands to this one, in words. */
export function OtherClaims({ claim }: { readonly claim: Claim }) {
  const { dataset, text, shown } = useView();
  const all = othersAbout(dataset, claim);
  const others = all.filter(({ claim: other }) => shown.ids.has(other.id));
  const outside = all.length - others.length;
  return (
    <section className="ev-section">
      <h3>{text.t('evidence.others')}</h3>
      {all.length === 0 && <p className="ev-none">{text.t('evidence.noOthers')}</p>}
      {outside > 0 && <p className="ev-none">{text.t('evidence.outside', { count: outside })}</p>}
      <ul className="ev-rows">
        {others.map(({ claim: other, comparison }) => (
          <li key={other.id}>
            <ClaimRow
              claim={other}
              figure={figureText(text, other.quantity, other.indicator)}
              about={`${other.indicator === claim.indicator ? '' : `${text.t(`indicator.${other.indicator}`)}, `}${areaName(text, other.refArea)}, ${speakerName(text, dataset, other)}, ${shortMonth(text, other.said.on)}`}
              stands={
                <>
                  {agrees(comparison) && <Icon name="check" />}
                  {comparison.kind === 'contradictory' && <Icon name="cross" />}
                  {standing(text, other, comparison)}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function agrees({ kind }: Comparison): boolean {
  return kind === 'same' || kind === 'weaker' || kind === 'stronger' || kind === 'overlapping';
}

function standing({ t, ...text }: Text, other: Claim, comparison: Comparison): string {
  if (comparison.kind !== 'not-comparable') return t(`compare.${comparison.kind}`);
  return t(`compare.${comparison.reason}`, { period: shortPeriod({ t, ...text }, other.period) });
}
