import type { Messages } from '../../shape';
import type { exportImage as English } from '../en/exportImage';

/** The Russian words of exported pictures. */
export const exportImage = {
  exportImage: {
    same: 'То же,',
    derived: 'Расчёт:',
    size: 'Размер',
    article: 'Статья, 1200 × 675',
    slide: 'Слайд, 1920 × 1080',
    square: 'Квадрат, 1080 × 1080',
    own: 'Свой размер',
    width: 'Ширина',
    height: 'Высота',
    between: 'от {{least}} до {{most}}',
    theme: 'Тема',
    light: 'Светлая',
    dark: 'Тёмная',
    language: 'Язык',
    format: 'Формат',
    scale: 'Разрешение',
    download: 'Скачать',
    copy: 'Скопировать изображение',
    copied: 'Скопировано',
    share: 'Поделиться',
    cancel: 'Отменить',
    drawing: 'Изображение готовится',
    preparing: 'Файл {{name}} готовится',
    ready: 'Файл {{name}} сохранён',
    failed: 'Не удалось создать изображение: {{reason}}',
    tooLarge: 'Такое изображение браузеру не под силу. Выберите меньшее разрешение.',
    preview: 'Предпросмотр: {{title}}',
    pages: 'Страница {{page}} из {{count}}',
    motto: 'Каждая цифра ведёт к цитате, из которой взята',
    version: 'Данные {{version}}',
    rights: 'Данные, прочтения и наши переводы: {{licence}}. Цитаты принадлежат их издателям.',
  },
} satisfies Messages<typeof English>;
