import type { Span } from '../draft';
import { EN_HOUSE, OFFICE_WORD, RU_HOUSE } from './persons';

const HOUSE = `(?:${EN_HOUSE}|region|republic|(?:russia|kazakhstan|uzbekistan|tajikistan|turkmenistan|kyrgyzstan)(?![a-z]))`;
const EN = new RegExp(
  `^(?:(?:the|an?|our|its) )?(?:[a-z'-]+ ){0,4}?${OFFICE_WORD}(?: (?:[a-z'-]+ )?${OFFICE_WORD})*` +
    `(?: (?:of|for|at) (?:(?:the|an?) )?(?:[a-z'-]+,? ){0,6}?${HOUSE}(?: of (?:the )?(?:[a-z'-]+ ){0,2}?${HOUSE})?| (?:in|to) [a-z]+)?(?![a-zа-я'-])`,
);
/** Verbs by their endings, and no nouns that share them. */
const VERB =
  '(?!(?:комитет|совет|кабинет|департамент|бюджет|университет|филиал|отдел|портал|факультет|капитал)(?![а-я]))[а-я]{2,}(?:[аеиуыя]л[аио]?(?:с[ья])?|[аеиоуюя]т(?:ся)?)';
const RU = new RegExp(
  `^(?:[а-я-]+(?:ый|ий|ой|ая|яя) ){0,3}${OFFICE_WORD}(?: (?:и )?(?!(?:в|во|на|с|со|из|к|от|для|о|об|при|за|что|как|но|а|не|уже|также)(?![а-я]))(?!${VERB}(?![а-я]))[а-я][а-я-]*(?:, [а-я-]+(?=(?:, [а-я-]+)* и ))*){0,9}(?: в [а-я]{4,}[еи](?![а-я]))?`,
);
/** Words between an office and what is said of it, which leave no doubt that it is no office that acts. */
const ACTS =
  /(?<![a-zа-я])(?:said|says|told|was|were|has|had|have|is|are|will|would|by|to|with|from|that|which|who|and|but|between|of|in|on|at|for|after|under|into|over|than)(?![a-zа-я])/;

const HOUSE_AT_START = new RegExp(
  `^(?:the (?:[a-z'-]+ ){0,4}?${HOUSE}(?: (?:of|for) (?:[a-z'-]+,? ){0,4}?[a-z'-]+)??(?= (?:is|was|has|had|counts|sees|keeps|wants|takes|puts|looks|says|does|will|reports|expects)(?![a-z]))` +
    `|(?:[а-я-]+(?:ое|ая|ый|ий) ){0,3}${RU_HOUSE}[оаья]?(?![а-я])(?: (?!${VERB}(?![а-я]))[а-я-]{4,}(?:и|а|я|ы|ов|ой|ого|ей))*)`,
);
/** A house with which a plain text begins: "The Russian finance ministry is …", «Национальный банк республики …». */
export function houseAtStart(text: string): Span | null {
  const words = HOUSE_AT_START.exec(text.slice(0, 160))?.[0];
  return words ? { start: 0, end: words.length } : null;
}
const FIRST = new RegExp(`(?<![a-zа-я])${OFFICE_WORD}`);

/** An office with what it is of, where a plain text begins with one: «Министр транспорта Киргизии», "Russia's deputy prime minister". */
export function officeAtStart(text: string): Span | null {
  const words = (/^[a-z"']/.test(text) ? EN : RU).exec(text.slice(0, 200))?.[0].trimEnd();
  if (!words || words.length < 5) return null;
  const lead = words.slice(0, words.search(FIRST));
  return ACTS.test(lead) ? null : { start: 0, end: words.length };
}
