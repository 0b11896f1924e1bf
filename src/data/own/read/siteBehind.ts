/** The title of a page is that of its article and, behind a dash or bar, the name of the site. Null where it is not. */
export function siteBehind(title: string, heading: string | null): string | null {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const [whole, begin] = [plain(title), plain(heading ?? '')];
  if (begin === '' || !whole.startsWith(begin)) return null;
  return /^\s*[|—–-]\s*(\S.{1,40})$/u.exec(whole.slice(begin.length))?.[1]?.trim() ?? null;
}
