import { type ReactNode, type RefObject, useMemo } from 'react';
import { widthIn } from '../../lib/widthIn';
import { useTypeScale } from '../type/typeScale';
import { useWidth } from '../useWidth';
import { useAhead } from './ahead';
import { useAtFirst } from './useAtFirst';

type Room<Element> = {
  readonly ref: RefObject<Element | null>;
  /** The width at which to draw, in whole pixels; 0 until there is one. */
  readonly width: number;
};

/** The room of an element that may have been drawn ahead, as `name`, at one of these widths. */
export function useRoom<Element extends HTMLElement>(name: string, widths: readonly number[]): Room<Element> {
  const ahead = useAhead();
  const unknown = () => 0;
  const atFirst = useAtFirst(unknown, () => (!ahead.every && ahead.kept.get(name)) || 0);
  const [ref, found] = useWidth<Element>(atFirst);
  const { scale } = useTypeScale();
  const room = Math.floor(found / scale);
  return useMemo(() => ({ ref, width: room > 0 ? widthIn(widths, room) : 0 }), [ref, room, widths]);
}

type AtWidthProps = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly width: number;
  readonly draw: (width: number) => ReactNode;
};

/** What is drawn at a width; ahead of any window at each of `widths`, among which the sheet chooses. */
export function AtWidth({ name, widths, width, draw }: AtWidthProps) {
  const { every } = useAhead();
  const { props } = useTypeScale();
  if (!every) return width > 0 && <div {...props}>{draw(width)}</div>;
  return widths.map((each) => (
    <div key={each} data-ahead={name} data-width={each}>
      {draw(each)}
    </div>
  ));
}
