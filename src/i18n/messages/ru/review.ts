import type { Messages } from '../../shape';
import type { review as English } from '../en/review';

/** The Russian words of the review of a reader's own documents. */
export const review = {
  review: {
    title: 'Разбор',
    none: 'Своих документов пока нет.',
    noneHow: 'Перетащите статью на страницу или выберите файл. Всё найденное останется в этом браузере.',
  },
} as const satisfies Messages<typeof English>;
