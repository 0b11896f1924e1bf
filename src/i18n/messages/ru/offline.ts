import type { Messages } from '../../shape';
import type { offline as English } from '../en/offline';

/** The Russian words of the store that works without a network. */
export const offline = {
  offline: {
    ready: 'Можно работать без сети',
    newer: 'Вышла новая версия',
    reload: 'Обновить',
  },
} satisfies Messages<typeof English>;
