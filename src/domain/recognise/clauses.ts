/** Where the clause around a place begins: after the last comma, colon, dash or bracket before it. */
export function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const match = /(?:, | - |; |: |\()(?!.*(?:, | - |; |: |\())/s.exec(before);
  return match ? match.index + match[0].length : 0;
}
/** Where the clause around a place ends. */
export function clauseEnd(text: string, at: number): number {
  const match = /, | - |; |: |\)|$/.exec(text.slice(at));
  return at + (match?.index ?? 0);
}
