import { useCallback, useEffect, useState } from 'react';
import type { Claim, NewsEvent } from '../../domain/claim';
import type { Derivation } from '../../domain/derivation';
import { quoteParts, translationParts } from '../../domain/quote';
import { speakerName } from '../../i18n/describe';
import { formulaText } from '../../i18n/formulas';
import { hintQuote, placeHint } from '../../layout/hint';
import { figureById } from '../../selectors/evidenceDerived';
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

/** What a mark says in one line, under the pointer or the focus; it can be pointed at and pinned, and Escape hides it. */
export function Hint() {
  const { dataset } = useView();
  const { kept, props } = useLingering();
  const statement = kept ? dataset.statementById.get(kept.id) : undefined;
  const derivation = kept ? dataset.derivationById.get(kept.id) : undefined;
  if (!kept || !(statement || derivation)) return null;
  const { side, ...at } = placeHint(
    kept.anchor,
    innerWidth,
    document.querySelector('[data-axis]')?.getBoundingClientRect(),
  );
  return (
    <div className="hint" data-side={side} style={at} aria-hidden="true" {...props}>
      {statement?.type === 'claim' && <Quoted claim={statement} />}
      {statement?.type === 'event' && <Named event={statement} />}
      {derivation && <Derived derivation={derivation} />}
    </div>
  );
}

/** In the reader’s language where there are words in it, else in the document’s. */
function Quoted({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const [appearance] = claim.appearances;
  const { translation } = appearance;
  const lang = dataset.sourceById.get(appearance.source)?.lang;
  const translated = lang !== text.lang && translation?.lang === text.lang ? translation : null;
  const parts = translated ? translationParts(translated) : quoteParts(appearance);
  return (
    <>
      <span className="hint-quote" lang={translated?.lang ?? lang} translate="no">
        <MarkedQuote {...hintQuote(parts)} as="strong" />
      </span>
      <span className="hint-who">
        {speakerName(text, dataset, claim)}
        {translated && `, ${text.t(`quoted.${translated.by}`)}`}
      </span>
    </>
  );
}

function Named({ event }: { readonly event: NewsEvent }) {
  const { dataset, text } = useView();
  const [{ source }] = event.appearances;
  return (
    <span className="hint-quote" lang={dataset.sourceById.get(source)?.lang} translate="no">
      {text.pick(event.name)}
    </span>
  );
}

/** What follows by arithmetic says how. */
function Derived({ derivation }: { readonly derivation: Derivation }) {
  const { dataset, choices, text } = useView();
  return (
    <>
      <span className="hint-quote">{formulaText(text, figureById(dataset, choices.aside), derivation)}</span>
      <span className="hint-who">{text.t('derived.ours')}</span>
    </>
  );
}
