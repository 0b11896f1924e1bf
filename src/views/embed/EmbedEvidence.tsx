import { type ReactNode, useEffect, useRef } from 'react';
import type { Derivation } from '../../domain/derivation';
import { wholeAddress } from '../../state/permalink';
import { useActions } from '../../state/ReaderContext';
import { IconButton } from '../../ui/IconButton';
import { useView } from '../useView';
import { DerivedNote } from './DerivedNote';
import { StatementNote } from './StatementNote';

/** Who said the open figure, when, and in which words, in place below the framed view; nothing while none is open. */
export function EmbedEvidence() {
  const { dataset, choices, text } = useView();
  const id = choices.claim;
  if (id === null) return null;
  const statement = dataset.statementById.get(id);
  const derivation: Derivation | undefined = dataset.derivationById.get(id);
  return (
    <Note key={id} id={id} title={text.t('embed.evidence')}>
      {statement && <StatementNote statement={statement} />}
      {derivation && <DerivedNote derivation={derivation} />}
      <p>
        <a href={wholeAddress(choices)} target="_blank" rel="noopener">
          {text.t('embed.more')}
        </a>
      </p>
    </Note>
  );
}

type NoteProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function Note({ id, title, children }: NoteProps) {
  const { text } = useView();
  const { closeEvidence } = useActions();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="embed-evidence" aria-label={title} data-view="evidence" data-evidence={id} ref={box}>
      <IconButton icon="close" name={text.t('embed.close')} onClick={closeEvidence} />
      {children}
    </section>
  );
}
