import { useEffect } from 'react';
import { quoteParts } from '../../domain/quote';
import { speakerName } from '../../i18n/describe';
import { useActions, useReader } from '../../state/ReaderContext';
import { useView } from '../useView';

/** The quote of the mark under the pointer or the focus, in one line; Escape hides it. */
export function Hint() {
  const { dataset, text } = useView();
  const { hover } = useActions();
  const hovered = useReader((state) => state.hovered);
  useEffect(() => {
    if (!hovered) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hover(null);
    };
    const hide = () => hover(null);
    addEventListener('keydown', onKey);
    addEventListener('scroll', hide, { passive: true, capture: true });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('scroll', hide, { capture: true });
    };
  }, [hovered, hover]);
  const statement = hovered ? dataset.statementById.get(hovered.id) : undefined;
  if (!hovered || !statement) return null;
  const [appearance] = statement.appearances;
  const { before, figure, after } = quoteParts(appearance);
  const { x, top, bottom } = hovered.anchor;
  const above = top > 90;
  const left = Math.min(Math.max(x, 190), innerWidth - 190);
  return (
    <div
      className="hint"
      data-side={above ? 'above' : 'below'}
      style={{ left, top: above ? top - 8 : bottom + 8 }}
      aria-hidden="true"
    >
      <span className="hint-quote" lang={dataset.sourceById.get(appearance.source)?.lang}>
        {statement.type === 'claim' ? (
          <>
            {before.length > 34 ? `…${before.slice(before.indexOf(' ', before.length - 34))}` : before}
            <strong>{figure}</strong>
            {after.length > 24 ? `${after.slice(0, 24)}…` : after}
          </>
        ) : (
          text.pick(statement.name)
        )}
      </span>
      {statement.type === 'claim' && <span className="hint-who">{speakerName(text, dataset, statement)}</span>}
    </div>
  );
}
