import { createText } from './createText';
import { en } from './messages/en';
import { ru } from './messages/ru';
import type { Text } from './text';

/** For tests: the words of both languages. */
export const TEXTS: readonly Text[] = [createText('en', en), createText('ru', ru)];

/** Words as tests write them, without what `typeset` does to them: plain spaces, and «8,4%» closed up. */
export function plain(words: string): string {
  return words.replaceAll('\u00a0%', '%').replaceAll('\u00a0', ' ');
}
