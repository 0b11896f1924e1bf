import type { Field } from '../recognise/draft';
import type { OwnDocument } from './ownDocument';
import type { OwnDecision, OwnDraft, OwnFigure, OwnGround, OwnReading } from './ownFigure';

/** One thing that the reader did, or had done. It is never changed, and taken back only by a later `undone`. */
export type OwnAction =
  | { readonly type: 'document-added'; readonly document: OwnDocument }
  | { readonly type: 'document-removed'; readonly document: string }
  /** Replaces the drafts of an earlier reading that nobody has decided about. */
  | {
      readonly type: 'figures-found';
      readonly document: string;
      /** The version of the recogniser. */
      readonly recogniser: string;
      readonly drafts: readonly OwnDraft[];
    }
  | { readonly type: 'figure-added'; readonly document: string; readonly draft: OwnDraft }
  | {
      readonly type: 'decided';
      readonly document: string;
      /** Several at once: "accept all that is certain". */
      readonly figures: readonly string[];
      readonly decision: OwnDecision;
    }
  | {
      readonly type: 'edited';
      readonly document: string;
      readonly figure: string;
      /** Others of which the same is told at once; an older version of the app knows of `figure` alone. */
      readonly also?: readonly string[];
      readonly reading: Partial<OwnReading>;
    }
  | {
      readonly type: 'repeat-told';
      readonly document: string;
      readonly figure: string;
      readonly repeats: string | null;
    }
  /** Takes back the action of that number, and only that; an `undone` can be undone. */
  | { readonly type: 'undone'; readonly number: number };

/** An entry of the log: `number` counts from 1 without a gap, `at` is ISO 8601 in UTC. */
export type OwnEntry = { readonly number: number; readonly at: string; readonly action: OwnAction };

export type OwnDossier = {
  readonly document: OwnDocument;
  /** The version of the recogniser that read it last; null before. */
  readonly recogniser: string | null;
  /** In the order of the text. */
  readonly figures: readonly OwnFigure[];
};

/** All that is the reader's own. */
export type Own = { readonly dossiers: ReadonlyMap<string, OwnDossier> };

export const NOTHING_OWN: Own = { dossiers: new Map() };

/** What the log comes to. An action about what is not there does nothing. */
export function replay(entries: readonly OwnEntry[]): Own {
  const undone = undoneIn(entries);
  return entries
    .filter(({ number }) => !undone.has(number))
    .reduce((own, { action }) => withAction(own, action), NOTHING_OWN);
}

/** The numbers of actions that do not count: those taken back, but for those whose taking back was itself taken back. */
export function undoneIn(entries: readonly OwnEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { number, action } of entries.toReversed())
    if (action.type === 'undone' && !undone.has(number)) undone.add(action.number);
  return undone;
}

/** The state after one more action. An `undone` needs the whole log: `replay`. */
export function withAction(own: Own, action: OwnAction): Own {
  switch (action.type) {
    case 'undone':
      return own;
    case 'document-added':
      return own.dossiers.has(action.document.id)
        ? own
        : withDossier(own, { document: action.document, recogniser: null, figures: [] });
    case 'document-removed':
      return { dossiers: new Map([...own.dossiers].filter(([id]) => id !== action.document)) };
  }
  const dossier = own.dossiers.get(action.document);
  if (!dossier) return own;
  const { figures } = dossier;
  switch (action.type) {
    case 'figures-found': {
      const kept = figures.filter(({ decision, foundBy }) => decision !== 'proposed' || foundBy === 'reader');
      const fresh = action.drafts.filter(
        ({ id, figure }) => !kept.some((other) => other.id === id || overlap(figure, other.figure)),
      );
      const all = [...kept, ...fresh.map(proposed)];
      return withDossier(own, { ...dossier, recogniser: action.recogniser, figures: inOrder(all) });
    }
    case 'figure-added':
      if (figures.some(({ id }) => id === action.draft.id)) return own;
      return withDossier(own, { ...dossier, figures: inOrder([...figures, proposed(action.draft)]) });
    case 'decided':
      return changed(own, dossier, action.figures, (figure) => ({
        ...figure,
        decision: action.decision,
      }));
    case 'edited':
      return changed(own, dossier, [action.figure, ...(action.also ?? [])], (figure) => ({
        ...figure,
        ...action.reading,
        why: { ...figure.why, ...decidedIn(action.reading) },
      }));
    case 'repeat-told':
      return changed(own, dossier, [action.figure], (figure) => ({ ...figure, repeats: action.repeats }));
  }
}

function withDossier({ dossiers }: Own, dossier: OwnDossier): Own {
  return { dossiers: new Map([...dossiers, [dossier.document.id, dossier]]) };
}

function changed(own: Own, dossier: OwnDossier, ids: readonly string[], change: (figure: OwnFigure) => OwnFigure): Own {
  const figures = dossier.figures.map((figure) => (ids.includes(figure.id) ? change(figure) : figure));
  return withDossier(own, { ...dossier, figures: inOrder(figures) });
}

/** What an edit decides has the reader for its ground. */
const DECIDES: Readonly<Partial<Record<keyof OwnReading, readonly Field[]>>> = {
  quantity: ['amount', 'bound', 'unit'],
  indicator: ['indicator'],
  refArea: ['place'],
  counterpartArea: ['place'],
  period: ['period'],
  said: ['speaker'],
};

function decidedIn(reading: Partial<OwnReading>): Partial<OwnDraft['why']> {
  const decided: { -readonly [Name in Field]?: OwnGround } = {};
  for (const [name, fields] of Object.entries(DECIDES))
    if (name in reading) for (const field of fields) decided[field] = { standing: 'decided' };
  return decided;
}

function proposed(draft: OwnDraft): OwnFigure {
  return { ...draft, decision: 'proposed', repeats: null };
}

type Stretch = { readonly start: number; readonly end: number };

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOrder(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  return figures.toSorted((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
}
