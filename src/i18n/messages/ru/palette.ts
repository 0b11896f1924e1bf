import type { Messages } from '../../shape';
import type { palette as English } from '../en/palette';
import { keys } from './keys';

/** The Russian words of what the search box offers, and of the list of keys, which it leads to. */
export const palette = {
  palette: {
    list: 'Найдено',
    said: '{{what}}: что сказано',
    unsaid: '{{what}}: никто не говорил',
    follows: 'Следует по расчёту',
    covered: 'Своей цифры нет; сказано о пяти странах вместе',
    filter: 'Фильтр',
    orWords: 'Или по этим словам',
    claims: 'Высказывания',
    places: 'Места',
    topics: 'Темы',
    speakers: 'Спикеры',
    documents: 'Документы',
    events: 'События',
    views: 'Разделы',
    actions: 'Действия',
    try: 'Можно спросить',
    near: 'Слов «{{words}}» нигде нет. Ближе всего:',
    none: 'Слов «{{words}}» нигде нет, и похожих названий тоже.',
    instead: 'Искать «{{words}}»',
    count_one: '{{count}} высказывание',
    count_few: '{{count}} высказывания',
    count_many: '{{count}} высказываний',
    count_other: '{{count}} высказывания',
    language: 'Язык: {{language}}',
    showDerived: 'Показать наши расчёты',
    hideDerived: 'Скрыть наши расчёты',
    whose: {
      anybody: 'Все цифры — мои и встроенные',
      ours: 'Только встроенные цифры',
      mine: 'Только цифры из моих документов',
    },
    keys: 'Клавиатура: все клавиши',
    check: 'Проверить числа в своём черновике',
    read: 'Словами и таблицей: {{view}}',
  },
  ...keys,
} satisfies Messages<typeof English>;
