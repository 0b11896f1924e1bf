import type { Ground, Span } from '../draft';
import type { Passage } from '../passage';
import { remembered } from '../text/plainText';
import { houseAtStart, officeAtStart } from './officePhrases';
import { officesIn, type Person, personsIn, stemOf } from './persons';
import { longest, turnsOf } from './turns';

/** Who said a figure: words of the document, by their place in it. */
export type Said = { readonly words: Span | null; readonly ground: Ground };

const NOBODY: Said = { words: null, ground: { standing: 'missing', rule: 'nothing-said', words: null } };

/** Who is named in each passage for each of its figures; pointers as "the official" lead to the fullest naming. */
export function speakersOf(
  passages: readonly Passage[],
  raw: string,
  plain: string,
): (index: number, figure: Span) => Said {
  const persons = personsIn(raw, plain);
  const turns = turnsOf(passages, raw, persons);
  const naming = namingOf(persons, officesOf(passages), raw, plain);
  const resolved = passages.map(({ sentence, attributions }) =>
    attributions.filter(isOutermost).map((attribution) => {
      const own = { start: sentence.start + attribution.name.start, end: sentence.start + attribution.name.end };
      return {
        ...attribution,
        name: naming(own, attribution.pointer),
        at: { start: sentence.start + attribution.start, end: sentence.start + attribution.end },
      };
    }),
  );
  const source = sourceOf(passages);
  return (index, figure) => {
    const length = passages[index]?.text.length ?? 0;
    // "…, the ambassador hopes."
    const own =
      resolved[index]?.filter(
        ({ back, hope, start, end }) => !back && !(hope && start >= figure.end && length - end > 2),
      ) ?? [];
    const near = [...own].sort((a, b) => distance(a, figure) - distance(b, figure))[0];
    if (near?.name)
      return { words: near.name, ground: { standing: 'certain', rule: 'speaker-in-sentence', words: near.at } };
    const passage = passages[index];
    if (!passage) return NOBODY;
    const { block, kind } = passage.sentence;
    const after = follower(index, block);
    if (after) return after;
    const carried = carriedTo(index);
    const turn = turns.of(index);
    if (turn && !(carried && turn.who === null)) {
      if (!turn.who) return NOBODY;
      return {
        words: turn.who,
        ground: { standing: 'certain', rule: 'speaker-in-sentence-before', words: turn.label ?? turn.who },
      };
    }
    if (kind === 'line' && source)
      return {
        words: source,
        ground: { standing: 'assumed', rule: 'speaker-in-sentence-after', words: source },
      };
    if (kind !== 'text' || !carried?.name) return NOBODY;
    return {
      words: carried.name,
      ground: { standing: 'assumed', rule: 'speaker-in-sentence-before', words: carried.at },
    };
  };

  /** Who spoke last in the paragraph; before a quotation that nobody is named for, in the paragraph before it. */
  function carriedTo(index: number) {
    const own = passages[index];
    if (!own) return undefined;
    const { block } = own.sentence;
    let begins = index;
    while (passages[begins - 1]?.sentence.block === block) begins -= 1;
    const quoted = passages[begins]?.isQuoted === true || /^- /.test(passages[begins]?.text ?? '');
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = passages[before];
      if (!other || (other.sentence.block !== block && !(quoted && other.sentence.block >= block - 2)))
        return undefined;
      if (other.sentence.block !== block && other.text.endsWith('?')) return undefined;
      const last = resolved[before]?.findLast(({ name }) => name !== null);
      if (last) return last;
    }
    return undefined;
  }

  /** «Об этом сообщил …» and the words after a quotation name who said what stands before them. */
  function follower(index: number, block: number): Said | null {
    const own = passages[index];
    if (!own || own.sentence.kind === 'heading') return null;
    for (let next = index; next < Math.min(index + 5, passages.length); next += 1) {
      const passage = passages[next];
      if (!passage || passage.sentence.block > block + 1) return null;
      const saying = resolved[next]?.find(
        ({ back, name }) => name !== null && (next === index ? back : back || (own.isQuoted && passage.isQuoted)),
      );
      if (saying?.name && (next > index || saying.back))
        return {
          words: saying.name,
          ground: { standing: 'certain', rule: 'speaker-in-sentence-after', words: saying.at },
        };
      if (next > index && (resolved[next]?.length ?? 0) > 0) return null;
    }
    return null;
  }
}

const distance = ({ start, end }: Span, figure: Span) =>
  start >= figure.end ? start - figure.end : figure.start - end + 30;

/** What the minister says that the ministry expects is the minister's. */
function isOutermost({ start, hope }: Passage['attributions'][number], _: number, all: Passage['attributions']) {
  return !hope || !all.some((other) => !other.hope && !other.back && other.start !== start);
}

