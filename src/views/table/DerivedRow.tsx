import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { Day } from '../../domain/period';
import { codeName } from '../../i18n/codeNames';
import { shortPeriod } from '../../i18n/dates';
import { figureSentence } from '../../i18n/derived';
import { areaName } from '../../i18n/describe';
import { formulaText } from '../../i18n/formulas';
import { useText } from '../../i18n/TextContext';
import { derivedCells } from '../../layout/table/derivedCells';
import { figureById } from '../../selectors/evidenceDerived';
import { glyphOfDerived } from '../../selectors/glyphOf';
import { useMark } from '../../ui/mark/useMark';
import { OpenCell } from './OpenCell';
import { TimeStrip } from './TimeStrip';

type DerivedRowProps = {
  readonly figure: Derived;
  readonly known: Day;
  readonly dataset: Dataset;
  readonly aside: readonly string[];
};

/** What follows by arithmetic, as a row: a hollow mark, nothing bold, and its formula where a sentence would stand. */
export const DerivedRow = memo(function DerivedRow({ figure, known, dataset, aside }: DerivedRowProps) {
  const text = useText();
  const { props } = useMark(figure.id, 'derivation');
  const { 'aria-pressed': pressed, ...row } = props;
  const { derivation } = figure;
  const { areas, indicator, standing } = derivation;
  const { bound, value, unit } = derivedCells(text, figure);
  const formula = formulaText(text, figureById(dataset, aside), derivation);
  return (
    <tr {...row} className="claim-row derived-row" tabIndex={-1}>
      <OpenCell
        figure={figure}
        pressed={pressed}
        label={text.t('table.openDerived', { figure: figureSentence(text, dataset, figure) })}
      />
      <td className="col-bound">{bound}</td>
      <td className="col-value">{value}</td>
      <td className="col-unit">{unit}</td>
      <td className="col-what">{indicator === null ? text.pick(derivation.name) : codeName(text, indicator)}</td>
      <td className="col-place">
        <span className="place-dot" data-hue={glyphOfDerived(figure).hue} />
        {areas.length === 1 ? areaName(text, areas[0]) : areas.join(' + ')}
      </td>
      <td className="col-strip">
        <TimeStrip figure={figure} said={known} />
      </td>
      <td className="col-when">{shortPeriod(text, derivation.period)}</td>
      <td className="col-speaker">{text.t('derived.ours')}</td>
      <td className="col-source">{standing !== 'sound' && text.t(`table.standing.${standing}`)}</td>
      <td className="col-sentence">
        <span className="table-formula">= {formula}</span>
      </td>
    </tr>
  );
});
