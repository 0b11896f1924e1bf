import { useCallback, useEffect, useRef, useState } from 'react';
import { useOwnStore } from '../../data/own/ownStore';
import { tell } from '../../dom/tell';
import type { Dataset } from '../../domain/dataset';
import type { OwnDecision, OwnFigure, OwnReading } from '../../domain/own/ownFigure';
import type { OwnAction, OwnDossier } from '../../domain/own/ownLog';
import { selectedDraft } from '../../domain/own/readAgain';
import { certainAmong, missingIn, nextToDecide } from '../../domain/own/reviewing';
import type { Span } from '../../domain/recognise/draft';
import { listText } from '../../i18n/describe';
import { ownFigureText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import { giveFocus, placeOfFocus, type ReviewPlace } from './reviewFocus';

export type Review = {
  readonly dossier: OwnDossier;
  readonly dataset: Dataset;
  readonly open: OwnFigure | null;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  /** With `focus` it goes to the figure there. */
  readonly openFigure: (id: string | null, focus?: ReviewPlace) => void;
  readonly step: (by: -1 | 1) => void;
  /** What lacks something is not accepted: what it lacks is told instead. */
  readonly decide: (decision: OwnDecision) => void;
  readonly acceptCertain: () => void;
  readonly edit: (reading: Partial<OwnReading>) => void;
  /** Tells the same of the open figure and of these. */
  readonly editAll: (others: readonly OwnFigure[], reading: Partial<OwnReading>) => void;
  readonly join: (claim: string | null) => void;
  readonly add: (span: Span) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** What the reader does in the review of one document. What is done in the list goes on, in the text it stays. */
export function useReview(dossier: OwnDossier, dataset: Dataset): Review {
  const text = useText();
  const store = useOwnStore();
  const { document: own, figures } = dossier;
  const [chosen, setChosen] = useState(() => nextToDecide(figures, null)?.id ?? null);
  const [editing, setEditing] = useState(false);
  const wanted = useRef<ReviewPlace>(null);
  const kept = useRef<ReviewPlace>(null);
  const open = figures.find(({ id }) => id === chosen) ?? null;
  const documentId = own.id;
  const figureText = (figure: OwnFigure) => ownFigureText(text, figure, own, dataset);

  useEffect(() => {
    // What had the focus may have gone, or stand elsewhere now.
    const lost = document.activeElement === document.body ? kept.current : null;
    const place = wanted.current ?? lost;
    if (place) giveFocus(chosen, place);
    wanted.current = null;
    kept.current = null;
  });

  const openFigure = useCallback((id: string | null, focus: ReviewPlace = null) => {
    wanted.current = focus;
    setChosen(id);
    setEditing(false);
  }, []);

  /** The state after it, which is there at once. */
  const append = (...actions: readonly OwnAction[]) => {
    kept.current = placeOfFocus();
    store.append(actions);
    return store.getState().own.dossiers.get(documentId)?.figures ?? [];
  };

  const goOn = (after: readonly OwnFigure[], said: string) => {
    const place = placeOfFocus();
    const next = place === 'text' ? null : nextToDecide(after, chosen);
    if (next) openFigure(next.id, place);
    const isDone = nextToDecide(after, null) === null;
    const then = next
      ? text.t('review.told.next', { figure: figureText(next) })
      : isDone
        ? text.t('review.told.done')
        : '';
    tell(`${said} ${then}`.trim());
  };

  return {
    dossier,
    dataset,
    open,
    editing,
    setEditing: (on) => {
      kept.current = placeOfFocus();
      setEditing(on);
    },
    openFigure,
    step: (by) => {
      const at = figures.findIndex(({ id }) => id === chosen);
      const next = figures[at < 0 ? (by > 0 ? 0 : figures.length - 1) : at + by];
      if (next) openFigure(next.id, placeOfFocus() ?? 'list');
    },
    decide: (decision) => {
      if (!open) return;
      const missing = decision === 'accepted' ? missingIn(open) : [];
      if (missing.length > 0) {
        const fields = listText(
          text,
          missing.map((field) => text.t(`review.field.${field}`)),
        );
        tell(text.t('review.told.missing', { fields }));
        giveFocus(open.id, 'ask');
        return;
      }
      const after = append({ type: 'decided', document: documentId, figures: [open.id], decision });
      goOn(after, text.t(`review.told.${decision}`, { figure: figureText(open) }));
    },
    acceptCertain: () => {
      const certain = certainAmong(figures);
      if (certain.length === 0) return;
      const after = append({
        type: 'decided',
        document: documentId,
        figures: certain.map(({ id }) => id),
        decision: 'accepted',
      });
      goOn(after, text.t('review.told.certain', { count: certain.length }));
    },
    edit: (reading) => {
      if (!open) return;
      const after = append({ type: 'edited', document: documentId, figure: open.id, reading });
      const edited = after.find(({ id }) => id === open.id);
      if (reading.figure && edited)
        tell(text.t('review.told.moved', { words: edited.figure.exact, figure: figureText(edited) }));
    },
    editAll: (others, reading) => {
      const also = others.map(({ id }) => id);
      if (open) append({ type: 'edited', document: documentId, figure: open.id, also, reading });
    },
    join: (repeats) => {
      if (open) append({ type: 'repeat-told', document: documentId, figure: open.id, repeats });
    },
    add: (span) => {
      const draft = selectedDraft(own, span);
      if (!draft) return;
      const after = append({ type: 'figure-added', document: documentId, draft });
      const added = after.find(({ id }) => id === draft.id);
      openFigure(draft.id, 'list');
      if (added) tell(text.t('review.told.added', { figure: figureText(added) }));
    },
    undo: () => {
      kept.current = placeOfFocus();
      store.undo(documentId);
      tell(text.t('review.told.undone'));
    },
    redo: () => {
      kept.current = placeOfFocus();
      store.redo(documentId);
      tell(text.t('review.told.redone'));
    },
  };
}
