/** Words as they are, and the same as HTML. */
export type Rich = { readonly words: string; readonly html: string };

/**
 * Puts words on the clipboard both plain and as HTML; the program that they are pasted into takes what it can. What is
 * still being made may be handed over: a browser may allow the clipboard only within the click.
 */
export async function copyRich(rich: Rich | Promise<Rich>): Promise<void> {
  const part = async (name: keyof Rich, type: string) => new Blob([(await rich)[name]], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part('words', 'text/plain'), 'text/html': part('html', 'text/html') }),
  ]);
}

/** Puts plain words on the clipboard; false where the browser does not allow that. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
