import type { Messages } from '../../shape';
import type { exportCite as English } from '../en/exportCite';

/** The Russian words of citations. */
export const exportCite = {
  exportCite: {
    what: 'Что цитировать',
    kind: { view: 'Этот вид', statement: 'Высказывание', source: 'Документ' },
    whichStatement: 'Высказывание',
    whichSource: 'Документ',
    form: 'Словами',
    formFile: 'Для программы',
    forms: {
      inline: 'В тексте',
      full: 'Полная',
      apa: 'APA 7',
      chicago: 'Чикаго (автор — год)',
      mla: 'MLA 9',
      gost: 'ГОСТ Р 7.0.100-2018',
      bibtex: 'BibTeX',
      biblatex: 'BibLaTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    styles: 'Оформлено с помощью {{processor}} (CPAL 1.0) по стилю проекта {{project}} (CC BY-SA 3.0).',
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
    all: '{{view}}: Россия и республики Центральной Азии, {{years}}',
    version: 'Данные {{version}}',
    data: '{{app}}, данные {{version}}: {{address}}',
  },
} satisfies Messages<typeof English>;
