import { type ReactNode, useRef } from 'react';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';

/** The marks of a chart as one tab stop, which moves on when a filter fades its mark; nothing here is drawn again. */
export function MarkGroup({ children }: { readonly children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  const { onKeyDown, onFocus } = useRovingMarks(group);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the marks inside, which are buttons
    <g ref={group} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </g>
  );
}
