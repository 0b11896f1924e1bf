/**
 * Texts in CSV: a spreadsheet takes a cell that begins with one of these for a formula, or strips it, so it gets an
 * apostrophe in front; and so does one that begins with an apostrophe, which makes the escape reversible. A text that
 * is there and empty is a lone apostrophe: an empty cell is no text at all.
 */
const ESCAPED = /^['=+\-@\t\r\n＝＋－＠]/;

export function escapeText(text: string): string {
  return text === '' || ESCAPED.test(text) ? `'${text}` : text;
}

export function unescapeText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** A number in plain digits, without an exponent: 1e21 is 1 and 21 zeros. Reads back as the same number. */
export function plainNumber(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
