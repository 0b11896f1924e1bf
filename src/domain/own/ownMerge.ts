import type { OwnFigure } from './ownFigure';
import { type OwnAction, type OwnDossier, type OwnEntry, replay, undoneIn } from './ownLog';
import { isOpen } from './reviewing';
import { twinOf } from './twinOf';

/** A thing done, at its time. */
export type OwnDeed = Pick<OwnEntry, 'at' | 'action'>;

/** What another log adds to one, and what became of its documents. */
export type OwnMerge = {
  readonly deeds: readonly OwnDeed[];
  /** Documents that were not there, by their ids here. */
  readonly added: readonly string[];
  /** Documents that were there already. */
  readonly same: readonly string[];
  /** Figures about which the two logs decide differently: what was decided here stays. */
  readonly contradicted: readonly { readonly document: string; readonly figure: string }[];
};

/**
 * Another log, such as that of a backup, joined to one. A document that is not here comes with all that holds of it; one
 * that is here gives the figures that are not, and decides those that are still open. Nothing that was decided here
 * changes. Two texts under one id are two documents.
 */
export function mergeLogs(mine: readonly OwnEntry[], theirs: readonly OwnEntry[]): OwnMerge {
  const [here, there] = [replay(mine).dossiers, replay(theirs).dossiers];
  const undone = undoneIn(theirs);
  const holds = theirs.filter(({ number, action }) => action.type !== 'undone' && !undone.has(number));
  const deeds: OwnDeed[] = [];
  const [added, same]: [string[], string[]] = [[], []];
  const contradicted: { readonly document: string; readonly figure: string }[] = [];
  const taken = new Set([...here.keys(), ...there.keys()]);
  for (const [id, dossier] of there) {
    const twin = twinOf({ dossiers: here }, dossier.document.text);
    if (twin) {
      const joined = joinDossiers(twin, dossier, holds);
      for (const deed of joined.deeds) deeds.push(deed);
      for (const figure of joined.contradicted) contradicted.push({ document: twin.document.id, figure });
      same.push(twin.document.id);
    } else {
      const name = here.has(id) ? freeName(id, taken) : id;
      taken.add(name);
      for (const deed of holds.flatMap((entry) => deedUnder(entry, id, name))) deeds.push(deed);
      added.push(name);
    }
  }
  return { deeds, added, same, contradicted };
}

function joinDossiers(mine: OwnDossier, theirs: OwnDossier, holds: readonly OwnEntry[]) {
  const document = mine.document.id;
  const deeds: OwnDeed[] = [];
  const contradicted: string[] = [];
  for (const figure of theirs.figures) {
    if (isOpen(figure)) continue;
    const at = decidedAt(figure, holds) ?? theirs.document.added;
    const known = mine.figures.find(({ id }) => id === figure.id);
    if (known && !isOpen(known)) {
      if (known.decision !== figure.decision || !isSameReading(known, figure)) contradicted.push(figure.id);
      continue;
    }
    const { decision, repeats, ...draft } = figure;
    const { id, foundBy: _, relevant: __, why: ___, ...reading } = draft;
    const there: OwnAction = known
      ? { type: 'edited', document, figure: id, reading }
      : { type: 'figure-added', document, draft };
    deeds.push({ at, action: there }, { at, action: { type: 'decided', document, figures: [id], decision } });
    if (repeats !== null) deeds.push({ at, action: { type: 'repeat-told', document, figure: id, repeats } });
  }
  return { deeds, contradicted };
}

function decidedAt({ id }: OwnFigure, holds: readonly OwnEntry[]): string | undefined {
  return holds.findLast(({ action }) => action.type === 'decided' && action.figures.includes(id))?.at;
}

function isSameReading(a: OwnFigure, b: OwnFigure): boolean {
  const told = ({ quantity, indicator, refArea, counterpartArea, period, status }: OwnFigure) =>
    JSON.stringify([quantity, indicator, refArea, counterpartArea, period, status]);
  return told(a) === told(b);
}

/** What was done to one document, told of it under another id. */
function deedUnder({ at, action }: OwnEntry, id: string, name: string): readonly OwnDeed[] {
  if (action.type === 'undone' || action.type === 'document-removed') return [];
  if (action.type === 'document-added')
    return action.document.id === id ? [{ at, action: { ...action, document: { ...action.document, id: name } } }] : [];
  return action.document === id ? [{ at, action: { ...action, document: name } }] : [];
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