/** «Источник: Национальный комитет по статистике.», below the lines of a table. */
function sourceOf(passages: readonly Passage[]): Span | null {
  for (const { sentence, text } of passages) {
    const match =
      /^(?:\()?(?:источник(?:и)?|по данным|source|sources|data)[a-zа-я ]{0,12}: (?:(?:расчет|данн|оценк|подсчет|материал|отчет|доклад)[а-я]+ |(?:calculations|estimates|data|figures|reports?) (?:of|by|from) )?((?:(?!, (?:в|на|по|без|с|из|к|при|in|the|as|not|with|by|excluding|including|own) )[^.;()]){4,90})/.exec(
        text,
      );
    if (match?.[1]) return spanOf(sentence.start + match[0].length - match[1].length, match[1].trimEnd());
  }
  return null;
}

const isBare = (words: string) =>
  /^(?:он|она|они|его|ее|их|там|he|she|they|it|him|her|them|т(?:ом|от|ой|ого) же [а-я]+|(?:the|that|this) same [a-z]+)$/.test(
    words,
  );
const stems = remembered((words) => (words.match(/[a-zа-я]{3,}/g) ?? []).filter((word) => word !== 'the').map(stemOf));

/** Houses of which a text may have several: what is only "the bank" is told by its own words. */
const OWN_HOUSE = /^(?:посольств|банк|палат|компани|the (?:bank|embassy|chamber|company))/;
/** The house with which the sentence before begins: "The Bank is sanguine. Its report …". */
const HOUSE =
  /(?:(?<=[.!?]["”]? )|(?<=\n)|^)((?:The )?\p{Lu}[\p{L}-]+(?: (?:of |for |the |and )*\p{Lu}[\p{L}-]+){1,5})[^.!?\n]*[.!?]\s*$/u;
const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });

/** The offices and houses with which sentences begin: "The Tajik industry minister counts the money." */
const officesOf = (passages: readonly Passage[]): readonly Span[] =>
  passages.flatMap(({ sentence, text }) => {
    const lead = /^(?:\d{1,2}[:.]\d{2} )?(?:- )?"?/.exec(text)?.[0].length ?? 0;
    const words = text.slice(lead);
    const office = officeAtStart(words) ?? houseAtStart(words);
    return office ? [spanOf(sentence.start + lead, text.slice(lead, lead + office.end))] : [];
  });

/** Finds the fullest naming of somebody: of a surname, of an office alone, of "he". Names come in the order of the text. */
function namingOf(persons: readonly Person[], offices: readonly Span[], raw: string, plain: string) {
  const names: Span[] = [];
  const wordsOf = ({ start, end }: Span) => plain.slice(start, end);
  const withOffice = [
    ...persons.filter(({ full, name }) => full.end - full.start > name.end - name.start).map(({ full }) => full),
    ...offices,
  ].sort((a, b) => b.start - a.start || b.end - a.end);
  /** Named before, the last first: by those who spoke, then by whoever is named with an office. */
  const known = (at: number) => [...[...names].reverse(), ...withOffice.filter(({ start }) => start < at)];
  const holding = (own: Span, words: readonly string[]) =>
    known(own.start).find((name) => {
      const others = stems(wordsOf(name));
      return others.length > words.length && words.every((stem) => others.includes(stem));
    });

  function pointed(own: Span): Span | null {
    const words = wordsOf(own);
    const house = /^(?:its|their) /.test(words) ? HOUSE.exec(raw.slice(Math.max(0, own.start - 240), own.start)) : null;
    if (house?.[1]) return spanOf(own.start - (house[0].length - house[0].indexOf(house[1])), house[1]);
    const offices = officesIn(words);
    const before = known(own.start);
    const isHouse = /^(?:the )?(?:министерств|ministry)/.test(words);
    const alike = before.find((name) => {
      if (isHouse && !/министерств|ministry/.test(wordsOf(name))) return false;
      const others = offices.length > 0 ? officesIn(wordsOf(name)) : stems(wordsOf(name));
      return (offices.length > 0 ? offices : stems(words)).every((stem) => others.includes(stem));
    });
    if (stems(words).length > 0 && alike && !isBare(words)) return alike;
    if (OWN_HOUSE.test(words) || isHouse || (offices.length > 0 && /^(?:its|their) /.test(words))) return own;
    return (isBare(words) ? metLast(own) : null) ?? before[0] ?? (isBare(words) ? null : own);
  }

  /** Whom the paragraph met last at the beginning of a sentence, where nobody has spoken in it since. */
  function metLast(own: Span): Span | null {
    const from = raw.lastIndexOf('\n', own.start);
    const met = offices.findLast(({ start }) => start > from && start < own.start);
    return met && !names.some(({ start }) => start > met.start && start < own.start) ? met : null;
  }

  return (own: Span, pointer: boolean): Span | null => {
    const found = pointer || isOfficeAlone(own) ? pointed(own) : named(own);
    if (found && !names.includes(found)) names.push(found);
    else if (found) names.push(names.splice(names.indexOf(found), 1)[0] ?? found);
    return found;
  };

  /** «глава региона»: an office and no name of a person or a house. */
  function isOfficeAlone({ start, end }: Span): boolean {
    const words = wordsOf({ start, end });
    const isSmall = !/\p{Lu}/u.test(raw.slice(start + 1, end));
    return isSmall && /^(?:глав|лидер|руководител|the (?:head|leader))[а-я]? (?:of )?[a-zа-я]+$/.test(words);
  }

  function named(own: Span): Span | null {
    const inside = persons.find(({ name }) => name.start >= own.start && name.end <= own.end);
    if (inside) {
      const best = longest(persons, inside.stems);
      return best && best.end - best.start > own.end - own.start ? best : own;
    }
    const words = stems(wordsOf(own));
    if (words.length === 0) return isBare(wordsOf(own)) ? null : own;
    if (words.length > 4) return own;
    const isSurname = words.length <= 2 && /\p{Lu}[\p{Ll}'’-]+$/u.test(raw.slice(own.start, own.end));
    const surname = isSurname ? longest(persons, words) : null;
    const held = holding(own, words);
    return surname && !(held && held.end - held.start > surname.end - surname.start) ? surname : (held ?? own);
  }
}
