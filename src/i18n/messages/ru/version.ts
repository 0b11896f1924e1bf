import type { Messages } from '../../shape';
import type { version as English } from '../en/version';

/** The Russian words of another version of the data than today’s. */
export const version = {
  version: {
    title: 'Версия данных',
    shown: {
      older: 'Данные показаны такими, какими были в версии {{version}}. С тех пор они изменились.',
      unknown: 'В адресе указана версия данных {{version}}, она не сохранилась. Показаны сегодняшние.',
      unavailable: 'Версию данных {{version}}, указанную в адресе, получить не удалось. Показаны сегодняшние.',
    },
    same: 'В данных по этой ссылке ничего не изменилось.',
    differs_one: 'В данных по этой ссылке изменилось {{count}} высказывание.',
    differs_few: 'В данных по этой ссылке изменилось {{count}} высказывания.',
    differs_many: 'В данных по этой ссылке изменилось {{count}} высказываний.',
    differs_other: 'В данных по этой ссылке изменилось {{count}} высказывания.',
    elsewhere_one: 'В остальных данных — ещё {{count}}.',
    elsewhere_few: 'В остальных данных — ещё {{count}}.',
    elsewhere_many: 'В остальных данных — ещё {{count}}.',
    elsewhere_other: 'В остальных данных — ещё {{count}}.',
    show: 'Тогда и сейчас',
    hide: 'Скрыть список',
    today: 'Перейти к сегодняшним данным',
    was: 'Тогда',
    now: 'Сейчас',
    changed: 'Изменено:',
    removed: 'Убрано:',
    added: 'Добавлено:',
    part: {
      figure: 'Цифра',
      what: 'О чём',
      place: 'Место',
      period: 'Период',
      speaker: 'Кто сказал',
      said: 'Сказано',
      quote: 'Цитата',
      translation: 'Перевод',
      notes: 'Примечания',
    },
  },
} satisfies Messages<typeof English>;
