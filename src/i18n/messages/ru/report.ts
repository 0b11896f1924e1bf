import type { Messages } from '../../shape';
import type { report as English } from '../en/report';

/** The Russian words of the report that a reader puts together. */
export const report = {
  report: {
    untitled: 'Отчёт',
    made: '{{app}}, {{day}}. Данные {{version}}',
    notes: 'Примечания',
    about: 'Об этом отчёте',
    again: 'Этот же отчёт на сайте:',
    opens: 'На сайте:',
    openView: 'Открыть на сайте',
    assumed: 'Допущения:',
    rests: 'На чём основан расчёт',
    figures: 'Цифры на рисунке',
  },
} satisfies Messages<typeof English>;
