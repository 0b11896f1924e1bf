import { Content, Description, Portal, Root, Title } from '@radix-ui/react-dialog';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useFocusGivenBack } from '../focus/useFocusGivenBack';
import { type Heights, SHEET_DRAG_THRESHOLD, STOPS, type Stop, scrollInto, stopAfter, stopBeyond } from './sheetStops';

type SheetProps = {
  /** Names it for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly words: { readonly half: string; readonly full: string };
  readonly start?: Stop;
  /** What it is about, as long as it is this; it is scrolled into view above the sheet. */
  readonly about?: string;
  readonly find?: () => Element | null;
  /** True when what is touched outside closes it. */
  readonly light?: boolean;
  /** True when it takes the focus as it opens. */
  readonly takesFocus?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A sheet from below with three stops, for which the page has room. Its grip is dragged, tapped to go from one to the next, or
 * moved by the arrow keys; dragged down, or by Escape, it closes, and the focus returns to where it was.
 */
export function Sheet({ title, description, words, start = 'half', light, takesFocus, onClose, ...rest }: SheetProps) {
  const { about, find, children } = rest;
  const [stop, setStop] = useState<Stop>(start);
  const sheet = useRef<HTMLDivElement>(null);
  const giveBack = useFocusGivenBack();
  const drag = useDrag(sheet, stop, (next) => (next === 'closed' ? onClose() : setStop(next)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that it is about, and for each stop
  useEffect(() => {
    const frame = requestAnimationFrame(() => keepInView(find?.() ?? null, sheet.current));
    return () => cancelAnimationFrame(frame);
  }, [about, stop]);
  const full = stop === 'full';
  return (
    <Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <Content
          ref={sheet}
          className="sheet"
          data-stop={stop}
          onInteractOutside={(event) => {
            if (!light) event.preventDefault();
          }}
          onOpenAutoFocus={(event) => {
            if (!takesFocus) event.preventDefault();
          }}
          onCloseAutoFocus={giveBack}
        >
          <Title className="visually-hidden">{title}</Title>
          <Description className="visually-hidden">{description}</Description>
          <button
            type="button"
            className="sheet-grip"
            aria-expanded={full}
            aria-label={full ? words.half : words.full}
            {...drag}
          />
          <div className="sheet-body">{children}</div>
        </Content>
      </Portal>
    </Root>
  );
}

/** Scrolls the page so that this shows above the sheet. */
function keepInView(element: Element | null, sheet: Element | null): void {
  if (!element || !sheet) return;
  const { top, bottom } = element.getBoundingClientRect();
  const by = scrollInto({ top: top - 24, bottom: bottom + 12 }, { top: 0, bottom: sheet.getBoundingClientRect().top });
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (by !== 0) scrollBy({ top: by, behavior });
}

/** The heights that the sheet of styles gives the stops, in pixels. */
function heightsNow(): Heights {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const { innerHeight } = window;
  return { peek: 7 * rem, half: Math.max(innerHeight * 0.46, 13.75 * rem), full: innerHeight * 0.92 };
}

/** The grip follows the finger; what it comes to is said when that lets go. */
function useDrag(sheet: RefObject<HTMLElement | null>, stop: Stop, onStop: (stop: Stop | 'closed') => void) {
  const from = useRef<number | null>(null);
  const moved = useRef(false);
  const end = (isDone: boolean) => {
    const box = sheet.current;
    from.current = null;
    if (!box) return;
    const { height } = box.getBoundingClientRect();
    box.style.removeProperty('height');
    if (isDone && moved.current) onStop(stopAfter(stop, height, heightsNow()));
  };
  return {
    onPointerDown: ({ clientY, pointerId, currentTarget }: PointerEvent<HTMLElement>) => {
      from.current = clientY;
      moved.current = false;
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (from.current === null || !sheet.current) return;
      if (Math.abs(clientY - from.current) > SHEET_DRAG_THRESHOLD) moved.current = true;
      if (moved.current) sheet.current.style.height = `${Math.max(0, window.innerHeight - clientY)}px`;
    },
    onPointerUp: () => end(from.current !== null),
    onPointerCancel: () => end(false),
    onKeyDown: (event: KeyboardEvent) => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] ?? 0;
      const next = STOPS[STOPS.indexOf(stop) + by];
      if (by === 0) return;
      event.preventDefault();
      if (next !== undefined) onStop(next);
    },
    onClick: () => {
      if (!moved.current) onStop(stopBeyond(stop));
      moved.current = false;
    },
  };
}
