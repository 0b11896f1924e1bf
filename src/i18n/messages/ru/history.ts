import type { Messages } from '../../shape';
import type { history as English } from '../en/history';

/** The Russian words of how a claim of the reader's own came to be. */
export const history = {
  history: {
    title: 'Как цифра взята из моего документа',
    added: 'Документ добавлен из файла {{name}}',
    pasted: 'Документ добавлен из вставленного текста',
    read: 'Найдено распознавателем',
    version: 'версия {{version}}',
    selected: 'Слова выделены мной',
    edited: 'Исправлено мной: {{fields}}',
    accepted: 'Принято мной',
    rejected: 'Отклонено мной',
    later: 'Отложено',
    reopened: 'Снова открыто мной',
    repeated: 'Отмечено мной как повтор {{claim}}',
    field: {
      quantity: 'цифра',
      indicator: 'показатель',
      refArea: 'место',
      counterpartArea: 'вторая сторона',
      period: 'время',
      said: 'кто сказал',
      status: 'как сказано',
      figure: 'слова цифры',
      quote: 'предложение',
    },
  },
} satisfies Messages<typeof English>;
