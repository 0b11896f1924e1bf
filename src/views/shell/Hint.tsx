import { useCallback } from 'react';
import { quoteParts } from '../../domain/quote';
import { speakerName } from '../../i18n/describe';
import { hintQuote, placeHint } from '../../layout/hint';
import { useActions, useReader } from '../../state/ReaderContext';
import { MarkedQuote } from '../../ui/MarkedQuote';
import { useDismissed } from '../../ui/useDismissed';
import { useView } from '../useView';

/** The quote of the mark under the pointer or the focus, in one line; Escape hides it. */
export function Hint() {
  const { dataset, text } = useView();
  const { hover } = useActions();
  const hovered = useReader((state) => state.hovered);
  const hide = useCallback(() => hover(null), [hover]);
  useDismissed(hovered !== null, hide);
  const statement = hovered ? dataset.statementById.get(hovered.id) : undefined;
  if (!hovered || !statement) return null;
  const [appearance] = statement.appearances;
  const { side, ...at } = placeHint(hovered.anchor, innerWidth);
  return (
    <div className="hint" data-side={side} style={at} aria-hidden="true">
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
