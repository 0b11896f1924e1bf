import type { Messages } from '../../shape';
import type { exportEmbed as English } from '../en/exportEmbed';

/** The Russian words of the embedding of a view. */
export const exportEmbed = {
  exportEmbed: {
    width: 'Ширина',
    full: 'По ширине страницы',
    pixels: 'Пиксели',
    height: 'Высота',
    fit: 'По содержанию',
    data: 'Данные',
    live: 'Обновляются',
    frozen: 'Зафиксированы на сегодня',
    theme: 'Тема',
    system: 'Как у читателя',
    light: 'Светлая',
    dark: 'Тёмная',
    sentence: '{{view}}. {{tagline}}',
    unitSentence: '{{view}}: {{unit}}. {{tagline}}',
    preview: 'Предпросмотр',
    snippet: 'Код для вашей страницы',
    copy: 'Скопировать код',
    copied: 'Скопировано',
    copyFailed: 'Копировать здесь не разрешено. Текст выделен.',
    note: 'Сохраняются выбранные здесь фильтры и язык. Где фреймы или скрипты не работают, остаётся ссылка или изображение без фильтров.',
  },
} satisfies Messages<typeof English>;
