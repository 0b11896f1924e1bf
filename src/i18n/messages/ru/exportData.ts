import type { Messages } from '../../shape';
import type { exportData as English } from '../en/exportData';

/** The Russian words of exported data. */
export const exportData = {
  exportData: {
    extent: 'Объём',
    extents: { chart: 'Этот график', shown: 'То, что показано', everything: 'Всё' },
    derived_one: '{{count}} расчётный показатель',
    derived_few: '{{count}} расчётных показателя',
    derived_many: '{{count}} расчётных показателей',
    derived_other: '{{count}} расчётного показателя',
    events_one: '{{count}} событие',
    events_few: '{{count}} события',
    events_many: '{{count}} событий',
    events_other: '{{count}} события',
    noFilter: 'фильтров нет',
    filteredBy: 'фильтр: {{filters}}',
    along: 'Добавляются высказывания, на которых основаны расчёты (кроме CSV): {{count}}.',
    format: 'Формат',
    formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON', zip: 'Пакет данных (ZIP)' },
    about: {
      csv: 'Выбранная таблица',
      xlsx: 'Высказывания для чтения и печати, затем все таблицы',
      json: 'Формат, который читает этот сайт',
      zip: 'Все таблицы в CSV, схема, хеши и README',
    },
    csv: 'Для чего CSV',
    csvFor: {
      programs: 'Для программ: через запятую, десятичная точка',
      'excel-en': 'Для Excel на английском: то же, с меткой порядка байтов',
      'excel-ru': 'Для Excel на русском: через точку с запятой, десятичная запятая',
    },
    escape:
      'Перед текстом, который начинается с = + - @, табуляции, перевода строки или апострофа, ставится апостроф, чтобы таблица не приняла его за формулу. Чтобы восстановить текст, уберите апостроф. В файлах Excel он не нужен.',
    tables: 'Таблицы',
    whichTable: 'Какую таблицу сохранить',
    table: {
      claims: 'Высказывания',
      appearances: 'Цитаты',
      events: 'События',
      derivations: 'Расчётные показатели',
      sources: 'Документы',
      speakers: 'Кто говорит',
    },
    firstRows: 'Первые строки: {{table}}',
    columns: 'Строки: {{shown}} из {{rows}}. Столбцы: {{count}}.',
    noRows: 'Строк нет.',
    copy: 'Скопировать таблицу',
    copied: 'Таблица скопирована',
    copyFailed: 'Копировать здесь не разрешено. Скачайте таблицу.',
    save: 'Скачать',
    making: 'Файл готовится',
    saved: 'Файл {{name}} сохранён',
    failed: 'Файл создать не удалось. Попробуйте ещё раз.',
  },
} satisfies Messages<typeof English>;
