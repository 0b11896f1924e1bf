import { memo } from 'react';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { shortDay, shortPeriod } from '../../i18n/dates';
import { areaName, claimSentence, indicatorName, speakerName } from '../../i18n/describe';
import { boundText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import { cellValue, shortPublisher } from '../../layout/table/cellText';
import { hueOf } from '../../selectors/glyphOf';
import { useMark } from '../../ui/mark/useMark';
import { OpenCell } from './OpenCell';
import { Sentence } from './Sentence';
import { TimeStrip } from './TimeStrip';

/** One claim as a row. The whole row answers to the pointer, its button to the keyboard; both open its evidence. */
export const ClaimRow = memo(function ClaimRow({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}) {
  const text = useText();
  const { emphasis, props } = useMark(claim.id);
  const { 'aria-pressed': pressed, ...row } = props;
  const source = dataset.sourceById.get(claim.appearances[0].source);
  const { value, unit } = cellValue(text, claim);
  return (
    <tr {...row} className="claim-row" tabIndex={-1}>
      <OpenCell
        figure={claim}
        pressed={pressed}
        label={text.t('table.open', { claim: claimSentence(text, dataset, claim) })}
      />
      <td className="col-bound">{boundText(text, claim) || text.t('bound.exact')}</td>
      <td className="col-value">{value}</td>
      <td className="col-unit">{unit}</td>
      <td className="col-what">{indicatorName(text, claim)}</td>
      <td className="col-place">
        <span className="place-dot" data-hue={hueOf(claim.refArea)} />
        {areaName(text, claim.refArea)}
      </td>
      <td className="col-strip">
        <TimeStrip figure={claim} said={claim.said.on} />
      </td>
      <td className="col-when">{shortPeriod(text, claim.period)}</td>
      <td className="col-speaker">{speakerName(text, dataset, claim)}</td>
      <td className="col-source">
        {source && (
          <>
            {shortPublisher(source)} <span className="nowrap">{shortDay(text, source.published)}</span>
          </>
        )}
      </td>
      <td className="col-sentence">
        <Sentence claim={claim} source={source} selected={emphasis === 'selected'} />
      </td>
    </tr>
  );
});
