import type { Messages } from '../../shape';
import type { exportCite as English } from '../en/exportCite';

/** The Russian words of citations. */
export const exportCite = {
  exportCite: {
    what: 'Что цитировать',
    kind: { view: 'Этот вид', statement: 'Высказывание', source: 'Документ' },
    whichStatement: 'Высказывание',
    whichSource: 'Документ',
    form: 'Формат',
    forms: { inline: 'В тексте', full: 'Полная', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    citation: 'Ссылка',
    writing: 'Ссылка готовится',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyFailed: 'Копировать здесь не разрешено. Текст выделен.',
    save: 'Скачать',
    saved: 'Файл {{name}} сохранён',
    said: 'Сказано: {{who}}, {{day}}',
    inferred: '{{day}} (день установлен по контексту)',
    reported: '{{day}} (день известен из других сообщений)',
    yearInferred: '{{day}} (год установлен по контексту)',
    accessed: 'дата обращения: {{day}}',
    undated: 'б. д.',
    machine: 'Машинный перевод',
    version: 'Данные {{version}}',
    data: '{{app}}, данные {{version}}: {{address}}',
  },
} satisfies Messages<typeof English>;
