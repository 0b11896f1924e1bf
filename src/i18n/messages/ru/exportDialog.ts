import type { Messages } from '../../shape';
import type { exportDialog as English } from '../en/exportDialog';

/** The Russian words of the export dialog around its four ways. */
export const exportDialog = {
  export: {
    title: 'Экспорт',
    ofView: 'Вид',
    statement: 'Открытое высказывание',
    close: 'Закрыть',
    ways: 'Вид экспорта',
    loading: 'Загружается',
    read: 'Словами и таблицей',
    tab: { image: 'Изображение', data: 'Данные', cite: 'Цитирование', embed: 'На сайт' },
  },
} satisfies Messages<typeof English>;
