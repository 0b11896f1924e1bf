import { type ReactNode, useRef } from 'react';
import type { Branch } from '../../lib/walkBranches';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';

type MarkGroupProps = {
  readonly outline: readonly Branch[];
  readonly nameOf: (code: string) => string;
  readonly children: ReactNode;
};

/** The marks of a chart as one tab stop, which moves on when a filter fades its mark; nothing here is drawn again. */
export function MarkGroup({ outline, nameOf, children }: MarkGroupProps) {
  const group = useRef<SVGGElement>(null);
  const { onKeyDown, onFocus } = useRovingMarks(group, outline, nameOf);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the marks inside, which are buttons
    <g ref={group} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </g>
  );
}
