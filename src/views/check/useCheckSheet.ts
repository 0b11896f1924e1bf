import { useLayoutEffect } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import check from './check.css?inline';

/** The sheet of the check comes with it. */
export function useCheckSheet(): void {
  useLayoutEffect(() => {
    return adoptSheet(document, check);
  }, []);
}
