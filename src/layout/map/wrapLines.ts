import { textWidth } from '../../lib/textWidth';

/**
 * The words of a text in as few lines as fit into `width` pixels at a font size, and those about equally long; a word
 * that is wider stands alone.
 */
export function wrapLines(text: string, size: number, width: number): readonly string[] {
  const lines = fill(text, size, width);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = width - 2; narrower > 0; narrower -= 2) {
    const tried = fill(text, size, narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

function fill(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
