import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { type Figure, kindOf } from '../../domain/figure';
import type { Day } from '../../domain/period';
import { formulaText } from '../../i18n/formulas';
import { useText } from '../../i18n/TextContext';
import { rowCells } from '../../layout/table/rowCells';
import { figureById } from '../../selectors/evidenceDerived';
import { useMark } from '../../ui/mark/useMark';
import { AS_CELL, AS_ROW, AS_ROW_HEADER } from '../../ui/tableRoles';
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
 * follows by arithmetic has a hollow mark, nothing bold, and its formula where a sentence would stand. Its header, for
 * those who are read the cells one by one, is what it is of and where.
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
    <tr {...row} {...AS_ROW} className={figure.type === 'claim' ? 'claim-row' : 'claim-row derived-row'} tabIndex={-1}>
      <OpenCell figure={figure} current={current} label={label} />
      <td {...AS_CELL} className="col-bound">
        {bound}
      </td>
      <td {...AS_CELL} className="col-value">
        {value}
      </td>
      <td {...AS_CELL} className="col-unit">
        {unit}
      </td>
      <th {...AS_ROW_HEADER} className="col-what">
        {what}
      </th>
      <th {...AS_ROW_HEADER} className="col-place">
        <span className="place-dot" data-hue={hue} />
        {place}
      </th>
      <td {...AS_CELL} className="col-strip">
        <TimeStrip figure={figure} said={known} />
      </td>
      <td {...AS_CELL} className="col-when">
        {when}
      </td>
      <td {...AS_CELL} className="col-speaker">
        {speaker}
      </td>
      <td {...AS_CELL} className="col-source">
        {source}
        {published && (
          <>
            {' '}
            <span className="nowrap">{published}</span>
          </>
        )}
        {isMine && ` (${text.t('evidence.mine')})`}
      </td>
      <td {...AS_CELL} className="col-sentence">
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
