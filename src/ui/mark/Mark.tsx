import type { ReactNode } from 'react';
import type { MarkKind } from './markAttributes';
import { useLiveMark } from './useMark';

type MarkProps = {
  readonly id: string;
  readonly kind?: MarkKind;
  /** The whole claim in words, for those who do not see the mark. */
  readonly label: string;
  /** Marks of one row of the arrow keys share it. */
  readonly row: number | string;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A drawn figure in an SVG: focusable, activated like a button, and emphasised with its like. What it draws never
 * depends on its emphasis, so that a change of that is written into the element and nothing is rendered again.
 */
export function Mark({ id, kind = 'claim', label, row, className = '', children }: MarkProps) {
  const { ref, emphasis, props } = useLiveMark<SVGGElement>(id, kind);
  // A ghost loses the attribute, whichever value the arrow keys gave it.
  const tabIndex = emphasis === 'faded' ? undefined : -1;
  return (
    <g
      ref={ref}
      {...props}
      className={`mark ${className}`}
      role="button"
      tabIndex={tabIndex}
      aria-label={label}
      data-row={row}
    >
      {children}
    </g>
  );
}
