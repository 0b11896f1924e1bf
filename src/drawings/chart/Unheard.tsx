import type { ReactNode } from 'react';

const HIDDEN = { 'aria-hidden': true } as const;

/** What is seen and not read, since the name of a mark says it already. */
export function Unheard({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <g className={className} {...HIDDEN}>
      {children}
    </g>
  );
}
