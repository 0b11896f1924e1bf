import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { type Figure, kindOf } from '../../domain/figure';
import type { Day } from '../../domain/period';
import { formulaText } from '../../i18n/formulas';
import { useText } from '../../i18n/TextContext';
import { rowCells } from '../../layout/table/rowCells';
import { figureById } from '../../selectors/evidenceDerived';
import { useMark } from '../../ui/mark/useMark';
import { OpenCell } from './OpenCell';
import { Sentence } from './Sentence';
import { TimeStrip } from './TimeStrip';

type FigureRowProps = {
  readonly figure: Figure;
  /** The day from which it was known. */
  readonly known: Day;
  readonly dataset: Dataset;
  readonly aside: readonly string[];
};

/**
 * One figure as a row. The whole row answers to the pointer, its button to the keyboard; both open its evidence. What
 * follows by arithmetic has a hollow mark, nothing bold, and its formula where a sentence would stand.
 */
export const FigureRow = memo(function FigureRow({ figure, known, dataset, aside }: FigureRowProps) {
  const text = useText();
  const { emphasis, props } = useMark(figure.id, kindOf(figure));
  const { 'aria-current': current, ...row } = props;
  const { label, bound, value, unit, what, place, hue, when, speaker, source, published, isMine } = rowCells(
    text,
    dataset,
    figure,
  );
  return (
    <tr {...row} className={figure.type === 'claim' ? 'claim-row' : 'claim-row derived-row'} tabIndex={-1}>
      <OpenCell figure={figure} current={current} label={label} />
      <td className="col-bound">{bound}</td>
      <td className="col-value">{value}</td>
      <td className="col-unit">{unit}</td>
      <td className="col-what">{what}</td>
      <td className="col-place">
        <span className="place-dot" data-hue={hue} />
        {place}
      </td>
      <td className="col-strip">
        <TimeStrip figure={figure} said={known} />
      </td>
      <td className="col-when">{when}</td>
      <td className="col-speaker">{speaker}</td>
      <td className="col-source">
        {source}
        {published && (
          <>
            {' '}
            <span className="nowrap">{published}</span>
          </>
        )}
        {isMine && ` (${text.t('evidence.mine')})`}
      </td>
      <td className="col-sentence">
        {figure.type === 'claim' ? (
          <Sentence
            claim={figure}
            source={dataset.sourceById.get(figure.appearances[0].source)}
            selected={emphasis === 'selected'}
          />
        ) : (
          <span className="table-formula">= {formulaText(text, figureById(dataset, aside), figure.derivation)}</span>
        )}
      </td>
    </tr>
  );
});
