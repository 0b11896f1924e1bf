import type { Span } from '../draft';
import type { Passage } from '../passage';
import { plainText } from '../text/plainText';
import { officeAtStart } from './officePhrases';
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
  const begins = (passage: Passage) => passages[blocks.get(passage.sentence.block) ?? 0] ?? passage;
  const answers = asked.map((passage) => passages[passages.indexOf(passage) + 1]);
  const isDashed = asked.length >= 2 && asked.every((passage) => DASH.test(begins(passage).text));
  // Only the answers, or all that is said, stand behind dashes.
  const isAnswered = !isDashed && asked.length >= 2 && answers.every((answer) => answer && DASH.test(answer.text));
  const isInterview =
    labels.some((label) => label?.kind === 'answers') ||
    isAnswered ||
    (asked.length >= 2 &&
      (isDashed ||
        INTERVIEW.test(
          passages
            .slice(0, 6)
            .map(({ text }) => text)
            .join(' '),
        )));
  const first = asked[0]?.sentence.start ?? labels.find((label) => label !== null)?.label.start ?? 0;
  const guest =
    persons.find(({ full, name }) => full.start < name.start && name.start < first)?.full ??
    officeBefore(passages, first) ??
    persons.find(({ name }) => name.start < first)?.full ??
    null;
  const speech = speechOf(passages, persons);
  const spoken = labels.filter((label) => label?.isText === true).length;
  const opens = labels.findIndex((label) => label?.isText === true);
  const isMonologue =
    spoken === 1 &&
    passages.slice(0, opens).every(({ sentence }) => sentence.kind !== 'text') &&
    passages.slice(opens + 1).filter(({ text }) => FIRST_PERSON.test(text)).length >= 3;
  const turns: (Turn | null)[] = [];
  let now: Turn | null = null;
  let nowBlock = -1;
  const questions = new Set(asked.map(({ sentence }) => sentence.block));
  let wasAnswer = false;
  // Where a question follows every answer, what follows an answer is one, though it ends in no sign.
  const isSingle = !alternates(passages, first, questions);
  passages.forEach(({ sentence, text }, index) => {
    const label = labels[index] ?? null;
    // Each hour of a report begins anew.
    if (TIMED.test(text)) now = null;
    if (label) {
      const who = label.kind === 'asks' ? null : label.kind === 'answers' ? guest : label.who;
      now = { who, label: label.label };
      nowBlock = sentence.block;
    } else if (isInterview && sentence.start >= first && blocks.get(sentence.block) === index && spoken === 0) {
      const isAsking = isAnswered
        ? !DASH.test(text)
        : questions.has(sentence.block) || (isDashed && DASH.test(text) && wasAnswer && !isSingle);
      now = { who: isAsking ? null : guest, label: guest };
      wasAnswer = !isAsking;
      nowBlock = sentence.block;
    }
    if (label && !label.isText) {
      turns.push(now);
      now = null;
      return;
    }
    // One label alone is that of its paragraph; several make a conversation, which goes on until another has the word.
    const lasts = spoken >= 2 || isInterview || isMonologue || label?.isAlone === true;
    const isOwn = now !== null && (nowBlock === sentence.block || lasts || (labels[index - 1]?.isAlone ?? false));
    turns.push(isOwn && (sentence.kind !== 'heading' || nowBlock === sentence.block) ? now : null);
  });
  if (speech && !isInterview)
    passages.forEach(({ sentence, text }, index) => {
      if (index > speech.from && !turns[index] && (sentence.kind === 'text' || DASH.test(text)))
        turns[index] = { who: speech.who, label: speech.who };
    });
  return { of: (index) => turns[index] ?? null };
}

const DASH = /^- /;
const TIMED = /^\d{1,2}[:.]\d{2} /;

/** Whether every second paragraph of those behind dashes is a question, wherever one ends in its sign. */
function alternates(passages: readonly Passage[], first: number, questions: ReadonlySet<number>): boolean {
  const spoken = passages.filter(
    ({ sentence, text }, index) =>
      sentence.start >= first && DASH.test(text) && passages[index - 1]?.sentence.block !== sentence.block,
  );
  return spoken.every(({ sentence }, index) => index % 2 === 0 || !questions.has(sentence.block));
}

/** The office with which a line above the first question begins. */
function officeBefore(passages: readonly Passage[], first: number): Span | null {
  for (const { sentence, text } of passages) {
    if (sentence.start >= first) return null;
    // «… : посол России в Узбекистане о торговле»
    for (const from of [0, text.indexOf(': ') + 2]) {
      const office = officeAtStart(text.slice(from));
      if (office) return { start: sentence.start + from, end: sentence.start + from + office.end };
    }
  }
  return null;
}

