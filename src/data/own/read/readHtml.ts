import { articleOf, isInElement } from './article';
import { htmlBlocks } from './htmlBlocks';
import { htmlFacts } from './htmlFacts';
import { type ReadText, textWriter } from './readText';

/**
 * The article of a page, block by block, without its navigation: what is left out is told. `whole` leaves nothing out
 * but what a browser would not show, for mail and for what was copied from a page.
 */
export function readHtml(html: string, { whole = false }: { readonly whole?: boolean } = {}): ReadText {
  const tree = htmlBlocks(html);
  const article = whole ? 0 : articleOf(tree);
  const isHeading = ({ inside }: { readonly inside: number }) => tree.elements[inside]?.name === 'h1';
  const heading = tree.blocks.find((block) => isHeading(block) && block.why === null) ?? null;
  const writer = textWriter();
  tree.blocks.forEach((block, index) => {
    const belongs = isInElement(tree, block, article) || block === heading;
    const why = whole ? (block.why === 'hidden' ? block.why : null) : belongs ? block.why : (block.why ?? 'navigation');
    if (why === null) writer.paragraph(block.words, { kind: 'paragraph', index });
    else writer.leaveOut(block.words, why);
  });
  return writer.done(htmlFacts(tree.told, heading?.words ?? null));
}
