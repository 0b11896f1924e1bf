import type { ReactNode } from 'react';
import { useMediaQuery } from '../useMediaQuery';
import { useAhead } from './ahead';

/** True where the media query holds; while every width is drawn ahead, `ahead`. */
export function useWhere(query: string, ahead: boolean): boolean {
  const { every } = useAhead();
  return useMediaQuery(query, every ? ahead : undefined);
}

type WhereProps = {
  readonly query: string;
  /** For the sheet, which hides what is drawn ahead where the query does not hold. */
  readonly name: string;
  readonly children: (ahead: string | undefined) => ReactNode;
};

/** What is drawn where the media query holds; ahead of any window it always is. */
export function Where({ query, name, children }: WhereProps) {
  const { every } = useAhead();
  return useWhere(query, true) && children(every ? name : undefined);
}
