import { quoted } from '../../i18n/quotation';
import { type CslItem, type CslName, cslTitle, dayOf } from './cslItem';
import { type CitationRun, withLink, withoutTextFragment } from './runs';

/**
 * The words that ГОСТ Р 7.0.100-2018 prescribes. They are of the standard, and Russian whatever the language of the
 * reader or of the document.
 */
const WORDS = { text: 'Текст : электронный', view: 'Изображение. Текст : электронные', site: '[сайт]' } as const;

/**
 * A reference after ГОСТ Р 7.0.100-2018, for a part of a site; a sentence stands between quotation marks, a title does
 * not. There is no official style of it for citation processors.
 *
 *     Токаев, К.-Ж. «Оборот превысил 28 млрд» / К.-Ж. Токаев. – Текст : электронный // nCa : [сайт]. – 2025. –
 *     10 октября. – URL: https://… (дата обращения: 22.11.2026).
 */
export function gostRuns(item: CslItem): readonly CitationRun[] {
  const { author = [], type, title, language, issued, accessed, URL, custom } = item;
  const [first] = author;
  const isView = type === 'webpage';
  const named = title !== undefined && custom ? quoted(title, language) : cslTitle(item);
  const heading = first && !('literal' in first) ? `${first.family}, ${initials(first.given)} ` : '';
  const said = author.length === 0 || isView ? '' : ` / ${author.map(inOrder).join(', ')}`;
  const whole = item['container-title'] ?? (first && inOrder(first));
  const day = issued && dayOf(issued);
  const areas = [
    `${heading}${named}${said}`,
    `${isView ? WORDS.view : WORDS.text}${whole === undefined ? '' : ` // ${whole} : ${WORDS.site}`}`,
    ...(day === undefined ? [] : [day.slice(0, 4), dayAndMonth(day)]),
    ...(URL === undefined ? [] : [`URL: ${withoutTextFragment(URL)} (дата обращения: ${figures(dayOf(accessed))})`]),
  ];
  return withLink(`${areas.map((area) => area.replace(/\.$/, '')).join('. – ')}.`, URL);
}

/** `К.-Ж. Токаев` */
function inOrder(name: CslName): string {
  return 'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`;
}

/** `К.-Ж.` of `Касым-Жомарт`, `С. В.` of `Сергей Викторович` */
function initials(given: string): string {
  const letters = given.split(' ').map((name) =>
    name
      .split('-')
      .map((part) => `${part.charAt(0)}.`)
      .join('-'),
  );
  return letters.join('\u00a0');
}

/** `10 октября` */
function dayAndMonth(day: string): string {
  return new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** `22.11.2026` */
function figures(day: string): string {
  return day.split('-').reverse().join('.');
}
