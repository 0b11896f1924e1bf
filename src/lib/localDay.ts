/** The day of a moment, by default of now, where the reader is: `2026-11-27`. */
export function localDay(moment: Date = new Date()): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
