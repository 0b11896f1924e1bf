/** Words as tests write them, without what `typeset` does to them: plain spaces, and «8,4%» closed up. */
export function plain(words: string): string {
  return words.replaceAll('\u00a0%', '%').replaceAll('\u00a0', ' ');
}
