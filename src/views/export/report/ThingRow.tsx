import { type PointerEventHandler, useId } from 'react';
import type { UiLanguage } from '../../../domain/quote';
import type { Drawings } from '../../../pictures/drawing';
import type { Vocabulary } from '../../../state/address';
import { Icon } from '../../../ui/Icon';
import { useView } from '../../useView';
import { thingWords } from './thingWords';
import { usePreview } from './usePreview';

type Grip = Readonly<
  Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', PointerEventHandler<HTMLElement>>
>;

type ThingRowProps = {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  /** The pointer has it. */
  readonly held: boolean;
  readonly remark: string;
  readonly lang: UiLanguage;
  readonly vocabulary: Vocabulary;
  readonly drawings: Drawings;
  readonly onRemark: (words: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly grip: Grip;
};

/** A thing of the report: how it looks, what it is, its place, and what is remarked on it. */
export function ThingRow(props: ThingRowProps) {
  const { name, place, count, held, remark, lang, vocabulary, drawings, onRemark, onMove, onRemove, grip } = props;
  const { dataset, choices, text } = useView();
  const { t } = text;
  const id = useId();
  const preview = usePreview(name, lang, vocabulary, drawings);
  const words = thingWords(text, dataset, choices.aside, vocabulary, name);
  const called = words ? [words.figure, words.name].filter(Boolean).join(' ') : name;
  return (
    <li className="report-thing" data-held={held ? '' : undefined} data-thing={name}>
      <span className="report-grip" title={t('report.drag')} {...grip}>
        <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 4.2V4.3M10 4.2V4.3M6 7.9V8M10 7.9V8M6 11.6V11.7M10 11.6V11.7" />
        </svg>
      </span>
      <div className="report-preview">
        {preview === null ? <span>{words?.figure}</span> : <img src={preview} alt="" draggable={false} />}
      </div>
      <div className="report-words">
        <p className="report-name">{words?.name ?? t('report.lost')}</p>
        <p className="report-beside">{words?.beside}</p>
      </div>
      <div className="report-moves">
        <Move icon="up" name={t('report.up', { name: called })} isOff={place === 0} onClick={() => onMove(-1)} />
        <Move
          icon="down"
          name={t('report.down', { name: called })}
          isOff={place === count - 1}
          onClick={() => onMove(1)}
        />
        <Move icon="close" name={t('report.remove', { name: called })} isOff={false} onClick={onRemove} />
      </div>
      <label className="report-remark" htmlFor={id}>
        <span className="visually-hidden">{t('report.remarkOn', { name: called })}</span>
        <textarea
          id={id}
          rows={Math.min(8, 1 + remark.split('\n').length - 1 + Math.floor(remark.length / 70))}
          placeholder={t('report.remark')}
          value={remark}
          onChange={({ target }) => onRemark(target.value)}
        />
      </label>
    </li>
  );
}

type MoveProps = {
  readonly icon: 'up' | 'down' | 'close';
  readonly name: string;
  /** It can be reached, and does nothing: the focus stays where it is. */
  readonly isOff: boolean;
  readonly onClick: () => void;
};

function Move({ icon, name, isOff, onClick }: MoveProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
