import type { Messages } from '../../shape';
import type { viewTable as English } from '../en/viewTable';

/** The Russian words of a view as words and a table. */
export const viewTable = {
  viewTable: {
    close: 'Закрыть таблицу',
    hear: 'Послушать',
    length: 'Описание',
    short: 'Кратко',
    full: 'Полностью',
    copyWords: 'Скопировать описание',
    wordsCopied: 'Описание скопировано',
    copyTable: 'Скопировать таблицу',
    notCopied: 'Копировать здесь не разрешено. Выделите текст.',
    caption: 'Цифры этого вида с обеими границами',
    what: 'Показатель',
    words: 'Сказано',
    least: 'Нижняя граница',
    most: 'Верхняя граница',
    speaker: 'Кто сказал',
    said: 'День высказывания',
    nobody: 'не названа',
    empty: 'Фильтр не оставляет здесь ни одной цифры.',
    move: 'В самом виде стрелки влево и вправо ведут по цифрам одного места в порядке времени. Вверх и вниз — от места к месту. Shift с буквой — к следующему месту на эту букву. Enter открывает цитату.',
    moveMatrix:
      'В самом виде стрелки влево и вправо ведут по цифрам одного показателя. Вверх и вниз — от показателя к показателю. Shift с буквой — к следующему на эту букву. Enter открывает цитату.',
  },
} satisfies Messages<typeof English>;
