import type { RatedChange } from '../../domain/change';
import type { Claim } from '../../domain/claim';
import type { Comparison } from '../../domain/comparison';
import { figurePeriod, isDerived } from '../../domain/figure';
import { sameIndicator } from '../../domain/indicator';
import { changeText } from '../../i18n/changes';
import { shortPeriod } from '../../i18n/dates';
import { derivedShort, intervalText } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import { othersAbout } from '../../selectors/evidence';
import { commonInterval } from '../../selectors/evidenceComparison';
import { glyphOfDerived } from '../../selectors/glyphOf';
import { changesOf } from '../../selectors/knowledge';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';
import { claimRow, derivedAbout } from './figureRowProps';
import { PartChecks } from './PartChecks';

/** The other claims about the same quantity: how each stands to this one, what changed, and what parts add up to. */
export function OtherClaims({ claim }: { readonly claim: Claim }) {
  const { dataset, choices, text, shown } = useView();
  const { t } = text;
  const all = othersAbout(dataset, claim, choices.aside);
  const others = all.filter(({ claim: other }) => shown.ids.has(other.id));
  const outside = all.length - others.length;
  const changes = changesOf(dataset, choices.aside, claim);
  const changeTo = (id: string) => changes.find(({ from, to }) => from.id === id || to.id === id);
  const derived = choices.derived
    ? changes.flatMap((change) => {
        const other = change.from.id === claim.id ? change.to : change.from;
        return isDerived(other) ? [{ other, change }] : [];
      })
    : [];
  const known = commonInterval(claim, all);
  return (
    <section className="ev-section">
      <h3>{t('evidence.others')}</h3>
      {all.length === 0 && <p className="ev-none">{t('evidence.noOthers')}</p>}
      {outside > 0 && <p className="ev-none">{t('evidence.outside', { count: outside })}</p>}
      {known && claim.quantity.unit && (
        <p className="ev-none">{t('evidence.together', { known: intervalText(text, known, claim.quantity.unit) })}</p>
      )}
      <ul className="ev-rows">
        {others.map(({ claim: other, comparison }) => {
          const change = changeTo(other.id);
          return (
            <li key={other.id}>
              <FigureRow
                {...claimRow(text, dataset, other, !sameIndicator(other.indicator, claim.indicator))}
                relation={
                  <>
                    {agrees(comparison) && <Icon name="check" />}
                    {comparison.kind === 'contradictory' && <Icon name="cross" />}
                    {standing(text, other, comparison)}
                  </>
                }
                under={change && changeLine(text, change)}
              />
            </li>
          );
        })}
        {derived.map(({ other, change }) => (
          <li key={other.id}>
            <FigureRow
              id={other.id}
              kind="derivation"
              glyph={glyphOfDerived(other)}
              valueText={derivedShort(text, other)}
              about={derivedAbout(text, other)}
              under={changeLine(text, change)}
            />
          </li>
        ))}
      </ul>
      <PartChecks claim={claim} />
    </section>
  );
}

/** `2019 → 2024: grew by less than 87%, or fell; no lower limit can be given` */
function changeLine(text: Text, change: RatedChange): string {
  const [from, to] = [change.from, change.to].map((figure) => shortPeriod(text, figurePeriod(figure)));
  return text.t('evidence.change', { from: from ?? '', to: to ?? '', change: changeText(text, change) });
}

function agrees({ kind }: Comparison): boolean {
  return kind === 'same' || kind === 'weaker' || kind === 'stronger' || kind === 'overlapping';
}

function standing(text: Text, other: Claim, comparison: Comparison): string {
  if (comparison.kind !== 'not-comparable') return text.t(`compare.${comparison.kind}`);
  if (comparison.reason === 'other-period' && other.period.kind === 'per-year') return text.t('chart.notNamed');
  return text.t(`compare.${comparison.reason}`, { period: shortPeriod(text, other.period) });
}
