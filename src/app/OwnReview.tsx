import { useOwnShown } from '../data/own/useOwnShown';
import { ReviewView } from '../views/review/ReviewView';

/** The review of the reader’s own documents; from then on the other views hold what he accepts there. */
export function OwnReview() {
  useOwnShown();
  return <ReviewView />;
}
