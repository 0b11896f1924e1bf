import { useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { Bars, type BarsProps } from '../../drawings/addsup/Bars';
import { useText } from '../../i18n/TextContext';
import { COARSE, FINE } from '../../layout/addsup/addsUpPicture';
import { BAR_ROOMS } from '../../layout/addsup/rooms';
import { type AddsUp, addsUp } from '../../selectors/addsUp';
import { AtWidth, useRoom } from '../../ui/ahead/AtWidth';
import { useAhead } from '../../ui/ahead/ahead';
import { useOnPhone } from '../../ui/ahead/useOnPhone';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import './adds-up.css';

const WIDTHS = [...BAR_ROOMS.keys()];

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
      <Bar model={model} dataset={dataset} />
    </ViewFrame>
  );
}

function Bar({ model, dataset }: { readonly model: AddsUp; readonly dataset: Dataset }) {
  const { ref, width } = useRoom<HTMLDivElement>('adds-up', WIDTHS);
  const { every } = useAhead();
  const phone = useOnPhone();
  const draw = (width: number) => {
    const coarse = every ? BAR_ROOMS.get(width) : phone;
    return <Picture model={model} dataset={dataset} width={width} heights={coarse ? COARSE : FINE} />;
  };
  return (
    <div ref={ref}>
      <AtWidth name="adds-up" widths={WIDTHS} width={width} draw={draw} />
    </div>
  );
}

type PictureProps = Omit<BarsProps, 'text'>;

function Picture({ model, dataset, width, heights }: PictureProps) {
  const text = useText();
  const marks = useRef<SVGSVGElement>(null);
  const roving = useRovingMarks(marks);
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
