import { useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { Bars, type BarsProps } from '../../drawings/addsup/Bars';
import { nameOfCode } from '../../i18n/nameOfCode';
import { useText } from '../../i18n/TextContext';
import { COARSE, FINE } from '../../layout/addsup/addsUpPicture';
import { BAR_ROOMS, PHONE_ROOMS } from '../../layout/addsup/rooms';
import { type AddsUp, addsUp } from '../../selectors/addsUp';
import { addsUpOutline } from '../../selectors/outline';
import { AtWidth, useRoom } from '../../ui/ahead/AtWidth';
import { DRAWN_OFF_PHONE, DRAWN_ON_PHONE } from '../../ui/ahead/useOnPhone';
import { Where } from '../../ui/ahead/Where';
import * as breakpoints from '../../ui/breakpoints';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import './adds-up.css';

/** One bar that stacks what is quoted and what is derived of the region's turnover in a year. */
export function AddsUpView() {
  const { dataset, choices, text } = useView();
  const model = addsUp(dataset, choices);
  if (!model) return null;
  return (
    <ViewFrame
      view="adds-up"
      size="small"
      className="adds-up"
      title={text.t('addsUp.title', { year: model.year })}
      actions={<ExportButton view="adds-up" />}
    >
      <Where query={breakpoints.PHONE} name={DRAWN_ON_PHONE}>
        {(ahead) => (
          <Bar
            name="adds-up-phone"
            widths={PHONE_ROOMS}
            heights={COARSE}
            model={model}
            dataset={dataset}
            ahead={ahead}
          />
        )}
      </Where>
      <Where query={breakpoints.OFF_PHONE} name={DRAWN_OFF_PHONE}>
        {(ahead) => (
          <Bar name="adds-up" widths={BAR_ROOMS} heights={FINE} model={model} dataset={dataset} ahead={ahead} />
        )}
      </Where>
    </ViewFrame>
  );
}

type BarProps = {
  readonly model: AddsUp;
  readonly dataset: Dataset;
  readonly heights: BarsProps['heights'];
  /** As which, and for which rooms, it is drawn ahead. */
  readonly name: string;
  readonly widths: readonly number[];
  /** For the sheet, which shows it where it is meant for. */
  readonly ahead: string | undefined;
};

function Bar({ name, widths, ahead, ...bar }: BarProps) {
  const { ref, width } = useRoom<HTMLDivElement>(name, widths);
  return (
    <div ref={ref} data-ahead={ahead}>
      <AtWidth name={name} widths={widths} width={width} draw={(width) => <Picture {...bar} width={width} />} />
    </div>
  );
}

type PictureProps = Omit<BarsProps, 'text'>;

function Picture({ model, dataset, width, heights }: PictureProps) {
  const text = useText();
  const marks = useRef<SVGSVGElement>(null);
  const outline = useMemo(() => addsUpOutline(model), [model]);
  const roving = useRovingMarks(marks, outline, (code) => nameOfCode(text, dataset.codes, code));
  return (
    <svg
      ref={marks}
      className="au-svg"
      width={width}
      height={heights.all}
      role="group"
      aria-label={text.t('addsUp.title', { year: model.year })}
      {...roving}
    >
      <Bars text={text} model={model} dataset={dataset} width={width} heights={heights} />
    </svg>
  );
}
