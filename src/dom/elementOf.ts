/**
 * The element that an id names for what stands in `home`: the one in that tree, else the first of the document. A tree
 * with colours of its own so keeps its own gradients, though the page defines others under the same ids.
 */
export function elementOf(home: Element, id: string): Element | null {
  return home.querySelector(`[id="${id}"]`) ?? home.ownerDocument.getElementById(id);
}
