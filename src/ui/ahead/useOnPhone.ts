import { PHONE } from '../breakpoints';
import { useWhere } from './Where';

/** What only a phone shows is drawn ahead under this name, and under the other what all else show in its place. */
export const DRAWN_ON_PHONE = 'on-phone';
export const DRAWN_OFF_PHONE = 'off-phone';

/** True on a phone; false while every width is drawn ahead. */
export const useOnPhone = () => useWhere(PHONE, DRAWN_ON_PHONE, false);
