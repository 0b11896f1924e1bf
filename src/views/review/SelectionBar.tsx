import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../domain/recognise/draft';
import { useText } from '../../i18n/TextContext';

type SelectionBarProps = { readonly within: RefObject<HTMLElement | null>; readonly onAdd: (span: Span) => void };

/** Offers to make a figure of the words that are selected in the text. */
export function SelectionBar({ within, onAdd }: SelectionBarProps) {
  const { t } = useText();
  const [span, setSpan] = useState<(Span & { readonly words: string }) | null>(null);
  useEffect(() => {
    const follow = () => setSpan(selectedIn(within.current));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [within]);
  if (!span) return null;
  return (
    <div className="review-add">
      <q translate="no">{span.words}</q>
      <button
        type="button"
        className="review-button review-button-main"
        // The selection would be gone before the click.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          onAdd(span);
          document.getSelection()?.removeAllRanges();
        }}
      >
        {t('review.act.add')}
      </button>
    </div>
  );
}

/** The offsets of the selected words in the document; null where nothing of it is selected. */
function selectedIn(words: HTMLElement | null): (Span & { readonly words: string }) | null {
  const selection = document.getSelection();
  if (!words || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  const exact = range.toString().replace(/\s+/g, ' ').trim();
  return start === null || end === null || exact === '' || end <= start ? null : { start, end, words: exact };
}

/** Where a place of the page stands in the document; of an element, the place before its child of that number, or after its last. */
function offsetOf(node: Node, offset: number): number | null {
  const isBehind = node instanceof Element && offset >= node.childNodes.length;
  const inside = node instanceof Element ? (node.childNodes[offset] ?? node.lastChild ?? node) : node;
  const piece = (inside instanceof Element ? inside : inside.parentElement)?.closest<HTMLElement>('[data-at]');
  const within = inside instanceof Element ? [...inside.querySelectorAll<HTMLElement>('[data-at]')] : [];
  const found = piece ?? within.at(isBehind ? -1 : 0);
  if (!found) return null;
  const on = isBehind ? (found.textContent?.length ?? 0) : node instanceof Element ? 0 : offset;
  return Number(found.dataset.at) + on;
}
