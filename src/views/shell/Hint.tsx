import { useCallback, useEffect, useState } from 'react';
import { quoteParts } from '../../domain/quote';
import { speakerName } from '../../i18n/describe';
import { hintQuote, placeHint } from '../../layout/hint';
import { useActions, useReader } from '../../state/ReaderContext';
import { MarkedQuote } from '../../ui/MarkedQuote';
import { useDismissed } from '../../ui/useDismissed';
import { useView } from '../useView';

/** So long a hint stays for a pointer on its way to it, in milliseconds. */
const LINGER_MS = 250;

/**
 * What a mark's hint is shown for: as long as the mark is pointed at or has the focus, a moment longer, and while the
 * pointer is on the hint. Pressed, it stays until something else is pressed. By fingers nothing is pointed at.
 */
function useLingering() {
  const hovered = useReader((state) => state.hovered);
  const { hover } = useActions();
  const [kept, setKept] = useState(hovered);
  const [isHeld, setHeld] = useState(false);
  const [isPinned, setPinned] = useState(false);
  const hide = useCallback(() => {
    setPinned(false);
    setHeld(false);
    setKept(null);
    hover(null);
  }, [hover]);
  useEffect(() => {
    if (isPinned) return;
    if (hovered) return setKept(matchMedia('(hover: none)').matches ? null : hovered);
    if (isHeld) return;
    const timer = setTimeout(() => setKept(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [hovered, isHeld, isPinned]);
  useEffect(() => {
    if (!isPinned) return;
    const outside = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('.hint'))) hide();
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, [isPinned, hide]);
  useDismissed(kept !== null, hide);
  const props = {
    'data-pinned': isPinned ? '' : undefined,
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onClick: () => setPinned(true),
  };
  return { kept, props };
}

/** The quote of the mark under the pointer or the focus, in one line; it can be pointed at and pinned, and Escape hides it. */
export function Hint() {
  const { dataset, text } = useView();
  const { kept, props } = useLingering();
  const statement = kept ? dataset.statementById.get(kept.id) : undefined;
  if (!kept || !statement) return null;
  const [appearance] = statement.appearances;
  const { side, ...at } = placeHint(
    kept.anchor,
    innerWidth,
    document.querySelector('[data-axis]')?.getBoundingClientRect(),
  );
  return (
    <div className="hint" data-side={side} style={at} aria-hidden="true" {...props}>
      <span className="hint-quote" lang={dataset.sourceById.get(appearance.source)?.lang} translate="no">
        {statement.type === 'claim' ? (
          <MarkedQuote {...hintQuote(quoteParts(appearance))} as="strong" />
        ) : (
          text.pick(statement.name)
        )}
      </span>
      {statement.type === 'claim' && <span className="hint-who">{speakerName(text, dataset, statement)}</span>}
    </div>
  );
}
