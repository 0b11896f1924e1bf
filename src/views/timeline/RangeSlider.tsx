import { Range, Root, Thumb, Track } from '@radix-ui/react-slider';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { isoMonth, MONTHS, type MonthRange } from '../../domain/month';
import { longMonth } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { useActions, useReader } from '../../state/ReaderContext';

const YEAR = 12;

/**
 * The chosen months between two handles. Arrows move a handle by a month, Page Up and Down by a year, Home and End to
 * the ends; with Shift the arrows move both. Dragging between the handles moves the range; only its end is written.
 */
export function RangeSlider() {
  const text = useText();
  const { chooseTime } = useActions();
  const time = useReader(({ choices }) => choices.time);
  const root = useRef<HTMLSpanElement>(null);
  const name = (month: number) => longMonth(text, `${isoMonth(month)}-01`);

  const onKeyDown = (event: KeyboardEvent, handle: 'from' | 'to') => {
    const by = stepOf(event);
    if (by === 0) return;
    event.preventDefault();
    chooseTime(event.shiftKey ? moved(time, by) : resized(time, handle, by));
  };

  /** Dragging the middle: pixels become months, the range keeps its length. */
  const onPan = (event: PointerEvent<HTMLElement>) => {
    const width = root.current?.getBoundingClientRect().width ?? 0;
    if (event.button !== 0 || width === 0) return;
    event.stopPropagation();
    event.preventDefault();
    const bar = event.currentTarget;
    const start = event.clientX;
    const from = time;
    bar.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => {
      chooseTime(moved(from, Math.round(((clientX - start) / width) * MONTHS)), { history: 'none' });
    };
    const end = ({ clientX }: globalThis.PointerEvent) => {
      bar.removeEventListener('pointermove', move);
      bar.removeEventListener('pointerup', end);
      bar.removeEventListener('pointercancel', end);
      chooseTime(moved(from, Math.round(((clientX - start) / width) * MONTHS)));
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', end);
    bar.addEventListener('pointercancel', end);
  };

  return (
    <Root
      ref={root}
      className="tl-slider"
      min={0}
      max={MONTHS}
      step={1}
      minStepsBetweenThumbs={1}
      value={[time.from, time.to + 1]}
      onValueChange={([from = 0, to = MONTHS]) => chooseTime({ from, to: to - 1 }, { history: 'none' })}
      onValueCommit={([from = 0, to = MONTHS]) => chooseTime({ from, to: to - 1 })}
    >
      <Track className="tl-track">
        <Range className="tl-range" title={text.t('timeline.moveRange')} onPointerDown={onPan} />
      </Track>
      <Thumb
        className="tl-thumb"
        aria-label={text.t('timeline.from')}
        aria-valuetext={name(time.from)}
        onKeyDown={(event) => onKeyDown(event, 'from')}
      />
      <Thumb
        className="tl-thumb"
        aria-label={text.t('timeline.to')}
        aria-valuetext={name(time.to)}
        onKeyDown={(event) => onKeyDown(event, 'to')}
      />
    </Root>
  );
}

function stepOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'PageUp') return YEAR;
  if (key === 'PageDown') return -YEAR;
  if (key === 'Home') return -MONTHS;
  if (key === 'End') return MONTHS;
  if (!shiftKey) return 0;
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
}

function moved({ from, to }: MonthRange, by: number): MonthRange {
  const step = Math.max(-from, Math.min(MONTHS - 1 - to, by));
  return { from: from + step, to: to + step };
}

function resized({ from, to }: MonthRange, handle: 'from' | 'to', by: number): MonthRange {
  if (handle === 'from') return { from: Math.max(0, Math.min(to, from + by)), to };
  return { from, to: Math.min(MONTHS - 1, Math.max(from, to + by)) };
}
