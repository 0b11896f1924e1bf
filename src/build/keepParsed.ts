/**
 * Runs in the page, as text, so without comments and without anything from outside, once the first picture with its `count`
 * elements has been read. What extensions of a browser do to it before the app takes it over would keep React from that:
 *
 *     <label><input></label>  →  <label><input><div data-password-manager></div></label>
 *
 * So `takes-over` has all of it undone, and prevents the taking over where a translator has been at work. Until it is
 * `taken`, what others put in goes out at once; then it is put back, where others have done nothing else. The evidence
 * that the page opens on its own stays. `redrawn`, an error that React has recovered from by drawing anew, is prevented
 * where others caused it.
 */
export function keepParsed(count: number): void {
  const root = document.getElementById('root');
  if (!root) return;
  const MOST = 1000;
  const out: { readonly node: Node; readonly parent: Node; readonly next: Node | null }[] = [];
  let isAdded = true;
  let isOther = root.querySelectorAll('*').length !== count;
  let isTaking = false;
  const isOfReact = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  const isEvidence = (node: Node) => node instanceof Element && node.matches('.evidence');
  const put = (node: Node, parent: Node, next: Node | null) =>
    parent.insertBefore(node, next?.parentNode === parent ? next : null);

  const takeOut = ({ target: parent, addedNodes, nextSibling: next }: MutationRecord) => {
    for (const node of addedNodes) {
      if (node.parentNode !== parent) continue;
      parent.removeChild(node);
      out.push({ node, parent, next });
    }
  };
  const undo = (records: readonly MutationRecord[]) => {
    for (const record of [...records].reverse()) {
      const { type, target, addedNodes, removedNodes, nextSibling, oldValue } = record;
      if ([...addedNodes, ...removedNodes].some(isEvidence)) continue;
      isOther = true;
      isAdded &&= type === 'childList' && removedNodes.length === 0;
      takeOut(record);
      for (const node of [...removedNodes].reverse()) put(node, target, nextSibling);
      if (type === 'characterData' && target instanceof Text) target.data = oldValue ?? '';
    }
    observer.takeRecords();
  };

  const before: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    if (!isTaking) {
      before.push(...records);
      return;
    }
    for (const record of records) {
      if ([...record.addedNodes].some((node) => isOfReact(node) || isEvidence(node))) continue;
      if (record.addedNodes.length > 0 || record.type === 'characterData') isOther = true;
      if (out.length < MOST) takeOut(record);
    }
  });
  observer.observe(root, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });

  addEventListener(
    'takes-over',
    (event) => {
      before.push(...observer.takeRecords());
      if (root.querySelector('font')) {
        isOther = true;
        observer.disconnect();
        event.preventDefault();
        return;
      }
      undo(before.splice(0));
      isTaking = true;
    },
    { once: true },
  );
  addEventListener(
    'taken',
    () => {
      observer.disconnect();
      if (isAdded)
        for (const { node, parent, next } of out.splice(0).reverse())
          if (!node.isConnected && parent.isConnected) put(node, parent, next);
    },
    { once: true },
  );
  addEventListener(
    'alive',
    () => {
      if (!isTaking) observer.disconnect();
      before.length = 0;
    },
    { once: true },
  );
  addEventListener('redrawn', (event) => {
    if (isOther) event.preventDefault();
  });
}
