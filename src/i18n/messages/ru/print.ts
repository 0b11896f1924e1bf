import type { Messages } from '../../shape';
import type { print as English } from '../en/print';

/** The Russian words of the printed page. */
export const print = {
  print: {
    notes: 'Примечания',
    said: 'сказано {{day}}',
    sameSentence: 'В предложении из примечания {{number}}:',
    published: '{{publisher}}, {{day}}',
    formula: 'Формула: {{formula}}',
    address: 'Адрес',
    version: 'Версия данных: {{version}}',
  },
} satisfies Messages<typeof English>;
