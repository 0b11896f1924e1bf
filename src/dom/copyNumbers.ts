/** What sets off our thousands; a quote keeps its own spaces. */
const THOUSANDS = /(?<=\d)\u202f(?=\d{3}(?!\d))/g;

/** The same with numbers that a spreadsheet takes for numbers: `24 000` → `24000`. */
export function withPlainNumbers(text: string): string {
  return text.replace(THOUSANDS, '');
}

/** From now on what the reader copies of the page has plain numbers, as words and as HTML; returns what ends that. */
export function copyPlainNumbers(): () => void {
  const copy = (event: ClipboardEvent) => {
    const selection = getSelection();
    const words = selection?.toString() ?? '';
    const isField = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.defaultPrevented || isField || !selection || withPlainNumbers(words) === words) return;
    const box = document.createElement('div');
    for (let at = 0; at < selection.rangeCount; at += 1) box.append(selection.getRangeAt(at).cloneContents());
    event.clipboardData?.setData('text/plain', withPlainNumbers(words));
    event.clipboardData?.setData('text/html', withPlainNumbers(box.innerHTML));
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  return () => document.removeEventListener('copy', copy);
}
