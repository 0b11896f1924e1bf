import type { CslItem, CslName } from './cslItem';
import { escapeTex } from './escapeTex';

/** The library writes letters other than Latin only when it escapes nothing: here it is done before. */
export function forTex(item: CslItem): CslItem {
  return mapTexts(item, escapeTex);
}

/** The library's record of a newspaper has neither author nor day; that of a magazine has both. */
export function forRis(item: CslItem): Omit<CslItem, 'type'> & { readonly type: string } {
  return { ...item, type: item.type === 'article-newspaper' ? 'article-magazine' : item.type };
}

/** Signs that the style would take for tags or turn to another form, and what stands for them meanwhile. */
const KEPT: readonly string[] = ['<', '>', '"', "'"];
const PRIVATE_USE = 0xf8f0;

/** A sentence is cited without its full stop, since the style sets its own. */
export function forProse(item: CslItem): CslItem {
  const keep = (words: string) =>
    words.replace(/[<>"']/g, (sign) => String.fromCharCode(PRIVATE_USE + KEPT.indexOf(sign)));
  return mapTexts({ ...item, title: item.title.replace(/(?<![.…])\.$/, '') }, keep);
}

export function fromProse(words: string): string {
  return words.replace(/[\uf8f0-\uf8f3]/g, (sign) => KEPT[sign.charCodeAt(0) - PRIVATE_USE] ?? '');
}

/** The item with its texts changed; addresses and ids are no texts. */
function mapTexts(item: CslItem, change: (words: string) => string): CslItem {
  const { title, note, publisher, author } = item;
  const container = item['container-title'];
  return {
    ...item,
    title: change(title),
    note: change(note),
    author: author.map((name) => mapName(name, change)),
    ...(publisher === undefined ? {} : { publisher: change(publisher) }),
    ...(container === undefined ? {} : { 'container-title': change(container) }),
  };
}

function mapName(name: CslName, change: (words: string) => string): CslName {
  return 'literal' in name
    ? { literal: change(name.literal) }
    : { family: change(name.family), given: change(name.given) };
}
