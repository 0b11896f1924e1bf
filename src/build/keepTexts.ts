/**
 * Runs in the page, as text, so without comments and without anything from outside. A translator takes texts of React
 * out of the page and puts elements of its own in their place; React then writes into a text that nobody sees, or fails
 * to remove what is not there. Here each of these texts is put back, empty, right behind what stands in for it:
 *
 *     <p>{count} statements</p>     "24"" statements"  →  <font>24</font>""<font> Aussagen</font>""
 *
 * Where React writes into such a text, the stand-in goes, and the new words are there for the translator to find; where
 * React moves or removes it, the stand-in follows; where the translator takes its own away, the words come back. React
 * leaves a mark on its texts and elements: what has none is foreign.
 */
export function keepTexts(page: Node): void {
  type StandIn = { node: ChildNode; readonly words: string };
  const standIns = new Map<Text, StandIn>();
  const isOfReact = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  const isForeign = (node: Node | null | undefined): node is Element | Text =>
    (node instanceof Element || node instanceof Text) && !isOfReact(node);
  const isFree = (node: Node) => [...standIns.values()].every((other) => other.node !== node);

  const childAround = (text: Text, parent: Node) => {
    let node: Node | null = text;
    while (node && node.parentNode !== parent) node = node.parentNode;
    return node;
  };
  const inPlaceOf = (
    { target, addedNodes, previousSibling, nextSibling }: MutationRecord,
    records: MutationRecord[],
  ) => {
    const others = records.filter((other) => other.target === target && other.addedNodes.length > 0);
    const after = others.filter(
      (other) => other.previousSibling === previousSibling && other.nextSibling === nextSibling,
    );
    const beside = others
      .flatMap((other) => [...other.addedNodes])
      .filter((node) => node === previousSibling || node === nextSibling);
    return [...addedNodes, ...beside, ...after.flatMap((other) => [...other.addedNodes])].find(
      (node): node is Element | Text => isForeign(node) && node.parentNode === target && isFree(node),
    );
  };

  const giveBack = (gone: MutationRecord, records: MutationRecord[]) => {
    const { target, removedNodes } = gone;
    for (const text of removedNodes) {
      if (!isOfReact(text) || !(text instanceof Text) || text.data === '') continue;
      if (!target.isConnected || text.parentNode === target || standIns.has(text)) continue;
      const outer = childAround(text, target);
      const node = outer ?? inPlaceOf(gone, records);
      if (!isForeign(node)) continue;
      const words = text.data;
      if (outer) text.replaceWith(text.cloneNode());
      text.data = '';
      node.after(text);
      standIns.set(text, { node, words });
    }
  };

  const follow = (text: Text, standIn: StandIn, records: MutationRecord[]) => {
    const { node, words } = standIn;
    const isWritten = records.some(({ type, target }) => type === 'characterData' && target === text);
    if (isWritten || !text.isConnected) {
      node.remove();
      standIns.delete(text);
    } else if (node.parentNode !== text.parentNode) {
      const gone = records.find(({ removedNodes }) => [...removedNodes].includes(node));
      const next = gone && inPlaceOf(gone, records);
      if (next && next.textContent !== words) {
        standIn.node = next;
        next.after(text);
      } else {
        next?.remove();
        text.data = words;
        standIns.delete(text);
      }
    } else if (node.nextSibling !== text) text.before(node);
  };

  const observer = new MutationObserver((records) => {
    for (const [text, standIn] of standIns) follow(text, standIn, records);
    for (const gone of records) if (gone.removedNodes.length > 0) giveBack(gone, records);
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
}
