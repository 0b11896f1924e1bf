import type { Span } from './draft';
import type { Passage } from './passage';
import { officesIn, type Person, stemOf } from './persons';

/** Who has the word in each passage by the form of the text alone: a name with a colon, questions and answers. */
export type Turns = {
  readonly of: (index: number) => Turn | null;
};
/** `who` is null for the one who asks. */
export type Turn = { readonly who: Span | null; readonly label: Span | null };

const CLOCK = /^(?:\d{1,2}[:.]\d{2}\s?[-\u2010-\u2015\u2212.]?\s?)?(?:[-\u2010-\u2015\u2212•*]\s)?/;
const LABEL = /^((?:[^:;!?"«“\n]|«[^«»\n]{1,40}»){1,130}):(?= |$)/;
const ASKS =
  /^(?:q|question|вопрос|корр|корреспондент|ведущ(?:ий|ая)|модератор|moderator|host|interviewer|интервьюер)\.?$/;
const ANSWERS = /^(?:a|answer|ответ)\.?$/;
const INTERVIEW = /(?:интервью|бесед|рассказал|ответил|interview|spoke to|talks? to|conversation|q&a|questions)/;

/** Reads the turns of a text; of one without any, every passage has none. */
export function turnsOf(passages: readonly Passage[], raw: string, persons: readonly Person[]): Turns {
  const labels = passages.map((passage) => labelOf(passage, raw, persons));
  const blocks = new Map<number, number>();
  passages.forEach(({ sentence }, index) => {
    if (!blocks.has(sentence.block)) blocks.set(sentence.block, index);
  });
  const asked = passages.filter((passage, index) => isQuestion(passage, passages[index + 1]));
  const isInterview =
    labels.some((label) => label?.kind === 'answers') ||
    (asked.length >= 2 &&
      (asked.every(({ text }) => /^-/.test(text)) ||
        INTERVIEW.test(
          passages
            .slice(0, 6)
            .map(({ text }) => text)
            .join(' '),
        )));
  const first = asked[0]?.sentence.start ?? labels.find((label) => label !== null)?.label.start ?? 0;
  const guest =
    persons.find(({ full, name }) => full.start < name.start && name.start < first) ??
    persons.find(({ name }) => name.start < first) ??
    null;
  const spoken = labels.filter((label) => label?.isText === true).length;
  const turns: (Turn | null)[] = [];
  let now: Turn | null = null;
  let nowBlock = -1;
  const questions = new Set(asked.map(({ sentence }) => sentence.block));
  passages.forEach(({ sentence }, index) => {
    const label = labels[index] ?? null;
    if (label) {
      const who = label.kind === 'asks' ? null : label.kind === 'answers' ? (guest?.full ?? null) : label.who;
      now = { who, label: label.label };
      nowBlock = sentence.block;
    } else if (isInterview && sentence.start >= first && blocks.get(sentence.block) === index && spoken === 0) {
      now = { who: questions.has(sentence.block) ? null : (guest?.full ?? null), label: guest?.name ?? null };
      nowBlock = sentence.block;
    }
    if (label && !label.isText) {
      turns.push(now);
      now = null;
      return;
    }
    // One label alone is that of its paragraph; several make a conversation, which goes on until another has the word.
    const lasts = spoken >= 2 || isInterview || label?.isAlone === true;
    const isOwn = now !== null && (nowBlock === sentence.block || lasts || (labels[index - 1]?.isAlone ?? false));
    turns.push(isOwn && (sentence.kind !== 'heading' || nowBlock === sentence.block) ? now : null);
  });
  return { of: (index) => turns[index] ?? null };
}

type Label = {
  readonly kind: 'asks' | 'answers' | 'named';
  readonly who: Span | null;
  readonly label: Span;
  readonly isText: boolean;
  readonly isAlone: boolean;
};

/** «Имя, должность: …» at the beginning of a sentence; a heading may begin with a surname that the text names. */
function labelOf({ sentence, attributions }: Passage, raw: string, persons: readonly Person[]): Label | null {
  const words = raw.slice(sentence.start, sentence.end);
  const lead = CLOCK.exec(words)?.[0].length ?? 0;
  const match = LABEL.exec(words.slice(lead));
  const name = match?.[1]?.trim();
  if (!name || name.split(' ').length > 14) return null;
  const start = sentence.start + lead;
  const label = { start, end: start + name.length };
  const isAlone = match?.[0].length === words.length - lead;
  const form = { label, isText: sentence.kind === 'text' || isAlone, isAlone };
  const plain = name.toLowerCase();
  if (ASKS.test(plain)) return { ...form, kind: 'asks', who: null };
  if (ANSWERS.test(plain)) return { ...form, kind: 'answers', who: null };
  if (attributions.some((other) => other.start < lead + name.length)) return null;
  const inside = persons.find((person) => person.name.start >= start && person.name.end <= label.end);
  const stems = (plain.match(/[a-zа-яё]{3,}/g) ?? []).map(stemOf);
  const known = persons.find((person) => stems.some((stem) => person.stems.at(-1) === stem));
  if (inside) return { ...form, kind: 'named', who: longest(persons, inside.stems) ?? label };
  if (known && stems.length <= 2) return { ...form, kind: 'named', who: known.full };
  const isOffice = officesIn(plain).length > 0 && !/\d/.test(name) && stems.length <= 6;
  if (isOffice && (isAlone || /^ ?["«“]/.test(words.slice(lead + name.length + 1)) || sentence.kind === 'heading')) {
    const own = persons.find((person) => officesIn(plain).some((office) => officeStems(raw, person).includes(office)));
    return { ...form, kind: 'named', who: own?.full ?? label };
  }
  return null;
}

const officeStems = (raw: string, { full }: Person) => officesIn(raw.slice(full.start, full.end).toLowerCase());

/** The fullest naming of somebody with this surname. */
export function longest(persons: readonly Person[], stems: readonly string[]): Span | null {
  const same = persons.filter(
    (person) => person.stems.at(-1) === stems.at(-1) || isDeclined(person.stems.at(-1), stems.at(-1)),
  );
  return same.reduce<Span | null>(
    (best, { full }) => (best && best.end - best.start >= full.end - full.start ? best : full),
    null,
  );
}

const isDeclined = (a = '', b = '') => a.length >= 4 && b.length >= 4 && a.slice(0, 4) === b.slice(0, 4);

/** A short paragraph that ends in a question. */
const isQuestion = ({ text, sentence }: Passage, next: Passage | undefined) =>
  sentence.kind !== 'heading' && /\?$/.test(text) && text.length < 260 && next?.sentence.block !== sentence.block;
