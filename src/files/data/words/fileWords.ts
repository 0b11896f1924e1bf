import type { UiLanguage } from '../../../domain/quote';
import { columns, people, readme, tables } from './en';
import { ru } from './ru';
import type { FileWords } from './shape';

const en = { columns, tables, readme, people };

const WORDS: Readonly<Record<UiLanguage, FileWords>> = { en, ru };

export function fileWords(lang: UiLanguage): FileWords {
  return WORDS[lang];
}
