import type { Span } from '../draft';
import { lexicon } from '../text/lexicon';
import { anyOf, matchesOf } from '../text/plainText';
import { CITIES } from './cities';

/** What words name: one of the republics or all five, Russia, another country, or one named before. */
export type Place = Span & {
  readonly area: string;
  readonly adjective: boolean;
  /** A town or a part of a country. */
  readonly town: boolean;
};

const AREAS: readonly (readonly [area: string, table: string])[] = [
  [
    'CA5',
    "центральн*_ази* центрально-азиатск* центральноазиатск* средней_азии среднеазиатск* ца регион региона регионе региону регионом пятерк* пят*_республик* пят*_стран* central_asia* the_region the_region's the_five five_republics five_countries five_states c5 ca5",
  ],
  ['KZ', 'рк казах* kazakh* qazaqstan'],
  ['KG', 'кр киргиз* кыргыз* ошск* kyrgyz* kirghiz*'],
  ['TJ', 'таджик* tajik*'],
  ['TM', 'туркмен* turkmen*'],
  ['UZ', 'руз узбек* uzbek*'],
  [
    'RU',
    'росси* рф московск* кремл* росстат* росавиац* ржд минэкономразвити* минпромторг* минсельхоз* фтс rosstat* rosaviatsia русск* сибир* урал* татарстан* петербург* russia* kremlin* st_petersburg',
  ],
  ['other:China', 'кита* кнр поднебесн* chin* prc'],
  ['other:Turkey', 'турци* турецк* стамбул* turkey* turkish* turkiye*'],
  ['other:Iran', 'иран* тегеран* iran* tehran*'],
  ['other:Germany', 'герман* немецк* фрг german*'],
  ['other:EU', 'евросоюз* ес европ* брюссел* eu european_union brussels europe*'],
  ['other:US', 'сша америк* вашингтон* u.s. united_states american* washington*'],
  ['other:EAEU', 'еаэс евразэс евразийск*_экономическ*_союз* eaeu eurasian_economic_union'],
  ['other:CIS', 'снг cis'],
  ['other:India', 'инди* нью-дели india* new_delhi delhi'],
  ['other:Afghanistan', 'афган* кабул* afghan* kabul*'],
  ['other:Belarus', 'белорус* беларус* минск* belarus* minsk*'],
  ['other:Italy', 'итали* ital*'],
  ['other:France', 'франци* французск* париж* france french paris'],
  ['other:Korea', 'коре* сеул* korea* south_korea* seoul*'],
  ['other:Japan', 'япони* японск* токио japan* tokyo'],
  ['other:Emirates', 'оаэ эмират* дуба* uae emirates dubai*'],
  ['other:Azerbaijan', 'азербайдж* баку azerbaijan* baku'],
  ['other:Ukraine', 'украин* ukrain* kyiv'],
  ['other:Pakistan', 'пакистан* pakistan*'],
  ['other:Britain', 'британ* великобритан* лондон* britain british uk london'],
  ['other:Netherlands', 'нидерланд* голланд* netherlands dutch'],
  ['other:Switzerland', 'швейцар* swiss switzerland'],
  ['other:Poland', 'польш* польск* poland polish'],
  ['other:Georgia', 'грузи* georgia georgian'],
  ['other:Armenia', 'армени* армянск* armenia*'],
];

/** Words for a place that was named before: the republic, or both sides. */
const REPUBLIC = anyOf(
  "республик* стране страны страну страной the_republic the_republic's the_country the_country's country's",
);
const OTHER_REPUBLICS = anyOf('остальн*_республик* остальные_три remaining_three other_republics other_four');

const LEXICON = lexicon([...AREAS, ...CITIES]);
/** Words that only look like a place: «груза», «регионы России», "region" within one country. */
const NOT_PLACE =
  /^(?:грузи[лтв][a-zа-я]*|грузит[а-я]*|китов[а-я]*|индивид[а-я]*|индика[а-я]*|индий\b|индустр[а-я]*|ираи[а-я]*|коре[нш][a-zа-я]*|chin|chinook|italic[a-zа-я]*|европротокол|русск|russell[a-zа-я]*|казахмыс[а-я]*|иранск)$/;
const COUNTED = /(?:\d|(?:каждо[а-я]+|любо[а-я]+|одно[а-я]+|двух|трех|пяти|десяти|российско[а-я]+|своем|родном)) $/;
const OWN_REGION = /^ ?(?:росси|рф|казахстан|киргиз|кыргыз|таджик|туркмен|узбек|страны)/;

const ADJECTIVE =
  /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|о)$|(?:ian|ish|ese|kazakh|uzbek|tajik|kyrgyz|turkmen)$/;

/** The places that a plain text names, in order. */
export function placesOf(text: string): readonly Place[] {
  const found: Place[] = [];
  for (const { key: area, row, start, end } of LEXICON.find(text)) {
    const words = text.slice(start, end);
    if (NOT_PLACE.test(words)) continue;
    // «долл. США»
    if (words === 'сша' && /долл[а-я.]* $/.test(text.slice(Math.max(0, start - 12), start))) continue;
    if (area === 'CA5' && /^(?:регион|the region)/.test(words) && OWN_REGION.test(text.slice(end, end + 14))) continue;
    // «из 31 региона»: parts of one country.
    if (area === 'CA5' && words.startsWith('регион') && COUNTED.test(text.slice(Math.max(0, start - 16), start)))
      continue;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, area, adjective: ADJECTIVE.test(words), town: row >= AREAS.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words as "the republic", which stand for one named before. */
export function pointersOf(text: string): readonly Span[] {
  return matchesOf(REPUBLIC, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Two or three of the republics together, without their names. */
export function restOf(text: string): readonly Span[] {
  return matchesOf(OTHER_REPUBLICS, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How words for the five begin. */
export const OURS_RU = '(?:казах|узбек|киргиз|кыргыз|таджик|туркмен)';
export const OURS_EN = '(?:kazakh|uzbek|kyrgyz|tajik|turkmen)';
export const REPUBLICS = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
export const isOurs = (area: string) => area === 'CA5' || REPUBLICS.includes(area);
