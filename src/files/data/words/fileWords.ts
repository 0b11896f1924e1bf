import type { Language } from '../../../domain/quote';
import { columns, readme, tables } from './en';
import { ru } from './ru';
import type { FileWords } from './shape';

const en = { columns, tables, readme };

const WORDS: Readonly<Record<Language, FileWords>> = { en, ru };

export function fileWords(lang: Language): FileWords {
  return WORDS[lang];
}
