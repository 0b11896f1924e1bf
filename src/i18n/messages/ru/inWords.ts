import type { Messages } from '../../shape';
import type { inWords as English } from '../en/inWords';

/** The Russian words that say what a formula does. */
export const inWords = {
  inWords: {
    both: 'Верно и то и другое.',
    said: 'Сказано: {{a}}.',
    before: 'После роста ({{g}}) величина — {{a}}; здесь — какой она была до него.',
    whole: '{{a}} — это {{s}} целого; здесь — всё целое.',
    rest: '{{a}} — это {{s}} целого; здесь — остальная его часть.',
    added: 'Из {{a}} столько прибавил рост ({{g}}).',
    part: 'Такую часть составляет {{a}} от {{b}}.',
    times: 'Во столько раз {{a}} больше, чем {{b}}.',
    each: 'Это {{a}}, поделённые поровну ({{b}}).',
    without: 'Это {{a}} за вычетом {{b}}.',
    sum: 'Это {{a}} и {{b}} вместе.',
    eachYear_one: 'Рост ({{g}}) за {{count}} год.',
    eachYear_few: 'Рост ({{g}}) за {{count}} года, если в каждом он был одинаковым.',
    eachYear_many: 'Рост ({{g}}) за {{count}} лет, если в каждом он был одинаковым.',
    eachYear_other: 'Рост ({{g}}) за {{count}} года, если в каждом он был одинаковым.',
    spread: {
      years_one: 'Это {{a}} за {{count}} год.',
      years_few: 'Это {{a}}, распределённые поровну на {{count}} года.',
      years_many: 'Это {{a}}, распределённые поровну на {{count}} лет.',
      years_other: 'Это {{a}}, распределённые поровну на {{count}} года.',
      months_one: 'Это {{a}} за {{count}} месяц.',
      months_few: 'Это {{a}}, распределённые поровну на {{count}} месяца.',
      months_many: 'Это {{a}}, распределённые поровну на {{count}} месяцев.',
      months_other: 'Это {{a}}, распределённые поровну на {{count}} месяца.',
    },
  },
} satisfies Messages<typeof English>;
