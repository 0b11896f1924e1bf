import type { Messages } from '../../shape';
import type { embed as English } from '../en/embed';

/** The Russian words of one view in the frame of another page. */
export const embed = {
  embed: {
    whole: 'Все высказывания и источники',
    credit: 'Цифры приведены по словам: {{who}}',
    asOf: 'Данные такие, какими были в версии {{version}}.',
    today: 'Показать сегодняшние',
    evidence: 'Кто это сказал',
    more: 'Подробнее',
    close: 'Закрыть',
    formula: 'Наш расчёт: {{formula}}',
    publisher: '{{publisher}}, {{day}}',
  },
} satisfies Messages<typeof English>;
