/** Puts words on the clipboard both plain and as HTML; the program that they are pasted into takes what it can. */
export async function copyRich(words: string, html: string): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(words, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}
