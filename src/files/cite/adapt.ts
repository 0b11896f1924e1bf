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
