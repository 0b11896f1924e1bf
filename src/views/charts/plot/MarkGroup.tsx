import { type ReactNode, useRef } from 'react';
import { useChoices } from '../../../state/ReaderContext';
import { useRovingMarks } from '../../../ui/mark/useRovingMarks';

/**
 * The marks of a chart as one tab stop. It renders again with every choice, so that the stop moves on when a filter
 * fades its mark; the marks themselves are passed in and stay as they are.
 */
export function MarkGroup({ children }: { readonly children: ReactNode }) {
  useChoices();
  const group = useRef<SVGGElement>(null);
  const { onKeyDown, onFocus } = useRovingMarks(group);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the marks inside, which are buttons
    <g ref={group} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </g>
  );
}
