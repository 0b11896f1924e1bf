import type { Messages } from '../../../shape';
import type { page as English } from '../../en/core/page';

/** The Russian words of the page around the panels. */
export const page = {
  app: {
    name: 'Пять республик',
    tagline:
      'Что официальные лица и эксперты говорят о торговле, инвестициях и компаниях России в Центральной Азии, 2019–2026. Каждая цифра ведёт к цитате.',
    skip: 'Перейти к содержанию',
    loading: 'Загружаются высказывания',
    views: 'Разделы',
  },
  tab: { dashboard: 'Обзор', table: 'Таблица', sources: 'Источники', coverage: 'Охват' },
  language: { en: 'английский', ru: 'русский', choose: 'Язык' },
  theme: { system: 'Тема: системная', light: 'Тема: светлая', dark: 'Тема: тёмная', next: '{{now}}. Сменить' },
  search: {
    label: 'Поиск',
    placeholder: 'Слова, места, спикеры',
    clear: 'Очистить поиск',
    close: 'Закрыть поиск',
    waiting: 'Идёт поиск…',
  },
  problem: {
    address_one: 'Часть адреса не понята, взято значение по умолчанию: {{list}}.',
    address_few: 'Части адреса не поняты, взяты значения по умолчанию: {{list}}.',
    address_many: 'Части адреса не поняты, взяты значения по умолчанию: {{list}}.',
    address_other: 'Части адреса не поняты, взяты значения по умолчанию: {{list}}.',
    records_one: '{{count}} запись нельзя использовать как есть',
    records_few: '{{count}} записи нельзя использовать как есть',
    records_many: '{{count}} записей нельзя использовать как есть',
    records_other: '{{count}} записи нельзя использовать как есть',
    showRecords: 'Какие',
    hideRecords: 'Скрыть список',
    dismiss: 'Закрыть',
    kind: {
      invalid: 'пропущена',
      unanchored: 'оставлена, без привязки',
      dangling: 'пропущена',
      duplicate: 'пропущена',
    },
    kindPart: 'пропущена часть',
    loadTitle: 'Высказывания не загрузились',
    network: 'Файл {{file}} не удалось загрузить. Есть ли подключение к сети?',
    status: 'Сервер не отдал файл {{file}}: {{detail}}.',
    'not-json': 'Файл {{file}} — не JSON.',
    schema: 'У файла {{file}} непредвиденная структура.',
    unknown: 'Произошла непредвиденная ошибка.',
    path: 'Где: {{path}}',
    detail: 'Что: {{detail}}',
    retry: 'Попробовать ещё раз',
    reload: 'Перезагрузить страницу',
    panel: 'Эту часть показать не удалось. Остальные работают.',
  },
  export: {
    open: 'Экспорт: {{view}}',
    view: {
      timeline: 'Лента времени',
      map: 'Карта',
      'chart-turnover': 'График товарооборота',
      'chart-investment': 'График инвестиций',
      'chart-companies': 'График компаний',
      'chart-transport': 'График транспорта',
      'chart-people': 'График образования',
      'adds-up': 'Из чего складывается',
      coverage: 'Охват',
    },
  },
  exportImage: {
    noView: 'В файле {{name}} нет вида «Пяти республик».',
    noPackage: 'Прочитать {{name}} как пакет данных не удалось: {{detail}}.',
    damaged: 'Файл {{name}} повреждён или изменён после экспорта.',
    lost: 'Файл {{name}} не прочитан: часть страницы не загрузилась.',
    drop: 'Перетащите сюда экспортированное изображение, чтобы восстановить его вид, или пакет данных, чтобы открыть его',
  },
  exportCite: {
    more: 'Другие форматы',
  },
} satisfies Messages<typeof English>;