const SPEECH =
  /(?:публикуем|приводим|текст|стенограмм|запись)[а-я]* (?:[а-я]+ ){0,4}(?:выступлени|реч[ьи]|обращени|доклад|слов)|(?:выступлени|реч[ьи]|обращени)[а-я]* (?:[а-я]+ )?(?:минист|презид|премьер|глав|посл|зам|предс|вице)|(?:speech|remarks|address|statement)s? (?:by|of|from|delivered by|to)(?![a-z])|transcript of/;
/** Who spoke, where his words follow: «выступил на форуме». */
const SPOKE = /(?:выступил[а-я]?|обратил[а-я]{2,3}|spoke|addressed)(?![a-zа-я])/;
/** Words that are somebody's own: «мы», "our". */
const FIRST_PERSON = /(?<![a-zа-я])(?:я|мы|нас|нам|наш[а-я]*|мой|моей|i|we|us|our|my)(?![a-zа-я'])/;

/** The one who speaks in all that follows: «Публикуем выступление министра …», with words of his own below. */
function speechOf(
  passages: readonly Passage[],
  persons: readonly Person[],
): { readonly who: Span; readonly from: number } | null {
  const from = passages
    .slice(0, 5)
    .findIndex(
      ({ text }, index) =>
        SPEECH.test(text) ||
        (SPOKE.test(text) && passages.slice(index + 1, index + 3).some((next) => /^[-"] ?/.test(next.text))),
    );
  const intro = passages[from];
  if (!intro || passages.slice(from + 1).filter(({ text }) => FIRST_PERSON.test(text)).length < 2) return null;
  const { start, end } = intro.sentence;
  const inside = persons.find(({ name }) => name.start >= start && name.end <= end);
  const who = inside?.full ?? persons.find(({ name }) => name.end <= end)?.full ?? officeBefore(passages, end);
  return who && { who, from };
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
  if (!words.includes(':')) return null;
  const lead = CLOCK.exec(words)?.[0].length ?? 0;
  const match = LABEL.exec(words.slice(lead));
  const name = match?.[1]?.trim();
  if (!name || name.split(' ').length > 14) return null;
  const start = sentence.start + lead;
  const label = { start, end: start + name.length };
  const isAlone = match?.[0].length === words.length - lead;
  const form = { label, isText: sentence.kind === 'text' || isAlone, isAlone };
  const plain = plainText(name);
  if (ASKS.test(plain)) return { ...form, kind: 'asks', who: null };
  if (ANSWERS.test(plain)) return { ...form, kind: 'answers', who: null };
  if (attributions.some((other) => other.start < lead + name.length)) return null;
  const inside = persons.find((person) => person.name.start >= start && person.name.end <= label.end);
  const stems = (plain.match(/[a-zа-яё]{3,}/g) ?? []).map(stemOf);
  const known = persons.find((person) => stems.some((stem) => person.stems.at(-1) === stem));
  if (inside) return { ...form, kind: 'named', who: longest(persons, inside.stems) ?? label };
  if (known && stems.length <= 2) return { ...form, kind: 'named', who: known.full };
  const isOffice = officesIn(plain).length > 0 && !/\d/.test(name) && stems.length <= 9;
  const behind = words.slice(lead + name.length + 1);
  const office = isOffice ? officeIn(plain) : null;
  // The office is all there is, or ends it: «К микрофону выходит премьер-министр Узбекистана: …».
  const isPure = office !== null && office.end >= plain.length - 1;
  if (office && (office.start === 0 || /^ ?["«“]/.test(behind))) {
    const about = /^ (?:[-\u2010-\u2015] (?:об?|про)|on|about) /.test(plain.slice(office.end));
    if (isPure || about) {
      const at = { start: start + office.start, end: start + office.end };
      const own = persons.find((person) => officesIn(plain).some((one) => officeStems(raw, person).includes(one)));
      const isLater = own && own.name.start > at.end;
      if (sentence.kind !== 'line' || about)
        return { ...form, isText: form.isText || about, kind: 'named', who: isLater || !own ? at : own.full };
    }
  }
  if (isOffice && (isAlone || /^ ?["«“]/.test(behind) || sentence.kind === 'heading')) {
    const own = persons.find((person) => officesIn(plain).some((office) => officeStems(raw, person).includes(office)));
    return { ...form, kind: 'named', who: own?.full ?? label };
  }
  return null;
}

/** The office in the words before a colon. */
function officeIn(words: string): Span | null {
  for (const { index } of words.matchAll(/(?<![a-zа-яё-])[a-zа-яё]/g)) {
    const office = officeAtStart(words.slice(index));
    if (office) return { start: index, end: index + office.end };
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
