import { type CslDate, type CslItem, cslTitle, dayOf } from './cslItem';

/** A record of RIS, one tag a line: an article of a newspaper, or a page of the web. */
export function risRecord(item: CslItem): string {
  const { id, type, author = [], issued, accessed, URL, language, note } = item;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', id],
    ...author.map((name) => ['AU', 'literal' in name ? name.literal : `${name.family}, ${name.given}`] as const),
    ['TI', cslTitle(item)],
    ['T2', item['container-title']],
    ['PY', issued && dayOf(issued).slice(0, 4)],
    ['DA', issued && risDay(issued)],
    ['UR', URL],
    ['Y2', URL && risDay(accessed)],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}

/** `2025/10/09/`: the last slash stands before a part of the year, which no day needs. */
function risDay(date: CslDate): string {
  return `${dayOf(date).replaceAll('-', '/')}/`;
}
