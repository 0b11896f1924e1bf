import { useLayoutEffect } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import draft from './draft.css?inline';
import review from './review.css?inline';

/** The sheets of the review come with it: who has no documents does not fetch them with the page. */
export function useReviewSheets(): void {
  useLayoutEffect(() => {
    return adoptSheet(document, `${review}${draft}`);
  }, []);
}
