import { useLayoutEffect } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import intake from './intake.css?inline';

/** The sheet of the dialog comes with it: who adds no documents does not fetch it with the page. */
export function useIntakeSheet(): void {
  useLayoutEffect(() => {
    return adoptSheet(document, intake);
  }, []);
}
