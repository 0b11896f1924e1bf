import type { Messages } from '../../shape';
import type { check as English } from '../en/check';

/** The Russian words of the check of a reader's own draft. */
export const check = {
  check: {
    title: 'Проверить черновик',
    close: 'Закрыть проверку',
    how: 'Вставьте абзац своего текста: каждое число будет сопоставлено с тем, что было сказано. Ничего не сохраняется и никуда не отправляется.',
    paste: 'Ваш абзац',
    results: 'Числа в нём',
    none: 'Цифр в нём не найдено.',
    count_one: '{{count}} цифра',
    count_few: '{{count}} цифры',
    count_many: '{{count}} цифр',
    count_other: '{{count}} цифры',
    kind: {
      supported: 'подтверждается',
      'bound-dropped': 'граница потеряна',
      'no-year-said': 'год не был назван',
      'year-missing': 'время опущено',
      arithmetic: 'наш расчёт',
      contradicted: 'противоречит сказанному',
      nobody: 'никто этого не говорил',
      untold: 'нельзя установить',
    },
    says: {
      supported: 'Так сказано ({{who}}, {{day}}): {{figure}}.',
      'bound-dropped': 'Сказано: {{figure}} ({{who}}). Без этих слов число уже другое.',
      'no-year-said': 'Сказано: {{figure}} ({{who}}); год не назван.',
      'year-missing': 'Сказано о времени, которое в черновике опущено: {{period}} ({{who}}).',
      arithmetic: 'Это следует из сказанного по нашему расчёту. Никто из официальных лиц этого не говорил.',
      contradicted: 'Сказано: {{figure}} ({{who}}, {{day}}). То и другое вместе верным быть не может.',
      nobody: 'Здесь этого никто не говорил. Ближайшее: {{figure}}, {{period}} ({{who}}).',
      alone: 'Такой цифры здесь никто не называл.',
      untold: 'О чём это, установить нельзя: в предложении нет известных здесь показателя, места или времени.',
    },
    other: 'В черновике это приписано другому: {{name}}.',
    right: 'Верно было бы так',
    cite: 'Полностью',
    wording: '{{what}}, {{period}}: {{figure}} ({{who}}, {{day}})',
    ours: '{{what}}, {{period}}: {{figure}} (наш расчёт по сказанному официальными лицами)',
    quote: 'Цитата',
    copy: 'Скопировать со ссылкой',
    copied: 'Скопировано',
    refused: 'Браузер не разрешает',
  },
} as const satisfies Messages<typeof English>;
