/** Attributes that name another element as `#id`, or as `url(#id)`. */
const REFERENCE = /^#(.+)$|^url\(#(.+)\)$/;

/** Gives every id of a tree, and every reference to one, this prefix, so that two trees can stand in one document. */
export function prefixIds(root: Element, prefix: string): void {
  const named = new Set<string>();
  const all = [root, ...root.querySelectorAll('*')];
  for (const element of all) {
    if (element.id === '') continue;
    named.add(element.id);
    element.id = prefix + element.id;
  }
  for (const element of all) {
    for (const attribute of element.attributes) {
      const [whole, plain, within] = REFERENCE.exec(attribute.value) ?? [];
      const id = plain ?? within;
      if (whole !== undefined && id !== undefined && named.has(id))
        attribute.value = whole.replace(`#${id}`, `#${prefix}${id}`);
    }
  }
}
