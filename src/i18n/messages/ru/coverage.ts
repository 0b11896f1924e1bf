import type { Messages } from '../../shape';
import type { coverage as English } from '../en/coverage';

/** The Russian words of the coverage. */
export const coverage = {
  coverage: {
    title: 'Заполнено клеток: {{known}} из {{count}}',
    titleWithin: 'В пределах фильтра заполнено клеток: {{known}} из {{all}}',
    subtitle: 'Каждый показатель, место и год. Пустая клетка — цифру никто не назвал.',
    subtitleWithin:
      'Каждый показатель, место и год. Заштриховано или серо — цифру никто не назвал; пусто — цифру скрывает фильтр.',
    caption: 'Что известно по каждому показателю, месту и году',
    quantity: 'Показатель',
    noYear: 'год не назван',
    note: 'Столбец с прочерком — цифра за год, который не назван; в счёт не идёт. Нет клетки — по смыслу показателя цифры здесь быть не может.',
    leftOut: 'Годы, о которых для территории не сказано ничего, опущены.',
    impossible: 'не бывает',
    gap: '{{what}}: нет цифры за {{years}}.',
    gapDerived: '{{what}}: за {{years}} только расчётные показатели.',
    count: 'Цифр: {{count}}',
    instructions: 'Стрелки переводят между отметками, Enter открывает цитату. Пустая клетка — цифру никто не назвал.',
    silentAreas_one: 'Своей цифры нет: {{places}}.',
    silentAreas_few: 'Своих цифр нет: {{places}}.',
    silentAreas_many: 'Своих цифр нет: {{places}}.',
    silentAreas_other: 'Своих цифр нет: {{places}}.',
    silentIndicators_one: 'Здесь не сказано: {{list}}.',
    silentIndicators_few: 'Здесь не сказано: {{list}}.',
    silentIndicators_many: 'Здесь не сказано: {{list}}.',
    silentIndicators_other: 'Здесь не сказано: {{list}}.',
  },
} satisfies Messages<typeof English>;
