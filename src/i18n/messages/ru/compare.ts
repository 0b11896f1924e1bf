import type { Messages } from '../../shape';
import type { compare as English } from '../en/compare';

/** The Russian words of two statements beside each other. */
export const compare = {
  beside: {
    title: 'Кто с кем согласен',
    close: 'Закрыть сравнение',
    narrows: 'Оговорки:',
    evidence: 'Открыть источник',
    all: 'Всё, что эти двое говорят об одном показателе',
    open: 'Рядом',
    others_one: 'Ещё {{count}} пара',
    others_few: 'Ещё {{count}} пары',
    others_many: 'Ещё {{count}} пар',
    others_other: 'Ещё {{count}} пары',
    last: 'По каждому показателю и месту сравниваются последние {{most}} высказываний каждого источника.',
    nothing: 'Об одном и том же показателе они не говорят.',
    first: 'Первый источник',
    second: 'Второй источник',
    together: 'Если верно и то и другое: {{known}}.',
    togetherIf: 'Если верно и то и другое и речь об одном годе: {{known}}.',
    neverBoth: 'Ни одно значение не подходит обоим.',
    parts: 'Часть и целое на одной шкале.',
    separate: 'Показатель или время у них разные: вместе из них ничего не следует.',
  },
} satisfies Messages<typeof English>;
