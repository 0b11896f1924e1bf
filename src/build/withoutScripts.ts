/** Said to who runs no scripts, in the language of the page, with the way to all statements. */
const WORDS = {
  en: [
    'Without scripts this page is a picture: it cannot be filtered, and its marks open nothing.',
    'All statements with their quotes',
  ],
  ru: [
    'Без скриптов эта страница — только изображение: фильтры не работают, отметки не открываются.',
    'Все высказывания с цитатами',
  ],
} as const;

/** What the page of all statements is called. */
export const statementsHeading = (lang: 'en' | 'ru'): string => WORDS[lang][1];

/** A line below the first picture. Its address is that of `pathOfStatements`, seen from the page of the language. */
export function withoutScripts(lang: 'en' | 'ru'): string {
  const [said] = WORDS[lang];
  const up = lang === 'en' ? '' : '../';
  return `<noscript><p class="notice">${said} <a href="${up}files/statements.${lang}.html">${statementsHeading(lang)}</a></p></noscript>`;
}
