import type { ReactNode } from 'react';
import { useMediaQuery } from '../useMediaQuery';
import { useAhead } from './ahead';

/**
 * True where the media query holds; while every width is drawn ahead, `drawn`. While that is taken over it is true where
 * the page has shown what was drawn ahead as `name`, whatever the window has become since.
 */
export function useWhere(query: string, name: string, drawn: boolean): boolean {
  const ahead = useAhead();
  return useMediaQuery(query, ahead.every ? drawn : ahead.kept.has(name));
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
  return useWhere(query, name, true) && children(every ? name : undefined);
}
