import type { Speaker } from '../source';

/**
 * Who is meant by a name as a text has it, in whatever case: «Токаевым» is Kassym-Jomart Tokayev. Null where it is nobody
 * of these, or may be several.
 */
export function knownSpeaker(name: string, speakers: readonly Speaker[]): Speaker | null {
  const words = wordsOfName(name);
  const found = speakers.filter((speaker) =>
    [speaker.name.en, speaker.name.ru, speaker.short.en, speaker.short.ru].some((known) =>
      isNamed(wordsOfName(known), words, speaker.kind),
    ),
  );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** True where a name means this speaker: by the surname, by all words of an office, or by words of the role alone. */
export function isCalled(name: string, speaker: Speaker): boolean {
  const role = [speaker.role.en, speaker.role.ru, speaker.name.en, speaker.name.ru].flatMap(wordsOfName);
  const words = wordsOfName(name);
  return knownSpeaker(name, [speaker]) !== null || words.every((word) => role.some((known) => isOneWord(known, word)));
}

/** A person by the surname, which stands last; an office by all its words. */
function isNamed(known: readonly string[], words: readonly string[], kind: Speaker['kind']): boolean {
  const asked = kind === 'person' ? known.slice(-1) : known;
  return asked.length > 0 && asked.every((word) => words.some((other) => isOneWord(word, other)));
}

/** Two forms of one word: they differ in an ending of three letters at most. */
function isOneWord(one: string, other: string): boolean {
  const stem = Math.max(4, Math.min(one.length, other.length) - 2);
  return (
    one === other ||
    (one.slice(0, stem) === other.slice(0, stem) && Math.abs(one.length - other.length) <= 3 && one.length >= 4)
  );
}

function wordsOfName(name: string): readonly string[] {
  return (
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []
  ).filter((word) => word.length > 1);
}
