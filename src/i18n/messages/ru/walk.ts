import type { Messages } from '../../shape';
import type { walk as English } from '../en/walk';

/** The Russian words for those who go about the page by keys, or listen to it. */
export const walk = {
  walk: {
    opened: 'Источник цифры: {{figure}}. {{index}} из {{count}}.',
    openedAlone: 'Источник цифры: {{figure}}.',
    playing: 'Воспроизведение. {{said}}',
    stopped: 'Воспроизведение остановлено.',
    closed: 'Источник цифры закрыт.',
    everything: 'Без фильтра. {{shown}}.',
    filtered: '{{shown}}. {{filter}}.',
    empty: 'Ничего не осталось: {{topics}}.',
    sorted: 'Сортировка: {{column}}, {{order}}.',
    order: { rising: 'по возрастанию', falling: 'по убыванию' },
    column: {
      quantity: 'по показателю',
      value: 'по значению',
      place: 'по месту',
      period: 'по периоду',
      speaker: 'по автору высказывания',
      source: 'по источнику',
      said: 'по дню высказывания',
    },
    clock: {
      described: 'Цифры расставлены по времени, о котором речь.',
      said: 'Цифры расставлены по дню высказывания.',
    },
    derived: { shown: 'Расчёты показаны.', hidden: 'Расчёты скрыты.' },
    aside: 'Исключено: {{figure}}.',
    restored: 'Возвращено: {{figure}}.',
    near_one: 'Здесь {{count}} цифра',
    near_few: 'Здесь {{count}} цифры',
    near_many: 'Здесь {{count}} цифр',
    near_other: 'Здесь {{count}} цифры',
  },
} satisfies Messages<typeof English>;
