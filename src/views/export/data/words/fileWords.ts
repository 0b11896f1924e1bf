import type { Language } from '../../../../domain/quote';
import { columns, readme, tables } from './en';
import { ru } from './ru';

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

/** What the files say of themselves, in one language. */
export type FileWords = Words<typeof en>;

const en = { columns, tables, readme };

const WORDS: Readonly<Record<Language, FileWords>> = { en, ru };

export function fileWords(lang: Language): FileWords {
  return WORDS[lang];
}
