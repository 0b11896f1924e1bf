import type { Claim } from '../../domain/claim';
import { isQuoted, kindOf } from '../../domain/figure';
import type { LadderStep } from '../../domain/ladder';
import type { Unit } from '../../domain/quantity';
import { shortDay } from '../../i18n/dates';
import { figureValue, placesShort } from '../../i18n/derived';
import { areaName, speakerName } from '../../i18n/describe';
import { intervalText } from '../../i18n/intervals';
import { glyphOfFigure } from '../../selectors/glyphOf';
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
  const [first] = steps;
  if (!first || !unit || steps.length < 2) return null;
  return (
    <section className="ev-section">
      <h3>{text.t('evidence.ladder.title')}</h3>
      <ol className="ev-rows ev-ladder">
        {steps.map((step) => (
          <li key={step.figure.id}>
            <Step step={step} unit={unit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A figure, the day from which it was known, and what was known of the quantity from then on. */
function Step({ step, unit }: { readonly step: LadderStep; readonly unit: Unit }) {
  const { dataset, text } = useView();
  const { figure, known, tightens, against, day } = step;
  const about =
    figure.type === 'claim'
      ? [areaName(text, figure.refArea), speakerName(text, dataset, figure)]
      : [placesShort(text, figure), text.t('derived.ours')];
  return (
    <FigureRow
      id={figure.id}
      kind={kindOf(figure)}
      glyph={glyphOfFigure(figure)}
      valueText={figureValue(text, figure)}
      about={about.join(', ')}
      relation={shortDay(text, day)}
      under={
        <>
          {against.length > 0 && <Icon name="cross" />}
          {known === null ? text.t('evidence.ladder.nothing') : intervalText(text, known, unit)}
          {known !== null && !tightens && ` (${text.t('evidence.ladder.same')})`}
        </>
      }
    />
  );
}
