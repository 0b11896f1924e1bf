import { PHONE } from '../breakpoints';
import { useWhere } from './Where';

/** What only a phone shows is drawn ahead under this name. */
export const ON_PHONE = 'on-phone';

/** True on a phone; false while every width is drawn ahead. */
export const useOnPhone = () => useWhere(PHONE, ON_PHONE, false);
