import { Range, Root, Thumb, Track } from '@radix-ui/react-slider';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { lengthOf } from '../../domain/axis';
import { countedMonths, resizedRange, shiftedRange } from '../../domain/countedMonths';
import { longMonth } from '../../i18n/dates';
import { useActions, useChoice } from '../../state/ReaderContext';
import type { HistoryStep } from '../../state/store';
import { DRAG_THRESHOLD, followDrag } from '../../ui/drag';
import { sliderStep } from '../../ui/sliderStep';
import { useView } from '../useView';

const YEAR = 12;
/** Keys that follow each other within this time are one step for the back button. */
const BURST_MS = 1000;

/**
 * The chosen months between two handles. Arrows move a handle by a month, Page Up and Down by a year, Home and End to
 * the ends; with Shift the arrows move both. Dragging between the handles moves the range; only its end is written. What
 * is touched between or on the handles and not dragged asks for the year under it.
 */
export function RangeSlider({ onYear }: { readonly onYear: (year: number) => void }) {
  const { dataset, text } = useView();
  const { chooseTime } = useActions();
  const chosen = useChoice((choices) => choices.time);
  const root = useRef<HTMLSpanElement>(null);
  const months = countedMonths(dataset.axis);
  const time = months.read(chosen);
  const name = (month: number) => longMonth(text, `${months.nameOf(month)}-01`);

  /** When a key last moved a handle, and what the history makes of what is chosen now. */
  const lastKey = useRef(Number.NEGATIVE_INFINITY);
  const step = useRef<HistoryStep>('push');
  const onKeyDown = (event: KeyboardEvent, handle: 'from' | 'to') => {
    if (/^(Arrow|Page|Home|End)/.test(event.key)) {
      step.current = event.timeStamp - lastKey.current < BURST_MS ? 'replace' : 'push';
      lastKey.current = event.timeStamp;
    }
    const by = sliderStep(event, YEAR, months.count);
    if (by === 0) return;
    event.preventDefault();
    const range = event.shiftKey ? shiftedRange(time, by, months.count) : resizedRange(time, handle, by, months.count);
    chooseTime(months.write(range), { history: step.current });
  };

  /** Where a press began, in pixels of the window. */
  const pressed = useRef(0);
  /** True while a finger rests on the bar beside the handles and what lies between them. */
  const finger = useRef(false);
  const onTap = ({ clientX, detail }: MouseEvent<HTMLElement>) => {
    const box = root.current?.getBoundingClientRect();
    if (!box || box.width === 0 || detail === 0 || Math.abs(clientX - pressed.current) > DRAG_THRESHOLD) return;
    const { first, last } = dataset.axis;
    const at = first + Math.floor(((clientX - box.left) / box.width) * lengthOf(dataset.axis));
    onYear(Math.min(last, Math.max(first, at)));
  };
  const press = ({ clientX }: PointerEvent<HTMLElement>) => {
    pressed.current = clientX;
  };

  /** Dragging the middle: pixels become months, the range keeps its length. */
  const onPan = (event: PointerEvent<HTMLElement>) => {
    const width = root.current?.getBoundingClientRect().width ?? 0;
    press(event);
    if (event.button !== 0 || width === 0) return;
    const from = time;
    const panned = (by: number) =>
      months.write(shiftedRange(from, Math.round((by / width) * months.count), months.count));
    followDrag(event, {
      onMove: (by) => chooseTime(panned(by), { history: 'none' }),
      onEnd: (by) => chooseTime(panned(by)),
    });
  };

  return (
    <Root
      ref={root}
      className="tl-slider"
      min={0}
      max={months.count}
      step={1}
      minStepsBetweenThumbs={1}
      value={[time.from, time.to + 1]}
      onValueChange={([from = 0, to = months.count]) =>
        chooseTime(months.write({ from, to: to - 1 }), { history: 'none' })
      }
      onPointerDown={(event) => {
        step.current = 'push';
        // A finger beside the handles may be about to scroll the page: only its tap means something.
        finger.current = event.pointerType === 'touch' && event.target === event.currentTarget.firstElementChild;
        if (!finger.current) return;
        press(event);
        event.preventDefault();
      }}
      onClick={(event) => {
        if (finger.current) onTap(event);
        finger.current = false;
      }}
      onValueCommit={([from = 0, to = months.count]) =>
        chooseTime(months.write({ from, to: to - 1 }), { history: step.current })
      }
    >
      <Track className="tl-track">
        {/* For a pointer: keys move both ends by the handles, with Shift. */}
        <Range
          className="tl-range"
          title={text.t('timeline.moveRange')}
          aria-hidden="true"
          onPointerDown={onPan}
          onClick={onTap}
        />
      </Track>
      <Thumb
        className="tl-thumb"
        aria-label={text.t('timeline.from')}
        aria-valuetext={name(time.from)}
        onKeyDown={(event) => onKeyDown(event, 'from')}
        onPointerDown={press}
        onClick={onTap}
      />
      <Thumb
        className="tl-thumb"
        aria-label={text.t('timeline.to')}
        aria-valuetext={name(time.to)}
        onKeyDown={(event) => onKeyDown(event, 'to')}
        onPointerDown={press}
        onClick={onTap}
      />
    </Root>
  );
}
